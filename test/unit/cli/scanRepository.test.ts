import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { sampleKey } from '../../fakes/sampleKeys';
import { git, makeRepository, removeFolder, runCommandLine } from '../env/envWorkspace';
import { readFindings, readPlaces, writeFiles } from './scanWorkspace';

const key = sampleKey('anthropic-api-key');
const other = sampleKey('resend-api-key');

suite('keyward scan of a repository', function () {
  // Each test starts processes.
  this.timeout(60_000);
  const folders: string[] = [];
  const keep = (files: Readonly<Record<string, string>> = {}) => {
    const folder = makeRepository();
    folders.push(folder);
    writeFiles(folder, files);
    return folder;
  };
  const scan = (folder: string, ...parameters: readonly string[]) =>
    runCommandLine(folder, ['scan', ...parameters, '--format', 'json']);
  /** A key that was committed and taken out again, and one that is still there. */
  const makeHistory = () => {
    const folder = keep({ 'src/a.ts': `a = "${key}"\n` });
    git(folder, 'add', '.');
    git(folder, 'commit', '--quiet', '--message', 'one');
    rmSync(path.join(folder, 'src', 'a.ts'));
    writeFiles(folder, { 'lib/b.ts': `\nb = "${other}"\n` });
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message', 'two');
    return folder;
  };
  teardown(() => {
    for (const folder of folders.splice(0)) {
      removeFolder(folder);
    }
  });

  test('--staged tells what the next commit would add, and nothing else', async () => {
    const folder = keep({ 'src/a.ts': `a = "${key}"\n`, 'lib/b.ts': `b = "${other}"\n` });
    git(folder, 'add', 'src');
    const outcomes = [
      await scan(folder, '--staged'),
      await scan(folder, '--staged', 'src'),
      await scan(folder, '--staged', '--exclude', 'src/**'),
      await scan(folder, '--staged', '--include', 'lib/**'),
    ];
    assert.deepEqual(
      outcomes.map(outcome => [outcome.code, ...readPlaces(outcome)]),
      [[1, 'src/a.ts:1 anthropic-api-key'], [1, 'a.ts:1 anthropic-api-key'], [0], [0]],
    );
  });

  test('--history tells keys that are gone from the files, with their commits', async () => {
    const folder = makeHistory();
    const { code, output } = await scan(folder, '--history');
    const { findings, stats } = JSON.parse(output);
    assert.deepEqual(
      [code, stats.commits, findings.map(toStory)],
      [
        1,
        2,
        [
          ['lib/b.ts', 2, 'two', true],
          ['src/a.ts', 1, 'one', false],
        ],
      ],
    );
  });

  test('a range, a glob, a baseline and .keywardignore narrow the history', async () => {
    const folder = makeHistory();
    const all = readFindings(await scan(folder, '--history', '--write-baseline', 'known.json'));
    const outcomes = [
      await scan(folder, '--history=HEAD~1..HEAD'),
      await scan(folder, '--history', '--exclude', 'lib/**'),
      await scan(folder, '--history', '--baseline', 'known.json'),
    ];
    writeFiles(folder, { '.keywardignore': `${all[0]?.fingerprint}\n` });
    outcomes.push(await scan(folder, '--history'));
    assert.deepEqual(outcomes.map(readPlaces), [
      ['lib/b.ts:2 resend-api-key'],
      ['src/a.ts:1 anthropic-api-key'],
      [],
      ['src/a.ts:1 anthropic-api-key'],
    ]);
  });

  test('the fingerprint of a key is the same in files, in the index and in the history', async () => {
    const folder = keep({ 'src/a.ts': `a = "${key}"\n` });
    git(folder, 'add', '.');
    const outcomes = [await scan(folder), await scan(folder, '--staged')];
    git(folder, 'commit', '--quiet', '--message', 'one');
    outcomes.push(await scan(folder, '--history'));
    const fingerprints = outcomes.flatMap(readFindings).map(({ fingerprint }) => fingerprint);
    assert.deepEqual([fingerprints.length, new Set(fingerprints).size], [3, 1]);
  });

  test('outside of a repository there is nothing staged and no history: that ends with 2', async () => {
    const folder = keep({ 'a.ts': `a = "${key}"\n` });
    rmSync(path.join(folder, '.git'), { recursive: true });
    const outcomes = [await scan(folder, '--staged'), await scan(folder, '--history')];
    assert.deepEqual(
      outcomes.map(({ code, output, errorOutput }) => [
        code,
        output,
        errorOutput.startsWith('There is no git repository'),
      ]),
      [
        [2, '', true],
        [2, '', true],
      ],
    );
  });

  test('SARIF and annotations tell paths below the root of the repository', async () => {
    const folder = keep({ 'app/src/a.ts': `a = "${key}"\n` });
    const run = (format: string) =>
      runCommandLine(path.join(folder, 'app'), ['scan', 'src', '--format', format]);
    const sarif = JSON.parse((await run('sarif')).output);
    const [location] = sarif.runs[0].results[0].locations;
    assert.deepEqual(
      [location.physicalLocation.artifactLocation, (await run('github')).output.split(',')[0]],
      [{ uri: 'app/src/a.ts', uriBaseId: '%SRCROOT%' }, '::error file=app/src/a.ts'],
    );
  });

  test('text has colours only where they are asked for', async () => {
    const folder = keep({ 'a.ts': `a = "${key}"\n` });
    const environments = [
      { NO_COLOR: '', FORCE_COLOR: '' },
      { NO_COLOR: '', FORCE_COLOR: '1' },
      { NO_COLOR: '1', FORCE_COLOR: '1' },
    ];
    const outputs = [];
    for (const environment of environments) {
      outputs.push((await runCommandLine(folder, ['scan'], { environment })).output);
    }
    assert.deepEqual(
      outputs.map(output => output.includes('\u001b[')),
      [false, true, false],
    );
  });
});

interface Told {
  readonly path: string;
  readonly line: number;
  readonly history: {
    readonly firstCommit: { readonly subject: string };
    readonly isInHead: boolean;
  };
}

function toStory({ path: file, line, history }: Told) {
  return [file, line, history.firstCommit.subject, history.isInHead];
}
