import assert from 'node:assert/strict';
import path from 'node:path';
import { findLeftovers } from '../../../../src/lifecycle/rotation/findLeftovers';
import { Secret } from '../../../../src/secret';
import { inProject } from '../../project/projectFolder';

const old = `acme_${'4f'.repeat(16)}`;
const other = `acme_${'7e'.repeat(16)}`;

/** As in `web/.env 3 URL`. */
async function find(root: string, values: readonly string[]): Promise<readonly string[]> {
  const found = await findLeftovers(
    [root, root],
    values.map(value => new Secret(value)),
  );
  return found.map(({ path: file, line, name }) => {
    const relative = path.relative(root, file).split(path.sep).join('/');
    return `${relative} ${line} ${name ?? 'comment'}`;
  });
}

suite('findLeftovers', () => {
  test('an address, a comment and a line that a later one replaces are found, each once', async () => {
    const files = {
      '.env': `# KEY=${old}\r\nKEY=${old}\r\nURL="postgres://me:${old}@db.example.com/${old}"\r\nTWICE=${old}\r\nTWICE=${other}\r\n`,
      'web/.env.local': `A=1\nKEY='${old}' # ${old}\n`,
      'web/notes.txt': `KEY=${old}\n`,
    };
    await inProject(files, async ({ root }) => {
      assert.deepEqual(await find(root, [old]), ['.env 1 comment', '.env 3 URL', '.env 4 TWICE']);
    });
  });

  test('a text that is too short to be a key is not searched for', async () => {
    await inProject({ '.env': 'NAME=production\n' }, async ({ root }) => {
      assert.deepEqual(await find(root, ['prod', '']), []);
    });
  });
});
