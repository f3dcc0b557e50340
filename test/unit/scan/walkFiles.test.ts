import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readText } from '../../../src/scan/readText';
import { type WalkOptions, walkFiles } from '../../../src/scan/walkFiles';

const isWanted = (name: string) => name === '.env';

suite('walking files', () => {
  let folder = '';
  setup(() => {
    folder = realpathSync.native(mkdtempSync(path.join(tmpdir(), 'keyward-')));
  });
  teardown(() => rmSync(folder, { recursive: true, force: true }));

  function write(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
  }

  async function walk(options: WalkOptions = { isWanted }): Promise<readonly string[]> {
    const names: string[] = [];
    for await (const file of walkFiles(folder, options)) {
      names.push(path.relative(folder, file).split(path.sep).join('/'));
    }
    return names.sort();
  }

  const files = {
    '.gitignore': '.env\nbuild/\n*.log\n',
    '.env': '',
    'app/.env': '',
    'app/main.js': '',
    'app/main.log': '',
    'build/out.js': '',
    'build/.env': '',
    'ü.md': '',
  };
  const expected = ['.env', '.gitignore', 'app/.env', 'app/main.js', 'ü.md'];

  test('in a repository git says what is ignored, and ignored env files are walked', async () => {
    write(files);
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    execFileSync('git', ['add', 'app/main.js'], { cwd: folder });
    assert.deepEqual(await walk(), expected);
  });

  test('without a repository the ignore files say the same', async () => {
    write(files);
    assert.deepEqual(await walk(), expected);
  });

  test('a repository inside a repository is walked by its own rules', async () => {
    write({
      '.gitignore': '*.js\n',
      'inner/.gitignore': '*.md\n',
      'inner/a.js': '',
      'inner/a.md': '',
    });
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    execFileSync('git', ['init', '--quiet'], { cwd: path.join(folder, 'inner') });
    assert.deepEqual(await walk(), ['.gitignore', 'inner/.gitignore', 'inner/a.js']);
  });

  test('excluded and deleted files and links are left out', async () => {
    write({ 'a.js': '', 'gone.js': '', 'fixtures/b.js': '' });
    symlinkSync(path.join(folder, 'fixtures'), path.join(folder, 'link'), 'junction');
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    execFileSync('git', ['add', 'gone.js'], { cwd: folder });
    rmSync(path.join(folder, 'gone.js'));
    assert.deepEqual(await walk({ exclude: ['fixtures/**'] }), ['a.js']);
  });

  test('an aborted walk ends with an error', async () => {
    write({ 'a.js': '' });
    await assert.rejects(walk({ signal: AbortSignal.abort() }), { name: 'AbortError' });
  });

  test('text is read without its byte-order mark, and binary files are told apart', async () => {
    const long = 'ü€'.repeat(10_000);
    write({
      'utf8.txt': `\uFEFF${long}`,
      'utf16.txt': Buffer.from(`\uFEFF${long}`, 'utf16le'),
      'image.bin': Buffer.from([1, 0, 2]),
      empty: '',
    });
    const names = ['utf8.txt', 'utf16.txt', 'image.bin', 'empty', 'missing'];
    assert.deepEqual(await Promise.all(names.map(name => readText(path.join(folder, name)))), [
      { kind: 'text', text: long },
      { kind: 'text', text: long },
      { kind: 'binary' },
      { kind: 'text', text: '' },
      { kind: 'gone' },
    ]);
  });
});
