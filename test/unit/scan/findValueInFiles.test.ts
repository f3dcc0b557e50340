import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findValueInFiles } from '../../../src/scan/findValueInFiles';
import { Secret } from '../../../src/secret';
import { sampleKey } from '../../fakes/sampleKeys';
import { git, makeRepository, removeFolder } from '../env/envWorkspace';

const key = sampleKey('anthropic-api-key', 61);
const second = sampleKey('anthropic-api-key', 62);

suite('a value in the files of a folder', () => {
  let folder: string;
  setup(() => {
    folder = makeRepository({ '.gitignore': '.env\nnode_modules\nignored.txt\n' });
  });
  teardown(() => removeFolder(folder));

  function write(name: string, content: string | Buffer): void {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  async function places(...values: readonly string[]): Promise<readonly string[]> {
    const { found } = await findValueInFiles(
      folder,
      values.map(value => new Secret(value)),
    );
    return found.map(place => `${place.path}:${place.line}`).sort();
  }

  test('tracked, new and env files are searched, and what git ignores besides is not', async () => {
    write('src/app.js', `// first\r\nconnect('${key}');\r\n// ${key}\r\n`);
    git(folder, 'add', 'src/app.js');
    write('new.py', `KEY = '${key}'\n`);
    write('.env', `PORT=1\nKEY=${key}\n`);
    write('ignored.txt', key);
    write('node_modules/x/index.js', key);
    assert.deepEqual(await places(key), ['.env:2', 'new.py:1', 'src/app.js:2', 'src/app.js:3']);
  });

  test('a file of a tool that writes two bytes for each letter is read too', async () => {
    write('notes.txt', Buffer.from(`\ufeffone\r\n${key}\r\n`, 'utf16le'));
    assert.deepEqual(await places(key), ['notes.txt:2']);
  });

  test('each line is told once, whichever of the values stands there', async () => {
    write('both.js', `x('${key}', '${second}', '${key}');\ny('${second}');\n`);
    assert.deepEqual(await places(key, second), ['both.js:1', 'both.js:2']);
  });

  test('a part of the key is not the key', async () => {
    write('part.js', `x('${key.slice(0, -1)}');\n`);
    assert.deepEqual(await places(key), []);
  });

  test('a file that is too large is counted as skipped', async () => {
    write('large.txt', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'));
    const { found, skipped } = await findValueInFiles(folder, [new Secret(key)]);
    assert.deepEqual({ found, skipped }, { found: [], skipped: 1 });
  });
});
