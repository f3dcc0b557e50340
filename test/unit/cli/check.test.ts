import assert from 'node:assert/strict';
import path from 'node:path';
import { sampleKey } from '../../fakes/sampleKeys';
import { git, makeRepository, removeFolder, runCommandLine } from '../env/envWorkspace';
import { readFindings, writeFiles } from './scanWorkspace';

const key = sampleKey('resend-api-key');

suite('keyward check', function () {
  // Each test starts processes.
  this.timeout(60_000);
  const folders: string[] = [];
  const keep = (files: Readonly<Record<string, string>>) => {
    const folder = makeRepository();
    folders.push(folder);
    writeFiles(folder, files);
    return folder;
  };
  teardown(() => {
    for (const folder of folders.splice(0)) {
      removeFolder(folder);
    }
  });

  test('a project whose env files git ignores is safe', async () => {
    const folder = keep({ '.gitignore': '.env\n.env.*\n', '.env': `RESEND_API_KEY=${key}\n` });
    const { code, output } = await runCommandLine(folder, ['check']);
    assert.equal(code, 0);
    assert.match(output, /^No env file is at risk\. That took \d\.\d+ s\.\n$/);
  });

  test('a tracked env file and one that git does not ignore are told, each with the way out', async () => {
    const folder = keep({
      '.gitignore': 'dist\n',
      '.env': `# of mine\nRESEND_API_KEY=${key}\n`,
      'app/.env.local': `RESEND_API_KEY=${key}\n`,
    });
    git(folder, 'add', '--force', '.env');
    const { code, output, errorOutput } = await runCommandLine(folder, ['check']);
    assert.deepEqual([code, errorOutput], [1, '']);
    assert.deepEqual(output.split('\n').slice(0, -2), [
      '.env',
      '  2:1  Git tracks .env, which holds secrets. Ignoring it is not enough: stop tracking it, ' +
        'then replace the keys in it, because the history keeps them.  env-file-tracked',
      '',
      'app/.env.local',
      '  1:1  Git does not ignore .env.local: the next commit may publish what it holds.  ' +
        'env-file-not-ignored',
      '',
      'What to do',
      '  Where git tracks an env file, run "git rm --cached FILE" and commit. ' +
        'Then replace the keys in it: the history keeps them.',
      '  Where git does not ignore an env file, ' +
        'add the lines .env, .env.* and !.env.example to .gitignore.',
      '',
    ]);
  });

  test('fingerprints and JSON are those of a scan: independent of where it starts', async () => {
    const folder = keep({ 'app/.env': `RESEND_API_KEY=${key}\n` });
    const outcomes = [
      await runCommandLine(folder, ['check', '--format', 'json', 'app']),
      await runCommandLine(path.join(folder, 'app'), ['check', '--format', 'json']),
      await runCommandLine(folder, ['check', '--format', 'json', '.', 'app']),
    ];
    const all = outcomes.map(outcome =>
      readFindings(outcome).filter(({ path: file }) => file.endsWith('.env')),
    );
    assert.deepEqual(
      all.map(findings => findings.map(({ path: file, ruleId }) => `${file} ${ruleId}`)),
      [
        ['.env env-file-not-ignored'],
        ['.env env-file-not-ignored'],
        ['app/.env env-file-not-ignored'],
      ],
    );
    assert.equal(new Set(all.flat().map(({ fingerprint }) => fingerprint)).size, 1);
  });

  test('a finding in .keywardignore is left alone', async () => {
    const folder = keep({ '.env': `RESEND_API_KEY=${key}\n` });
    const first = readFindings(await runCommandLine(folder, ['check', '--format', 'json']));
    writeFiles(folder, {
      '.keywardignore': first.map(({ fingerprint }) => `${fingerprint}\n`).join(''),
    });
    const second = await runCommandLine(folder, ['check', '--format', 'json']);
    assert.deepEqual([first.length > 0, second.code, readFindings(second)], [true, 0, []]);
  });

  test('a file and a path that does not exist end with 2', async () => {
    const folder = keep({ 'a.ts': 'a\n' });
    const outcomes = [
      await runCommandLine(folder, ['check', 'a.ts']),
      await runCommandLine(folder, ['check', 'gone']),
    ];
    assert.deepEqual(outcomes, [
      {
        code: 2,
        output: '',
        errorOutput: '"keyward check" looks at folders. Name the folder of the file.\n',
      },
      { code: 2, output: '', errorOutput: 'The path does not exist, or may not be read.\n' },
    ]);
  });
});
