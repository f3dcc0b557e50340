import assert from 'node:assert/strict';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exchange } from '../../../../src/lifecycle/rotation/exchange';
import { findExchanges, toNewValues } from '../../../../src/lifecycle/rotation/findExchanges';
import { Secret } from '../../../../src/secret';
import { inProject, type ProjectFolder } from '../../project/projectFolder';

const account = `acme_account_${'1a'.repeat(8)}`;
const old = `acme_${'4f'.repeat(16)}`;
const next = `acme_${'7e'.repeat(16)}`;
const production = `acme_${'9b'.repeat(16)}`;

const toSecrets = (...values: readonly string[]) => values.map(value => new Secret(value));
const values = toNewValues(toSecrets(account, old), toSecrets(account, next));

const fail = (error: unknown): never => {
  throw error;
};

async function run(
  { root, git }: ProjectFolder,
  meanwhile: () => Promise<void> = async () => undefined,
): Promise<readonly unknown[]> {
  await git('init', '--quiet');
  const found = await findExchanges([root], values);
  await meanwhile();
  const done = [];
  for (const one of found) {
    done.push(await exchange(one, { reportBug: fail }));
  }
  return done.map(one => ({
    ...one,
    path: path.relative(root, one.path).split(path.sep).join('/'),
  }));
}

suite('exchange', () => {
  test('only the part that is new is written, and every other byte stays', async () => {
    const files = {
      '.gitignore': '.env*\n',
      '.env': `\uFEFF# mine\r\nACCOUNT=${account}\r\nexport  KEY: ${old}  # old\r\nLIVE=${production}\r\n`,
      '.env.production': `ACCOUNT=${account}\nKEY=${production}\n`,
      '.env.example': `KEY=${old}\n`,
    };
    await inProject(files, async folder => {
      const done = await run(folder);
      const read = (name: string) => readFile(folder.at(name), 'utf8');
      assert.deepEqual(
        [
          done.length,
          await read('.env'),
          await read('.env.production'),
          await read('.env.example'),
        ],
        [1, files['.env'].replace(old, next), files['.env.production'], files['.env.example']],
      );
    });
  });

  test('a variable that was changed or removed meanwhile stays, the others are written', async () => {
    const files = { '.gitignore': '.env*\n', '.env': `A=${old}\nB=${old}\nC=${old}\n` };
    await inProject(files, async folder => {
      const changed = `A=${production}\nC=${old}\n`;
      const done = await run(folder, () => writeFile(folder.at('.env'), changed));
      assert.deepEqual(
        [done, await readFile(folder.at('.env'), 'utf8')],
        [[{ kind: 'written', path: '.env', warnings: [] }], `A=${production}\nC=${next}\n`],
      );
    });
  });

  test('a file that holds the old value no more is told and left', async () => {
    await inProject({ '.env': `A=${old}\n` }, async folder => {
      const done = await run(folder, () => writeFile(folder.at('.env'), 'A=\n'));
      assert.deepEqual(
        [done, await readFile(folder.at('.env'), 'utf8')],
        [[{ kind: 'changed', path: '.env' }], 'A=\n'],
      );
    });
  });

  test('a file that cannot be written says why, and the other is written', async () => {
    const files = { '.gitignore': '.env*\n', '.env': `A=${old}\n`, 'web/.env': `A=${old}\n` };
    await inProject(files, async folder => {
      const done = await run(folder, () => chmod(folder.at('.env'), 0o400));
      assert.deepEqual(
        [done, await readFile(folder.at('web/.env'), 'utf8')],
        [
          [
            {
              kind: 'failed',
              path: '.env',
              reason: '.env is read-only. Allow writing to it, then try again.',
            },
            { kind: 'written', path: 'web/.env', warnings: [] },
          ],
          `A=${next}\n`,
        ],
      );
    });
  });
});
