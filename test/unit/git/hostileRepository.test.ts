import assert from 'node:assert/strict';
import { chmodSync, copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readFileStates } from '../../../src/git/fileState';
import { findGitProgram, permitGit } from '../../../src/git/gitProgram';
import { untrack } from '../../../src/git/untrack';
import { walkFiles } from '../../../src/scan/walkFiles';
import { git, makeFolder, makeRepository, removeFolder } from '../env/envWorkspace';

suite('hostile repository', () => {
  const folders: string[] = [];
  const keep = (folder: string) => {
    folders.push(folder);
    return folder;
  };
  const environment = { ...process.env };
  teardown(() => {
    permitGit(() => true);
    process.env = { ...environment };
    for (const folder of folders.splice(0)) {
      removeFolder(folder);
    }
  });

  function writeProgram(file: string, mark: string): string {
    writeFileSync(file, `#!/bin/sh\necho run >> "${mark}"\n`);
    chmodSync(file, 0o755);
    return file.split(path.sep).join('/');
  }

  async function askAll(root: string): Promise<void> {
    await readFileStates([path.join(root, '.env')], { root });
    for await (const _ of walkFiles(root)) {
      // The walk alone is of interest.
    }
  }

  test('a program that the repository names for watching files is not started', async () => {
    const outside = keep(makeFolder());
    const mark = path.join(outside, 'mark');
    const root = keep(makeRepository({ 'a.js': '', '.env': 'A=1' }));
    git(root, 'add', '--force', 'a.js', '.env');
    const program = writeProgram(path.join(outside, 'watch.sh'), mark);
    git(root, 'config', 'core.fsmonitor', `"${program}"`);
    await askAll(root);
    await untrack(path.join(root, '.env'));
    assert.equal(existsSync(mark), false);
  });

  test('a hook of the repository is not started when a file is untracked', async () => {
    const mark = path.join(keep(makeFolder()), 'mark');
    const root = keep(makeRepository({ '.env': 'A=1' }));
    git(root, 'add', '--force', '.env');
    mkdirSync(path.join(root, '.git', 'hooks'), { recursive: true });
    writeProgram(path.join(root, '.git', 'hooks', 'post-index-change'), mark);
    await untrack(path.join(root, '.env'));
    assert.equal(git(root, 'ls-files'), '');
    assert.equal(existsSync(mark), false);
  });

  test('no process runs while git is not permitted, and ignore files are read all the same', async () => {
    const outside = keep(makeFolder());
    const mark = path.join(outside, 'mark');
    writeProgram(path.join(outside, 'git'), mark);
    const root = keep(makeRepository({ '.gitignore': '.env\n', '.env': 'A=1' }));
    process.env.PATH = outside;
    permitGit(() => false);
    await askAll(root);
    const states = await readFileStates([path.join(root, '.env')], { root });
    assert.deepEqual([...states.values()], [{ repository: root, ignored: true, tracked: false }]);
    assert.equal(existsSync(mark), false);
  });

  test('git is taken from absolute folders of PATH only, never from the project', async () => {
    const root = keep(makeFolder());
    const real = await findGitProgram();
    assert.ok(real);
    const name = path.basename(real);
    copyFileSync(real, path.join(root, name));
    process.env.PATH = ['.', '', path.dirname(real)].join(path.delimiter);
    const start = process.cwd();
    process.chdir(root);
    try {
      assert.equal(await findGitProgram(), real);
    } finally {
      process.chdir(start);
    }
  });

  test('a folder whose name is a pattern to git is a name to Keyward', async () => {
    const root = keep(makeRepository({ '.gitignore': '.env\n' }));
    const names = [':!x', ':(top)', '-x'].filter(
      name => process.platform !== 'win32' || !name.includes(':'),
    );
    for (const name of names) {
      mkdirSync(path.join(root, name));
    }
    const paths = names.map(name => path.join(root, name, '.env'));
    const states = await readFileStates(paths, { root });
    assert.deepEqual(
      paths.map(file => states.get(file)?.ignored),
      names.map(() => true),
    );
  });
});
