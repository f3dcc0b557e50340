import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { type ScanOptions, type ScanResult, scanTree } from '../../../../src/scan/tree/scanTree';
import { sampleKey } from '../../../fakes/sampleKeys';

const key = sampleKey('anthropic-api-key');
const workerFile = path.join(process.cwd(), 'dist', 'worker.js');
const inWorkers: ScanOptions = { workers: 2, workerFile, helps: false };

suite('scanning a tree', () => {
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

  async function scan(options: ScanOptions = { workers: 0 }, root = folder) {
    const found: string[] = [];
    const stats = await scanTree([root], options, result => found.push(toLine(result)));
    const { milliseconds: _, ...counts } = stats;
    return { found, counts };
  }

  function toLine(result: ScanResult): string {
    const name = path.relative(folder, result.path).split(path.sep).join('/');
    return result.kind === 'unreadable'
      ? `${name}: ${result.reason}`
      : result.findings
          .map(({ finding, place }) => `${name}:${place.line}:${place.column} ${finding.ruleId}`)
          .join(' ');
  }

  const files = {
    '.gitignore': '*.log\nbuild/\n',
    'a.js': `const x = 1;\nconst key = '${key}';\n`,
    'build/b.js': key,
    'c.log': key,
    'inner/d.py': `# é\r\nkey = "${key}"`,
    'picture.bin': Buffer.from(`\0${key}`),
    'wide.txt': Buffer.from(`\uFEFFé "${key}"`, 'utf16le'),
    'mark.txt': `\uFEFF"${key}"`,
  };
  const expected = {
    found: [
      'a.js:2:14 anthropic-api-key',
      'inner/d.py:2:8 anthropic-api-key',
      'mark.txt:1:2 anthropic-api-key',
      'wide.txt:1:4 anthropic-api-key',
    ],
    files: 6,
    skippedBinary: 1,
  };

  function inShort({ found, counts }: Awaited<ReturnType<typeof scan>>) {
    return { found, files: counts.files, skippedBinary: counts.skippedBinary };
  }

  test('without a repository ignore files count, and encodings and places are right', async () => {
    write(files);
    assert.deepEqual(inShort(await scan()), expected);
  });

  test('in a repository the same is found', async () => {
    write(files);
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    execFileSync('git', ['add', '.'], { cwd: folder });
    const { found, files: count, skippedBinary } = inShort(await scan());
    assert.deepEqual({ found: found.sort(), files: count, skippedBinary }, expected);
  });

  test('workers find the same in the same order', async () => {
    write(files);
    for (let at = 0; at < 300; at += 1) {
      write({ [`many/${String(at).padStart(3, '0')}.js`]: at % 50 === 0 ? `x = '${key}'` : 'x' });
    }
    assert.deepEqual(await scan(inWorkers), await scan());
  });

  test('a worker and the thread that started it find the same in the same order', async () => {
    const names = Array.from({ length: 2000 }, (_, at) => `${String(at).padStart(4, '0')}.js`);
    write(Object.fromEntries(names.map((name, at) => [name, at % 9 === 0 ? `'${key}'` : 'x'])));
    assert.deepEqual(await scan({ workers: 2, workerFile }), await scan());
  });

  test('what git ignores is looked at when that is asked for', async () => {
    write(files);
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    const { found } = await scan({
      workers: 0,
      followGitIgnore: false,
      include: ['**/*.{js,log}'],
    });
    assert.deepEqual(found, [
      'a.js:2:14 anthropic-api-key',
      'build/b.js:1:1 anthropic-api-key',
      'c.log:1:1 anthropic-api-key',
    ]);
  });

  test('wanted files are looked at although git ignores them', async () => {
    write({ ...files, '.gitignore': '.env\n', '.env': `KEY=${key}` });
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    const options = { workers: 0, isWanted: (name: string) => name === '.env', include: ['.env'] };
    assert.deepEqual((await scan(options)).found, ['.env:1:5 anthropic-api-key']);
  });

  test('repositories inside others, links and excluded files', async () => {
    write({ 'inner/a.js': key, 'inner/sub/b.js': key, 'out.js': key });
    symlinkSync(path.join(folder, 'inner'), path.join(folder, 'link'), 'junction');
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    execFileSync('git', ['init', '--quiet'], { cwd: path.join(folder, 'inner') });
    assert.deepEqual((await scan({ workers: 0, exclude: ['inner/sub/**'] })).found.sort(), [
      'inner/a.js:1:1 anthropic-api-key',
      'out.js:1:1 anthropic-api-key',
    ]);
  });

  test('a file that is named is looked at, and a large one is skipped and counted', async () => {
    write({ 'a.js': key, 'large.js': `${' '.repeat(100_000)}${key}` });
    const named = await scan({ workers: 0 }, path.join(folder, 'a.js'));
    const { counts } = await scan({ workers: 0, maximumBytes: 50_000 });
    assert.deepEqual(
      { named: named.found, counts },
      {
        named: ['a.js:1:1 anthropic-api-key'],
        counts: { files: 2, bytes: key.length, skippedBinary: 0, skippedLarge: 1 },
      },
    );
  });

  test('keys all along a file of several blocks are each found once, at their places', async () => {
    const lines = Array.from(
      { length: 9_000 },
      (_, at) => `${'é'.repeat(1 + (at % 5))}${'x'.repeat(900 + (at % 97))} "${key}"\n`,
    );
    const text = lines.join('');
    write({ 'large.txt': text });
    const { found, counts } = await scan();
    const places = lines.map(
      (line, at) => `large.txt:${at + 1}:${line.indexOf('"') + 2} anthropic-api-key`,
    );
    assert.deepEqual(
      { found: found.join(' '), bytes: counts.bytes },
      { found: places.join(' '), bytes: Buffer.byteLength(text) },
    );
  });

  test('an aborted scan ends with the reason, with workers and without', async () => {
    write(files);
    for (const options of [{ workers: 0 }, inWorkers]) {
      const controller = new AbortController();
      const running = scan({ ...options, signal: controller.signal });
      controller.abort();
      await assert.rejects(running, { name: 'AbortError' });
    }
  });

  test('a folder that is not there is told', async () => {
    await assert.rejects(scan({ workers: 0 }, path.join(folder, 'none')), /There is nothing at/);
  });
});
