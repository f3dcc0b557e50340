import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { sampleKey } from '../../fakes/sampleKeys';
import {
  git,
  makeFolder,
  makeRepository,
  type Outcome,
  removeFolder,
  runCommandLine,
} from '../env/envWorkspace';
import { readFindings, readPlaces, writeFiles } from './scanWorkspace';

const key = sampleKey('anthropic-api-key');
const other = sampleKey('resend-api-key');
const source = `const a = 1;\nconst key = "${key}";\n`;
/** A value that could be guessed, so that its fingerprint is made from its place. */
const guessable = `url = "postgres://shop:${['tr33', 'house'].join('-')}@db.internal.shop/main"\n`;

suite('keyward scan', function () {
  // Each test starts processes.
  this.timeout(60_000);
  const folders: string[] = [];
  const keep = (folder: string, files: Readonly<Record<string, string>> = {}) => {
    folders.push(folder);
    writeFiles(folder, files);
    return folder;
  };
  const printed: string[] = [];
  const run = async (...call: Parameters<typeof runCommandLine>): Promise<Outcome> => {
    const outcome = await runCommandLine(...call);
    printed.push(outcome.output + outcome.errorOutput);
    return outcome;
  };
  const scan = (folder: string, ...parameters: readonly string[]) =>
    run(folder, ['scan', ...parameters, '--format', 'json']);
  teardown(() => {
    const text = printed.splice(0).join('');
    for (const folder of folders.splice(0)) {
      removeFolder(folder);
    }
    assert.deepEqual(
      [key, other].filter(value => text.includes(value)),
      [],
    );
  });

  test('a key is told with its place, and ends the scan with 1', async () => {
    const folder = keep(makeFolder(), { 'src/a.ts': source, 'b.ts': 'const b = 2;\n' });
    const { code, output, errorOutput } = await scan(folder);
    const { findings, stats } = JSON.parse(output);
    const [{ message, preview, fingerprint, ...rest }] = findings;
    assert.deepEqual([code, errorOutput, findings.length], [1, '', 1]);
    assert.deepEqual(rest, {
      ruleId: 'anthropic-api-key',
      name: 'Anthropic API key',
      provider: 'anthropic',
      confidence: 'high',
      severity: 'error',
      path: 'src/a.ts',
      line: 2,
      column: 14,
      endLine: 2,
      endColumn: 14 + key.length,
    });
    assert.match(`${preview} ${fingerprint}`, /^sk-ant-api03-.{3}….{4} [0-9a-f]{32}$/);
    assert.match(message, /^Anthropic API key in plain text\. /);
    assert.deepEqual([stats.findings, stats.files, stats.unreadable], [1, 2, 0]);
  });

  test('nothing found ends with 0', async () => {
    const folder = keep(makeFolder(), { 'a.ts': 'const a = 1;\n' });
    const { code, output } = await run(folder, ['scan']);
    assert.equal(code, 0);
    assert.match(output, /^No keys found\. Looked at 1 file \(13 bytes\) in \d+\.\d+ s\.\n$/);
  });

  test('paths are relative to the one folder that is named, else to the working folder', async () => {
    const folder = keep(makeFolder(), { 'app/src/a.ts': source, 'lib/b.ts': source });
    const outcomes = [
      await scan(folder),
      await scan(folder, 'app'),
      await scan(path.join(folder, 'app'), '.'),
      await scan(path.join(folder, 'app'), '../lib', 'src'),
      await scan(folder, 'app/src/a.ts'),
      await scan(folder, path.join(folder, 'app', 'src')),
    ];
    assert.deepEqual(
      outcomes.map(outcome => readFindings(outcome).map(({ path: file }) => file)),
      [
        ['app/src/a.ts', 'lib/b.ts'],
        ['src/a.ts'],
        ['src/a.ts'],
        ['src/a.ts', '../lib/b.ts'],
        ['app/src/a.ts'],
        ['a.ts'],
      ],
    );
  });

  test('fingerprints do not depend on where a scan starts', async () => {
    for (const folder of [keep(makeRepository()), keep(makeFolder())]) {
      writeFiles(folder, { 'app/src/a.py': `${source}${guessable}` });
      const outcomes = [
        await scan(folder),
        await scan(folder, 'app/src'),
        await scan(path.join(folder, 'app', 'src'), 'a.py'),
        await run(
          path.join(folder, 'app'),
          ['scan', '--stdin', '--name', 'src/a.py', '--format=json'],
          {
            input: `${source}${guessable}`,
          },
        ),
      ];
      const all = outcomes.map(outcome => readFindings(outcome).map(found => found.fingerprint));
      assert.equal(all[0]?.length, 2);
      assert.deepEqual(
        all,
        Array.from(all, () => all[0]),
      );
    }
  });

  test('what git ignores is left out, unless it is asked for', async () => {
    const files = { '.gitignore': 'dist/\n', 'dist/a.js': source, 'src/b.ts': source };
    const folder = keep(makeRepository(), files);
    assert.deepEqual(
      [readPlaces(await scan(folder)), readPlaces(await scan(folder, '--no-git-ignore'))],
      [
        ['src/b.ts:2 anthropic-api-key'],
        ['dist/a.js:2 anthropic-api-key', 'src/b.ts:2 anthropic-api-key'],
      ],
    );
  });

  test('a folder that git ignores is looked at when it is named', async () => {
    const files = { '.gitignore': 'dist/\n', 'dist/sub/a.js': source, 'b/c.ts': source };
    const folder = keep(makeRepository(), files);
    assert.deepEqual(
      [readPlaces(await scan(folder, 'dist/sub')), readPlaces(await scan(folder, 'dist', 'b'))],
      [
        ['a.js:2 anthropic-api-key'],
        ['b/c.ts:2 anthropic-api-key', 'dist/sub/a.js:2 anthropic-api-key'],
      ],
    );
  });

  test('a key in an env file that git ignores is told at low only', async () => {
    for (const folder of [keep(makeRepository()), keep(makeFolder())]) {
      writeFiles(folder, { '.gitignore': '.env\n', '.env': `ANTHROPIC_API_KEY=${key}\n` });
      const outcomes = [
        await scan(folder),
        await scan(folder, '--no-git-ignore'),
        await scan(folder, '.env'),
        await scan(folder, '--min-confidence', 'low'),
      ];
      assert.deepEqual(
        outcomes.map(outcome => [
          outcome.code,
          ...readFindings(outcome).map(found => `${found.path} ${found.confidence}`),
        ]),
        [[0], [0], [0], [1, '.env low']],
      );
    }
  });

  test('a key in an env file that git does not ignore, or tracks, is told as it is', async () => {
    const folder = keep(makeRepository(), {
      '.env': `ANTHROPIC_API_KEY=${key}\n`,
      'app/.env': `RESEND_API_KEY=${other}\n`,
      'app/.gitignore': '.env\n',
    });
    git(folder, 'add', '--force', 'app/.env');
    assert.deepEqual(readPlaces(await scan(folder)), [
      '.env:1 anthropic-api-key',
      'app/.env:1 resend-api-key',
    ]);
  });

  test('globs choose files and leave files out', async () => {
    const folder = keep(makeFolder(), { 'a.ts': source, 'b.py': source, 'lib/c.ts': source });
    const outcomes = [
      await scan(folder, '--include', '**/*.ts'),
      await scan(folder, '--include', '*.ts', '--include', '*.py'),
      await scan(folder, '--exclude', 'lib/**', '--exclude', 'a.*'),
      await scan(folder, '--include', '**/*.ts', '--exclude', 'lib/**'),
    ];
    assert.deepEqual(
      outcomes.map(outcome => readFindings(outcome).map(({ path: file }) => file)),
      [['a.ts', 'lib/c.ts'], ['a.ts', 'b.py'], ['b.py'], ['a.ts']],
    );
  });

  test('larger files than --max-size are skipped and counted', async () => {
    const folder = keep(makeFolder(), { 'a.ts': source, 'b.ts': source + ' '.repeat(2048) });
    const outcome = await scan(folder, '--max-size', '1KB');
    assert.deepEqual(readPlaces(outcome), ['a.ts:2 anthropic-api-key']);
    assert.equal(JSON.parse(outcome.output).stats.skippedLarge, 1);
  });

  test('comments silence a finding, and those of other scanners unless they are refused', async () => {
    const folder = keep(makeFolder(), {
      'a.ts': `a = "${key}"; // keyward-ignore\n`,
      'b.ts': `b = "${other}"; // ${['gitleaks', 'allow'].join(':')}\n`,
    });
    assert.deepEqual(
      [readPlaces(await scan(folder)), readPlaces(await scan(folder, '--no-other-markers'))],
      [[], ['b.ts:1 resend-api-key']],
    );
  });

  test('a text from standard input is judged as the file whose name is given', async () => {
    const folder = keep(makeRepository(), { '.gitignore': '.env\n' });
    const input = `A="${key}"\n`;
    const outcomes = [
      await run(folder, ['scan', '--stdin', '--format', 'json'], { input }),
      await run(folder, ['scan', '--stdin', '--name', 'src/a.sh', '--format', 'json'], { input }),
      await run(folder, ['scan', '--stdin', '--name', '.env', '--format', 'json'], { input }),
    ];
    assert.deepEqual(outcomes.map(readPlaces), [
      ['stdin:1 anthropic-api-key'],
      ['src/a.sh:1 anthropic-api-key'],
      [],
    ]);
  });

  test('a path that does not exist ends with 2 and is not repeated', async () => {
    const folder = keep(makeFolder(), { 'a.ts': source });
    const outcomes = [await scan(folder, key), await scan(folder, 'a.ts', 'gone')];
    assert.deepEqual(outcomes, [
      { code: 2, output: '', errorOutput: 'The path does not exist, or may not be read.\n' },
      { code: 2, output: '', errorOutput: 'Path 2 does not exist, or may not be read.\n' },
    ]);
  });

  test('a folder behind a link is scanned when it is named', async () => {
    const folder = keep(makeRepository(), { 'real/a.ts': source });
    mkdirSync(path.join(folder, 'links'));
    symlinkSync(path.join(folder, 'real'), path.join(folder, 'links', 'to'), 'junction');
    assert.deepEqual(readPlaces(await scan(folder, 'links/to')), ['a.ts:2 anthropic-api-key']);
  });
});
