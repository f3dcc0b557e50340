import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../../src/errors';
import { scanStaged } from '../../../src/scan/scanStaged';
import { sampleKey } from '../../fakes/sampleKeys';
import { git, makeFolder, makeRepository, removeFolder } from '../env/envWorkspace';

const key = sampleKey('anthropic-api-key', 5);
const otherKey = sampleKey('anthropic-api-key', 6);

suite('staged changes', () => {
  const folders: string[] = [];
  const keep = (folder: string) => {
    folders.push(folder);
    return folder;
  };
  const environment = { ...process.env };
  teardown(() => {
    process.env = { ...environment };
    for (const folder of folders.splice(0)) {
      removeFolder(folder);
    }
  });

  /** `path:line rule` for each key. */
  async function found(folder: string, options: Parameters<typeof scanStaged>[1] = {}) {
    const findings = await scanStaged(folder, options);
    const top = git(folder, 'rev-parse', '--show-toplevel').trim();
    return findings.map(({ finding, path: file, place }) => {
      const relative = path.relative(top, file).split(path.sep).join('/');
      return `${relative}:${place.line} ${finding.ruleId}`;
    });
  }
  function write(folder: string, name: string, content: string | Uint8Array): void {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  function stage(folder: string, name: string, content: string | Uint8Array): void {
    write(folder, name, content);
    git(folder, 'add', '--', name);
  }
  function commit(folder: string, ...parameters: readonly string[]): void {
    git(folder, 'commit', '--quiet', '--no-verify', '--message', 'a', ...parameters);
  }

  test('before the first commit, everything staged is looked at', async () => {
    const folder = keep(makeRepository());
    stage(folder, 'a.ts', `\n\nconst k = '${key}';\n`);
    stage(folder, 'deep/b.py', `K = '${otherKey}'\n`);
    write(folder, 'unstaged.ts', `const k = '${key}';\n`);
    assert.deepEqual(await found(folder), [
      'a.ts:3 anthropic-api-key',
      'deep/b.py:1 anthropic-api-key',
    ]);
  });

  test('the staged text counts, not the one on the disk', async () => {
    const folder = keep(makeRepository());
    stage(folder, 'a.ts', `const k = '${key}';\n`);
    stage(folder, 'b.ts', 'const k = process.env.K;\n');
    write(folder, 'a.ts', 'const k = process.env.K;\n');
    write(folder, 'b.ts', `const k = '${key}';\n`);
    assert.deepEqual(await found(folder), ['a.ts:1 anthropic-api-key']);
  });

  test('a key of the last commit does not count, wherever its line has gone', async () => {
    const folder = keep(makeRepository());
    stage(folder, 'a.ts', `one\nconst k = '${key}';\ntwo\n`);
    commit(folder);
    stage(folder, 'a.ts', `zero\r\none\r\nif (x) {\r\n  const key = '${key}';\r\n}\r\ntwo\r\n`);
    assert.deepEqual(await found(folder), []);
  });

  test('of a file with an old key only the new one counts, and a copy is new', async () => {
    const folder = keep(makeRepository());
    stage(folder, 'a.ts', `const k = '${key}';\n`);
    commit(folder);
    stage(
      folder,
      'a.ts',
      `const k = '${key}';\nconst l = '${otherKey}';\nconst copy = '${key}';\n`,
    );
    assert.deepEqual((await found(folder)).sort(), [
      'a.ts:2 anthropic-api-key',
      'a.ts:3 anthropic-api-key',
    ]);
  });

  test('a renamed file brings nothing new, a copied key does', async () => {
    const folder = keep(makeRepository());
    stage(folder, 'a.ts', `const k = '${key}';\n${'more\n'.repeat(20)}`);
    commit(folder);
    git(folder, 'mv', 'a.ts', 'b.ts');
    stage(folder, 'c.ts', `const k = '${key}';\n`);
    assert.deepEqual(await found(folder), ['c.ts:1 anthropic-api-key']);
  });

  test('deleted files, links, submodules, binary files and files to be added are left out', async () => {
    const folder = keep(makeRepository());
    stage(folder, 'gone.ts', `const k = '${key}';\n`);
    commit(folder);
    git(folder, 'rm', '--quiet', 'gone.ts');
    stage(folder, 'image.png', `\u0000${key}`);
    const inner = path.join(folder, 'inner');
    mkdirSync(inner);
    git(inner, 'init', '--quiet');
    stage(inner, 'a.ts', `const k = '${key}';\n`);
    commit(inner);
    git(folder, 'add', 'inner');
    write(folder, 'later.ts', `const k = '${key}';\n`);
    git(folder, 'add', '--intent-to-add', 'later.ts');
    if (process.platform !== 'win32') {
      symlinkSync(key, path.join(folder, 'link'));
      git(folder, 'add', 'link');
    }
    assert.deepEqual(await found(folder), []);
  });

  test('in a merge, what the other branch brings is no news, and what the commit adds is', async () => {
    const folder = keep(makeRepository());
    stage(folder, 'a.ts', 'one\n');
    commit(folder);
    git(folder, 'checkout', '--quiet', '-b', 'other');
    stage(folder, 'a.ts', 'two\n');
    stage(folder, 'b.ts', `const k = '${key}';\n`);
    commit(folder);
    git(folder, 'checkout', '--quiet', '-');
    stage(folder, 'a.ts', 'three\n');
    commit(folder);
    assert.throws(() => git(folder, 'merge', 'other'));
    stage(folder, 'a.ts', `const k = '${otherKey}';\n`);
    assert.deepEqual(await found(folder), ['a.ts:1 anthropic-api-key']);
  });

  test('a folder inside the repository, a worktree and settings of the repository change nothing', async () => {
    const folder = keep(makeRepository());
    stage(folder, 'first', 'first\n');
    commit(folder);
    git(folder, 'config', 'diff.relative', 'true');
    git(folder, 'config', 'diff.noprefix', 'true');
    git(folder, 'config', 'diff.external', 'false');
    git(folder, 'config', 'diff.renames', 'false');
    git(folder, 'config', 'color.ui', 'always');
    const tree = path.join(folder, 'päck age');
    git(folder, 'worktree', 'add', '--quiet', '--detach', tree);
    stage(tree, '.gitattributes', '*.ts binary\n');
    stage(tree, 'a.ts', `const k = '${key}';\n`);
    mkdirSync(path.join(tree, 'sub'));
    assert.deepEqual(await found(path.join(tree, 'sub')), ['a.ts:1 anthropic-api-key']);
  });

  test('names are taken as they are, and text in UTF-16 is read', async () => {
    const folder = keep(makeRepository());
    stage(folder, 'ä "q".ts', `const k = '${key}';\n`);
    stage(folder, 'wide.ps1', Buffer.from(`\ufeff$k = '${key}'\r\n`, 'utf16le'));
    assert.deepEqual(await found(folder), [
      'wide.ps1:1 anthropic-api-key',
      'ä "q".ts:1 anthropic-api-key',
    ]);
  });

  // Other systems have no such names.
  if (process.platform === 'linux') {
    test('a name that is not UTF-8, or has a line break, is scanned', async () => {
      const folder = keep(makeRepository());
      const line = Buffer.from(`const k = '${key}';\n`);
      writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff])]), line);
      writeFileSync(path.join(folder, 'two\nlines'), line);
      git(folder, 'add', '--all');
      assert.deepEqual(await found(folder), [
        'two\nlines:1 anthropic-api-key',
        '\ufffd:1 anthropic-api-key',
      ]);
    });
  }

  test('ignored values, excluded files and comments are heeded', async () => {
    const folder = keep(makeRepository());
    stage(folder, 'a.ts', `const k = '${key}';\n`);
    const [first] = await scanStaged(folder, {});
    write(folder, '.keywardignore', `${first?.finding.fingerprint} # a reason\n`);
    stage(folder, 'b.ts', `const k = '${otherKey}'; // keyward-ignore\n`);
    stage(folder, 'test/c.ts', `const k = '${otherKey}';\n`);
    stage(folder, 'd.ts', `const k = '${sampleKey('anthropic-api-key', 7)}';\n`);
    assert.deepEqual(await found(folder, { exclude: ['test/**'] }), ['d.ts:1 anthropic-api-key']);
  });

  test('a file over the limit is left out and the next one is read', async () => {
    const folder = keep(makeRepository());
    stage(folder, 'a.ts', `const k = '${key}';\n${'x\n'.repeat(200_000)}`);
    stage(folder, 'b.ts', `const k = '${key}';\n`);
    assert.deepEqual(await found(folder, { maximumBytes: 100_000 }), ['b.ts:1 anthropic-api-key']);
  });

  test('a hook is told which index is committed, and nobody else heeds that', async () => {
    const folder = keep(makeRepository());
    const index = path.join(folder, '.git', 'other index');
    stage(folder, 'a.ts', `const k = '${key}';\n`);
    renameSync(path.join(folder, '.git', 'index'), index);
    process.env.GIT_INDEX_FILE = index;
    assert.deepEqual(
      [
        (await scanStaged(folder, { asHook: true })).length,
        (await scanStaged(folder, { asHook: false })).length,
      ],
      [1, 0],
    );
  });

  test('a hook finds the folder of a repository that is kept elsewhere', async () => {
    const folder = keep(makeFolder({ 'a.ts': `const k = '${key}';\n` }));
    const store = keep(makeFolder());
    git(store, 'init', '--quiet', '--bare');
    const parameters = [`--git-dir=${store}`, `--work-tree=${folder}`, 'add', 'a.ts'];
    execFileSync('git', parameters, { cwd: folder });
    process.env.GIT_DIR = store;
    process.env.GIT_WORK_TREE = folder;
    const findings = await scanStaged(folder, { asHook: true });
    assert.deepEqual(
      findings.map(finding => finding.path),
      [path.join(folder, 'a.ts')],
    );
  });

  test('where there is no repository, or it is broken, a sentence tells', async () => {
    const plain = keep(makeFolder());
    await assert.rejects(scanStaged(plain, {}), UserError);
    const broken = keep(makeRepository());
    stage(broken, 'a.ts', `const k = '${key}';\n`);
    rmSync(path.join(broken, '.git', 'objects'), { recursive: true });
    await assert.rejects(scanStaged(broken, {}), UserError);
  });

  test('a scan that is called off ends', async () => {
    const folder = keep(makeRepository());
    stage(folder, 'a.ts', `const k = '${key}';\n`);
    await assert.rejects(scanStaged(folder, { signal: AbortSignal.abort() }), {
      name: 'AbortError',
    });
  });
});
