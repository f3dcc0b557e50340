import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fillTemplate, sampleKey } from '../../fakes/sampleKeys';
import { makeFolder, makeRepository } from '../env/envWorkspace';
import { acme, rulesFile } from './customRulesFile';
import { keepFolders, readPlaces, scanAsJson } from './scanWorkspace';

const builtIn = sampleKey('anthropic-api-key');
const key = fillTemplate('acme_{base62:32}', 1);
const other = fillTemplate('acme_{base62:32}', 2);
/** Takes time that doubles with each letter. */
const endless = { id: 'endless', name: 'Endless', keywords: ['trap'], pattern: '(a+)+$' };
const trap = `trap ${'a'.repeat(60)}!\n`;

suite('rules of a project that fail', function () {
  // Each test starts processes.
  this.timeout(60_000);
  const keep = keepFolders();

  test('a pattern that never ends is stopped and named, and all else is found', async () => {
    const folder = keep(makeRepository(), {
      ...rulesFile(endless, acme),
      'src/a.ts': `'${key}'`,
      'src/b.ts': trap,
      'src/c.ts': `trap aaa\n'${other}' '${builtIn}'`,
    });
    const outcome = await scanAsJson(folder);
    assert.deepEqual(
      [outcome.code, readPlaces(outcome), outcome.errorOutput],
      [
        1,
        ['src/a.ts:1 acme-key', 'src/c.ts:2 acme-key', 'src/c.ts:2 anthropic-api-key'],
        'The rule endless took too long on src/b.ts and was stopped.\n',
      ],
    );
  });

  test('what such a rule found before it was stopped is told', async () => {
    const folder = keep(makeFolder(), {
      ...rulesFile({ ...endless, pattern: `${acme.pattern}|(a+)+$` }),
      'a.ts': `trap '${key}'`,
      'b.ts': trap,
      'c.ts': `trap '${other}'`,
    });
    assert.deepEqual(readPlaces(await scanAsJson(folder)), ['a.ts:1 endless']);
  });

  test('a pattern that matches everywhere is stopped', async () => {
    const folder = keep(makeFolder(), {
      ...rulesFile({ ...acme, id: 'flood', pattern: '.' }, acme),
      'a.ts': `'${key}'\n${'acme_\n'.repeat(500)}`,
    });
    const outcome = await scanAsJson(folder);
    assert.deepEqual(
      [outcome.code, readPlaces(outcome), outcome.errorOutput],
      [1, ['a.ts:1 acme-key'], 'The rule flood matches too often in a.ts and was stopped.\n'],
    );
  });

  test('a folder or a link in place of the rules ends with 2', async () => {
    const folder = keep(makeFolder(), { 'a/.keyward.json/b.ts': '', 'rules.json': '{"rules":[]}' });
    const outcomes = [await scanAsJson(folder, 'a')];
    // On Windows not everybody may make links.
    if (process.platform !== 'win32') {
      symlinkSync(path.join(folder, 'rules.json'), path.join(folder, '.keyward.json'));
      outcomes.push(await scanAsJson(folder));
    }
    const message = '.keyward.json must be a file of at most 1 MB, and no link.\n';
    assert.deepEqual(
      outcomes.map(({ code, errorOutput }) => [code, errorOutput]),
      outcomes.map(() => [2, message]),
    );
  });

  test('a mistake in the rules ends with 2 and one sentence', async () => {
    const folder = keep(makeRepository(), {
      ...rulesFile({ ...acme, pattern: `${key}(` }),
      'a.ts': `'${builtIn}'`,
    });
    const { code, output, errorOutput } = await scanAsJson(folder);
    assert.deepEqual(
      [code, output, errorOutput],
      [
        2,
        '',
        'Rule 1 in .keyward.json has a pattern that is not a regular expression of JavaScript.\n',
      ],
    );
  });
});
