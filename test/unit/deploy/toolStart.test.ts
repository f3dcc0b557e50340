import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { findMismatch } from '../../../src/deploy/findMismatch';
import { findProgram } from '../../../src/deploy/findProgram';
import { platforms } from '../../../src/deploy/platforms';
import { toToolStart } from '../../../src/deploy/toolStart';
import { useStandIns } from '../../fakes/useStandIns';

const onWindows = { platform: 'win32', systemRoot: 'C:\\Windows', cat: '' } as const;

suite('how a tool is started', () => {
  test('on Windows a script goes through the command interpreter, between quotation marks', () => {
    const start = toToolStart(
      'C:\\Program Files (x86)\\nodejs\\vercel.cmd',
      ['env', 'add'],
      onWindows,
    );
    assert.deepEqual(
      [start.arguments, start.windowsVerbatimArguments],
      [['/d', '/s', '/c', '""C:\\Program Files (x86)\\nodejs\\vercel.cmd" "env" "add""'], true],
    );
  });

  test('on Windows a program is started as it is', () => {
    assert.deepEqual(toToolStart('C:\\gh.exe', ['a&b'], onWindows), {
      file: 'C:\\gh.exe',
      arguments: ['a&b'],
      windowsVerbatimArguments: false,
    });
  });

  for (const word of ['a&b', '%PATH%', 'a"b', 'a^b', 'a|b', 'a>b', 'a\nb', 'a!b', 'a\\']) {
    test(`the command interpreter of Windows never sees ${JSON.stringify(word)}`, () => {
      assert.throws(() => toToolStart('C:\\vercel.cmd', [word], onWindows), { name: 'UserError' });
    });
  }

  test('elsewhere the script is fixed and the rest are its arguments', () => {
    const start = toToolStart('/bin/gh', ['$(id)', '`id`'], {
      platform: 'linux',
      systemRoot: '',
      cat: '/bin/cat',
    });
    assert.deepEqual(start.arguments, [
      '-c',
      'cat=$1; shift; "$cat" | exec "$0" "$@"',
      '/bin/gh',
      '/bin/cat',
      '$(id)',
      '`id`',
    ]);
  });
});

suite('where a tool is', () => {
  const tools = useStandIns();
  const search = (names: readonly string[], environment: NodeJS.ProcessEnv) =>
    findProgram(names, { without: [], environment });

  test("a project's own tool is not found, wherever PATH names it", async () => {
    tools().add('gh');
    const { bin } = tools();
    const environment = { PATH: [bin, `${bin}${path.sep}`].join(path.delimiter) };
    const roots = [bin, path.dirname(bin), `${bin}-other`];
    assert.deepEqual(
      await Promise.all(roots.map(root => findProgram(['gh'], { without: [root], environment }))),
      [undefined, undefined, await search(['gh'], environment)],
    );
  });

  test('the first name that is on PATH counts', async () => {
    const program = tools().add('flyctl');
    assert.equal(await search(['fly', 'flyctl'], { PATH: tools().bin }), program);
  });

  test('relative folders of PATH and folders of that name do not count', async () => {
    tools().add('gh');
    mkdirSync(path.join(tools().bin, 'wrangler'));
    const relative = path.relative(process.cwd(), tools().bin);
    assert.deepEqual(
      [
        await search(['gh'], { PATH: ['', '.', relative].join(path.delimiter) }),
        await search(['wrangler'], { PATH: tools().bin }),
        await search(['gh'], {}),
      ],
      [undefined, undefined, undefined],
    );
  });
});

suite('what may be typed', () => {
  test('no name or target is taken for an option, a file or a command', () => {
    const typed = platforms.flatMap(({ secretName, questions }) => [
      secretName,
      ...questions.flatMap(question => question.typed ?? []),
    ]);
    const hostile = [
      '-f',
      '--body=x',
      '@/etc/passwd',
      'a b;c',
      '$(id)',
      'a\nb',
      '../x',
      '',
      'x=y z',
    ];
    assert.deepEqual(
      typed.flatMap(({ pattern }) => hostile.filter(text => pattern.test(text))),
      [],
    );
  });

  test('what people usually type is taken', () => {
    const usual: Readonly<Record<string, string>> = {
      repository: 'acme/shop.js',
      project: 'shop-314159',
      vault: 'shop-vault',
      region: 'eu-central-1',
      path: 'shop/production',
      config: 'dev_personal',
    };
    const refused = platforms.flatMap(({ id, secretName, questions }) => [
      ...(secretName.pattern.test(secretName.fromVariable('OPENAI_API_KEY')) ? [] : [id]),
      ...questions.flatMap(question =>
        question.typed?.pattern.test(usual[question.id] ?? 'production') === false
          ? [`${id} ${question.id}`]
          : [],
      ),
    ]);
    assert.deepEqual(refused, []);
  });
});

suite('a key and the name of its target', () => {
  for (const [environment, target, isPointedOut] of [
    ['development', 'production', true],
    ['development', 'shop-prod', true],
    ['staging', 'live', true],
    ['development', 'reproduction', false],
    ['development', 'acme/shop', false],
    ['production', 'production', false],
    ['production', 'preview', true],
    ['production', 'acme/shop', false],
    ['other', 'production', false],
  ] as const) {
    test(`${environment} to ${target}`, () => {
      assert.equal(findMismatch(environment, [target]) !== undefined, isPointedOut);
    });
  }
});
