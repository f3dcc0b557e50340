import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { generalRules } from '../../../src/detect/general/generalRules';
import { providers } from '../../../src/providers/index';

const folder = path.resolve('docs', 'rules');

suite('docs/rules', () => {
  test('is in step with the rules (node scripts/ruleDocs.mjs writes it)', () => {
    const run = spawnSync(process.execPath, [path.resolve('scripts', 'ruleDocs.mjs'), '--check'], {
      encoding: 'utf8',
    });
    assert.deepEqual([run.stdout.trim(), run.status], ['docs/rules is up to date.', 0]);
  });

  test('has a page for every rule and for the checks of env files', () => {
    const ids = [...providers.flatMap(({ rules }) => rules), ...generalRules].map(({ id }) => id);
    assert.deepEqual(
      readdirSync(folder).sort(),
      [...ids, 'env-file-not-ignored', 'env-file-tracked'].map(id => `${id}.md`).sort(),
    );
  });

  test('has short pages, whose title is the name of the rule', () => {
    const rules = [...providers.flatMap(({ rules }) => rules), ...generalRules];
    assert.deepEqual(
      rules
        .filter(({ id, name }) => {
          const page = path.join(folder, `${id}.md`);
          return (
            statSync(page).size > 1024 || !readFileSync(page, 'utf8').startsWith(`# ${name}\n`)
          );
        })
        .map(({ id }) => id),
      [],
    );
  });
});
