import assert from 'node:assert/strict';
import { chmod, link, symlink } from 'node:fs/promises';
import path from 'node:path';
import { findHolders } from '../../../../src/lifecycle/rotation/findHolders';
import { Secret } from '../../../../src/secret';
import { inProject } from '../../project/projectFolder';

const old = `acme_${'4f'.repeat(16)}`;
const oldSecret = `acme_secret_${'5a'.repeat(16)}`;
const other = `acme_${'7e'.repeat(16)}`;
const values = [new Secret(old), new Secret(oldSecret)];

/** As in `web/.env A 0`. */
async function find(root: string, roots: readonly string[] = [root]): Promise<readonly string[]> {
  const holders = await findHolders(roots, values);
  return holders.map(holder => {
    const relative = path.relative(root, holder.path).split(path.sep).join('/');
    return `${relative} ${holder.name} ${holder.at}`;
  });
}

suite('findHolders', () => {
  test('every env file that holds a value is found, with the variable that holds it', async () => {
    const files = {
      '.env': `ACME_KEY=${old}\nACME_SECRET="${oldSecret}"\nOTHER=${other}\n`,
      '.env.production': `ACME_KEY=${other}\n`,
      'web/.env.local': `export NEXT_PUBLIC_KEY = '${old}' # mine\r\nA=1\r\n`,
      'web/config.txt': `ACME_KEY=${old}\n`,
    };
    await inProject(files, async ({ root }) => {
      assert.deepEqual(await find(root), [
        '.env ACME_KEY 0',
        '.env ACME_SECRET 1',
        'web/.env.local NEXT_PUBLIC_KEY 0',
      ]);
    });
  });

  test('comments, longer values and values that a later line replaces hold nothing', async () => {
    const files = {
      '.env': `# ACME_KEY=${old}\nLONGER=${old}x\nURL=https://${old}@example.com\nTWICE=${old}\nTWICE=${other}\n`,
    };
    await inProject(files, async ({ root }) => {
      assert.deepEqual(await find(root), []);
    });
  });

  test('folders of other people, of git and links to folders are left out', async () => {
    const files = {
      'node_modules/a/.env': `A=${old}\n`,
      '.git/.env': `A=${old}\n`,
      '.venv/.env': `A=${old}\n`,
      'web/.env': `A=${old}\n`,
    };
    await inProject(files, async ({ root, at }) => {
      await symlink(at('web'), at('again'), 'junction');
      await symlink(root, at('web/loop'), 'junction');
      assert.deepEqual(await find(root), ['web/.env A 0']);
    });
  });

  test('a file that two workspace folders contain is named once', async () => {
    await inProject({ 'web/.env': `A=${old}\n` }, async ({ root, at }) => {
      assert.deepEqual(await find(root, [root, at('web')]), ['web/.env A 0']);
    });
  });

  test('a link to an env file counts where it leads to, and only once', async function () {
    if (process.platform === 'win32') {
      this.skip();
    }
    const files = { 'shared.txt': `A=${old}\n`, 'web/.env': `B=${old}\n` };
    await inProject(files, async ({ root, at }) => {
      await symlink(at('web/.env'), at('.env'));
      await symlink(at('shared.txt'), at('.env.local'));
      await symlink(at('missing'), at('.env.test'));
      assert.deepEqual(await find(root), ['.env B 0', '.env.local A 0']);
    });
  });

  test('what cannot be read, is no file or is huge is passed over', async () => {
    const files = { '.env.a/.env': `A=${old}\n`, '.env.b': `A=${old}\n${'#'.repeat(1024 * 1024)}` };
    await inProject({ ...files, '.env.c': `A=${old}\n` }, async ({ root, at }) => {
      await link(at('.env.c'), at('.env.d'));
      await chmod(at('.env.c'), 0o000);
      const isRoot = process.getuid?.() === 0 || process.platform === 'win32';
      const readable = isRoot ? ['.env.c A 0', '.env.d A 0'] : [];
      assert.deepEqual(await find(root), ['.env.a/.env A 0', ...readable]);
    });
  });

  test('a folder that is gone holds nothing', async () => {
    await inProject({}, async ({ root }) => {
      assert.deepEqual(await find(root, [path.join(root, 'gone')]), []);
    });
  });
});
