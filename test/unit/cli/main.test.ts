import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../../package.json';
import {
  git,
  leftovers,
  makeFolder,
  makeRepository,
  type Outcome,
  removeFolder,
  runCommandLine,
  seenByGit,
} from '../env/envWorkspace';

const value = `sk-test-${'0f'.repeat(12)}`;
const covering = { '.gitignore': '.env\n.env.*\n!.env.example\n' };

suite('command line', () => {
  const folders: string[] = [];
  const keep = (folder: string) => {
    folders.push(folder);
    return folder;
  };
  const outcomes: Outcome[] = [];
  const run = async (...call: Parameters<typeof runCommandLine>) => {
    const outcome = await runCommandLine(...call);
    outcomes.push(outcome);
    return outcome;
  };
  const read = (folder: string, file = '.env') => readFileSync(path.join(folder, file), 'utf8');
  teardown(() => {
    const printed = outcomes.splice(0).map(({ output, errorOutput }) => output + errorOutput);
    for (const folder of folders.splice(0)) {
      removeFolder(folder);
    }
    assert.equal(printed.join('').includes(value), false, 'a value was printed');
  });

  test('env set writes the value, hides the file from git, and says both', async () => {
    const folder = keep(makeRepository());
    const outcome = await run(folder, ['env', 'set', 'API_KEY'], { input: `${value}\n` });
    assert.deepEqual(outcome, {
      code: 0,
      output: '.gitignore now keeps env files out of git.\nAPI_KEY is set in .env.\n',
      errorOutput: '',
    });
    assert.equal(read(folder), `API_KEY=${value}\n`);
    assert.deepEqual(seenByGit(folder), ['?? .gitignore']);
  });

  const inputs: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['no line end', 'v', 'A=v\n'],
    ['one LF', 'v\n', 'A=v\n'],
    ['one CR LF', 'v\r\n', 'A=v\n'],
    ['blanks', '  v  \n', "A='  v  '\n"],
  ];
  for (const [what, input, expected] of inputs) {
    test(`of a value with ${what} at its end, only one line end is removed`, async () => {
      const folder = keep(makeRepository(covering));
      const { code } = await run(folder, ['env', 'set', 'A'], { input });
      assert.deepEqual({ code, content: read(folder) }, { code: 0, content: expected });
    });
  }

  const refused: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['two line ends', 'v\n\n', /line break/],
    ['a lone CR at its end', 'v\r', /line break/],
    ['nothing in it', '', /empty/],
    ['only a line end', '\n', /empty/],
    ['invalid UTF-8', Uint8Array.of(0x61, 0xff), /not UTF-8/],
    ['a control character', 'a\u0000b', /control character/],
  ];
  for (const [what, input, reason] of refused) {
    test(`a value with ${what} is refused with exit code 1`, async () => {
      const folder = keep(makeRepository({ ...covering, '.env': 'A=1\n' }));
      const { code, errorOutput } = await run(folder, ['env', 'set', 'A'], { input });
      assert.match(errorOutput, reason);
      assert.deepEqual({ code, content: read(folder) }, { code: 1, content: 'A=1\n' });
    });
  }

  test('another file is chosen with --file, below the folder only', async () => {
    const folder = keep(makeRepository(covering));
    mkdirSync(path.join(folder, 'app'));
    const inside = await run(folder, ['env', 'set', 'A', '--file', 'app/.env.local'], {
      input: value,
    });
    const outside = await run(path.join(folder, 'app'), ['env', 'set', 'A', '--file=../.env'], {
      input: value,
    });
    assert.deepEqual([inside.code, outside.code], [0, 1]);
    assert.equal(read(folder, 'app/.env.local'), `A=${value}\n`);
  });

  test('env remove takes a variable out, and refuses when there is none', async () => {
    const folder = keep(makeRepository({ ...covering, '.env': '# a\nA=1\nB=2' }));
    const first = await run(folder, ['env', 'remove', 'A']);
    const second = await run(folder, ['env', 'remove', 'A']);
    assert.deepEqual(
      [first, second, read(folder)],
      [
        { code: 0, output: 'A is removed from .env.\n', errorOutput: '' },
        { code: 1, output: '', errorOutput: '.env has no variable A.\n' },
        '# a\nB=2',
      ],
    );
  });

  test('env check tells each file apart, and fails while one is not safe', async () => {
    const folder = keep(makeRepository({ ...covering, '.env.example': 'A=\n' }));
    mkdirSync(path.join(folder, 'sub'));
    writeFileSync(path.join(folder, '.env'), `A=${value}\nB=\nA=${value}\n`, { mode: 0o600 });
    const safe = await run(folder, ['env', 'check']);
    writeFileSync(path.join(folder, 'sub', '.env.local'), `C=${value}\n`, { mode: 0o600 });
    git(folder, 'add', '--force', path.join('sub', '.env.local'));
    writeFileSync(path.join(folder, 'sub', '.gitignore'), '!.env*\n');
    const unsafe = await run(folder, ['env', 'check']);
    const modes = ['.env', '.env.example'].map(file =>
      (statSync(path.join(folder, file)).mode & 0o777).toString(8),
    );
    const first = `.env: ignored, not tracked, mode ${modes[0]}, names A B (empty)\n`;
    const second = `.env.example: example, not tracked, mode ${modes[1]}, names A (empty)\n`;
    const third = `${path.join('sub', '.env.local')}: not ignored, tracked, mode ${modes[0]}, names C\n`;
    assert.deepEqual(
      [safe, unsafe],
      [
        { code: 0, output: first + second, errorOutput: '' },
        { code: 1, output: first + second + third, errorOutput: '' },
      ],
    );
  });

  test('env check takes tracked defaults for safe, and a tracked key behind a link for unsafe', async () => {
    const folder = keep(makeRepository({ '.env.production': 'PORT=80\n', ...covering }));
    git(folder, 'add', '--force', '.env.production');
    const safe = await run(folder, ['env', 'check']);
    writeFileSync(path.join(folder, 'keys'), `SERVICE_TOKEN=${value}\n`);
    symlinkSync('keys', path.join(folder, '.env'));
    git(folder, 'add', 'keys');
    const unsafe = await run(folder, ['env', 'check']);
    assert.deepEqual([safe.code, unsafe.code], [0, 1]);
    assert.match(unsafe.output, /^\.env: not ignored, tracked, mode \d+, names SERVICE_TOKEN$/m);
  });

  test('without git a repository cannot say what it tracks, so the write is refused', async () => {
    const folder = keep(makeRepository({ ...covering, '.env': 'A=1\n' }));
    const { code, errorOutput } = await run(folder, ['env', 'set', 'A'], {
      input: value,
      environment: { PATH: folder, Path: folder },
    });
    assert.deepEqual([code, read(folder)], [1, 'A=1\n']);
    assert.match(errorOutput, /^Git was not found/);
  });

  test('env check is content where there is no env file', async () => {
    const { code, output } = await run(keep(makeFolder()), ['env', 'check']);
    assert.deepEqual([code, output], [0, 'There is no env file below this folder.\n']);
  });

  const wrong: readonly (readonly string[])[] = [
    [],
    ['env'],
    ['env', 'set'],
    ['env', 'sett', 'A'],
    ['env', 'set', 'A', value],
    ['env', 'set', `A=${value}`],
    ['env', 'set', 'A', `--${value}`],
    ['env', 'set', 'A', '--file'],
    ['env', 'check', 'A'],
    ['scan', '--colour'],
    ['check', '--staged'],
    ['hook', value],
  ];
  for (const parameters of wrong) {
    test(`"${parameters.join(' ').replace(value, '…')}" is wrong usage`, async () => {
      const folder = keep(makeRepository());
      const { code, output, errorOutput } = await run(folder, parameters, { input: value });
      assert.match(errorOutput, /^[^\n]+\. Run "keyward( \w+)? --help" to see how\.\n$/);
      assert.deepEqual([code, output, seenByGit(folder)], [2, '', []]);
    });
  }

  test('an invalid name is refused and not repeated', async () => {
    const { code, errorOutput } = await run(keep(makeRepository()), ['env', 'set', value]);
    assert.equal(code, 1);
    assert.match(errorOutput, /not a name/);
  });

  test('help and version are printed', async () => {
    const folder = keep(makeFolder());
    const help = await run(folder, ['--help']);
    assert.deepEqual([help.code, help.errorOutput], [0, '']);
    assert.match(help.output, /keyward env set NAME/);
    assert.deepEqual(await run(folder, ['--version']), {
      code: 0,
      output: `${version}\n`,
      errorOutput: '',
    });
  });

  test('twelve writers at once all succeed and lose nothing', async function () {
    this.timeout(60_000);
    const folder = keep(makeRepository({ '.env': 'FIRST=1 # stays\n' }));
    const names = Array.from({ length: 12 }, (_, index) => `NAME_${index}`);
    const all = await Promise.all(
      names.map(name => run(folder, ['env', 'set', name], { input: `${name}-value\n` })),
    );
    assert.deepEqual(
      all.map(({ code, errorOutput }) => `${code}${errorOutput}`),
      names.map(() => '0'),
    );
    assert.deepEqual(
      read(folder).trimEnd().split('\n').sort(),
      ['FIRST=1 # stays', ...names.map(name => `${name}=${name}-value`)].sort(),
    );
    assert.equal(read(folder, '.gitignore'), '.env\n.env.*\n!.env.example\n');
    assert.deepEqual([seenByGit(folder), leftovers(folder)], [['?? .gitignore'], []]);
  });
});
