import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sampleKey } from '../../fakes/sampleKeys';
import { makeFolder, makeRepository } from '../env/envWorkspace';
import { keepFolders, readFindings, readPlaces, scanAsJson, writeFiles } from './scanWorkspace';

const key = sampleKey('anthropic-api-key');
const other = sampleKey('resend-api-key');
const source = `const a = 1;\nconst key = "${key}";\n`;
/** A value that could be guessed, so that its fingerprint is made from its place. */
const guessable = `url = "postgres://shop:${['tr33', 'house'].join('-')}@db.internal.shop/main"\n`;

suite('findings that are left alone', function () {
  // Each test starts processes.
  this.timeout(60_000);
  const keep = keepFolders();

  test('findings in the baseline are not told, new ones are', async () => {
    const folder = keep(makeRepository(), { 'a.py': `${source}${guessable}` });
    const first = await scanAsJson(folder, '--write-baseline', 'known.json');
    const second = await scanAsJson(folder, '--baseline', 'known.json');
    writeFiles(folder, { 'b.ts': `\n\n"${other}"` });
    const third = await scanAsJson(folder, '--baseline', 'known.json');
    const text = readFileSync(path.join(folder, 'known.json'), 'utf8');
    assert.deepEqual(
      [first.code, second.code, readPlaces(second), readPlaces(third)],
      [1, 0, [], ['b.ts:3 resend-api-key']],
    );
    assert.deepEqual(JSON.parse(text), {
      version: 1,
      findings: readFindings(first)
        .map(({ fingerprint, ruleId, path: file }) => ({ fingerprint, ruleId, path: file }))
        .sort((left, right) => (left.fingerprint < right.fingerprint ? -1 : 1)),
    });
    assert.deepEqual(
      [key, 'tr33'].filter(value => text.includes(value)),
      [],
    );
  });

  test('a baseline that is missing or none ends with 2', async () => {
    const folder = keep(makeFolder(), { 'a.ts': source, 'none.json': '[]', 'b.txt': 'x' });
    const outcomes = [
      await scanAsJson(folder, '--baseline', 'gone.json'),
      await scanAsJson(folder, '--baseline', 'none.json'),
      await scanAsJson(folder, '--baseline', 'b.txt'),
      await scanAsJson(folder, '--write-baseline', 'gone/new.json'),
    ];
    assert.deepEqual(
      outcomes.map(({ code, output, errorOutput }) => [code, output, errorOutput]),
      [
        [2, '', 'There is no such baseline. Make one with --write-baseline.\n'],
        [2, '', 'The baseline is not one that Keyward wrote. Write it again.\n'],
        [2, '', 'The baseline is not one that Keyward wrote. Write it again.\n'],
        [2, '', 'The baseline cannot be written. Check its folder and permissions.\n'],
      ],
    );
  });

  test('fingerprints in a .keywardignore above a file are left out, wherever the scan starts', async () => {
    const folder = keep(makeRepository(), { 'app/src/a.py': `${source}${guessable}` });
    const [first, second] = readFindings(await scanAsJson(folder));
    writeFiles(folder, { '.keywardignore': `${first?.fingerprint} # test\n` });
    const rest = [await scanAsJson(folder), await scanAsJson(path.join(folder, 'app', 'src'))];
    writeFiles(folder, { '.keywardignore': `${first?.fingerprint}\n${second?.fingerprint}\n` });
    rest.push(await scanAsJson(folder, 'app/src/a.py'));
    assert.deepEqual(
      rest.map(outcome => readFindings(outcome).map(({ fingerprint }) => fingerprint)),
      [[second?.fingerprint], [second?.fingerprint], []],
    );
  });
});
