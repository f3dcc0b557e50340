import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { type EnvChange, writeEnvFile } from '../../../src/env/writeEnvFile';
import { Secret } from '../../../src/secret';
import {
  git,
  leftovers,
  makeFolder,
  makeRepository,
  removeFolder,
  seenByGit,
} from './envWorkspace';

const set = (name: string, value: string): EnvChange => ({
  kind: 'set',
  name,
  value: new Secret(value),
});
const covering = { '.gitignore': '.env\n.env.*\n!.env.example\n' };
const hasModes = process.platform !== 'win32';

suite('write env file', () => {
  const folders: string[] = [];
  const keep = (folder: string) => {
    folders.push(folder);
    return folder;
  };
  teardown(() => {
    for (const folder of folders.splice(0)) {
      removeFolder(folder);
    }
  });
  const write = (root: string, file: string, ...changes: readonly EnvChange[]) =>
    writeEnvFile({ path: path.join(root, file), root, changes });
  const read = (root: string, file: string) => readFileSync(path.join(root, file), 'utf8');

  test('a new file is private, ignored, and the report tells what was done', async () => {
    const root = keep(makeRepository());
    const report = await write(root, '.env', set('A', 'one'), set('B', 'a$b'));
    assert.deepEqual(report, {
      path: path.join(root, '.env'),
      created: true,
      ignoreFile: path.join(root, '.gitignore'),
      warnings: [
        'The value of B holds a dollar sign. Next.js and dotenv-expand put another value in its place.',
      ],
    });
    assert.equal(read(root, '.env'), "A=one\nB='a$b'\n");
    assert.deepEqual(seenByGit(root), ['?? .gitignore']);
    assert.equal(hasModes ? statSync(path.join(root, '.env')).mode & 0o777 : 0o600, 0o600);
  });

  test('an existing file keeps its mode and owner', async () => {
    const root = keep(makeRepository({ ...covering, '.env': 'A=1\n' }));
    const file = path.join(root, '.env');
    chmodSync(file, 0o640);
    if (process.geteuid?.() === 0) {
      // Only the administrator can give a file away.
      chownSync(file, 65_534, 65_534);
    }
    const before = statSync(file);
    await write(root, '.env', set('A', '2'));
    const { mode, uid, gid } = statSync(file);
    assert.deepEqual({ mode, uid, gid }, { mode: before.mode, uid: before.uid, gid: before.gid });
    assert.equal(read(root, '.env'), 'A=2\n');
  });

  test('a removed variable is gone; one that is not there is a warning beside others', async () => {
    const root = keep(makeRepository({ ...covering, '.env': 'A=1\nB=2 # b\n# end\n' }));
    const report = await write(
      root,
      '.env',
      { kind: 'remove', name: 'B' },
      { kind: 'remove', name: 'C' },
    );
    assert.deepEqual(report.warnings, ['.env has no variable C.']);
    assert.equal(read(root, '.env'), 'A=1\n# end\n');
  });

  test('a link inside the root stays a link, and its target is written and ignored', async () => {
    const root = keep(makeRepository({ '.gitignore': '.env\n' }));
    mkdirSync(path.join(root, 'settings'));
    writeFileSync(path.join(root, 'settings', 'keys [1]'), 'A=1\n');
    symlinkSync(path.join('settings', 'keys [1]'), path.join(root, '.env'));
    await write(root, '.env', set('A', '2'));
    assert.deepEqual(
      {
        link: readlinkSync(path.join(root, '.env')),
        content: read(root, path.join('settings', 'keys [1]')),
        seen: seenByGit(root),
        left: leftovers(root),
      },
      {
        link: path.join('settings', 'keys [1]'),
        content: 'A=2\n',
        seen: ['?? .gitignore'],
        left: [],
      },
    );
  });

  test('a link inside the root to a file that is missing creates the file', async () => {
    const root = keep(makeRepository(covering));
    symlinkSync('.env.local', path.join(root, '.env'));
    await write(root, '.env', set('A', '2'));
    assert.equal(lstatSync(path.join(root, '.env.local')).isFile(), true);
    assert.equal(lstatSync(path.join(root, '.env')).isSymbolicLink(), true);
  });

  test('what killed writers left is removed, and what living ones use stays', async () => {
    const root = keep(makeRepository({ ...covering, '.env': 'A=1\n' }));
    const child = spawn(process.execPath, ['-e', ''], { stdio: 'ignore' });
    await new Promise(resolve => child.on('close', resolve));
    const { hostId } = await import('../../../src/git/ownFiles');
    const dead = `.env.keyward-${hostId()}-${child.pid}-0123456789ab.tmp`;
    const living = `.env.keyward-${hostId()}-${process.ppid}-0123456789ab.tmp`;
    writeFileSync(path.join(root, dead), 'A=half');
    writeFileSync(path.join(root, living), 'A=half');
    writeFileSync(path.join(root, '.env.keyward-notes'), 'mine');
    writeFileSync(path.join(root, '.env.keyward-lock'), `${hostId()} ${child.pid} feedface\n`);
    await write(root, '.env', set('A', '2'));
    assert.deepEqual(leftovers(root).sort(), [living, '.env.keyward-notes'].sort());
    assert.equal(read(root, '.env'), 'A=2\n');
  });

  test('twenty writers in one process lose nothing', async () => {
    const root = keep(makeRepository({ '.env': '# top\n' }));
    const names = Array.from({ length: 20 }, (_, index) => `N${index}`);
    await Promise.all(names.map(name => write(root, '.env', set(name, name))));
    const lines = read(root, '.env').trimEnd().split('\n');
    assert.deepEqual(lines.sort(), ['# top', ...names.map(name => `${name}=${name}`)].sort());
    assert.deepEqual(leftovers(root), []);
  });

  test('of two hard links, the other name keeping the old content is told', async () => {
    const root = keep(makeRepository({ ...covering, '.env': 'A=1\n' }));
    linkSync(path.join(root, '.env'), path.join(root, '.env.copy'));
    const { warnings } = await write(root, '.env', set('A', '2'));
    assert.deepEqual(warnings, [
      '.env had another name on this disk, which keeps the old content.',
    ]);
  });

  test('a byte-order mark stays, and a line that stops Node from reading on is told', async () => {
    const root = keep(makeRepository({ ...covering, '.env': '\uFEFFA=1\r\nB: 2' }));
    const { warnings } = await write(root, '.env', set('A', '3'), set('C', '4'));
    assert.equal(read(root, '.env'), '\uFEFFA=3\r\nB: 2\r\nC=4');
    assert.deepEqual(
      warnings.map(warning => /from finding (\w+);/.exec(warning)?.[1]),
      ['A', 'C'],
    );
  });

  test('a value that stands there already leaves the file untouched', async () => {
    const root = keep(makeRepository({ ...covering, '.env': "A='1'\nA='1'" }));
    await write(root, '.env', set('A', '1'));
    const first = statSync(path.join(root, '.env'));
    await write(root, '.env', set('A', '1'));
    assert.equal(statSync(path.join(root, '.env')).ino, first.ino);
    assert.equal(read(root, '.env'), 'A=1\nA=1');
  });

  test('in a worktree and in a folder that is no repository, nothing is left over', async () => {
    const root = keep(makeRepository({ f: '' }));
    git(root, 'add', 'f');
    git(root, 'commit', '--quiet', '-m', 'start');
    const other = keep(makeFolder());
    const tree = path.join(other, 'tree');
    git(root, 'worktree', 'add', '--quiet', tree);
    await write(tree, '.env', set('A', '1'));
    const plain = keep(makeFolder());
    await write(plain, '.env', set('A', '1'));
    assert.deepEqual(
      [seenByGit(tree), leftovers(root), leftovers(tree), readdirSync(plain).sort()],
      [['?? .gitignore'], [], [], ['.env', '.gitignore']],
    );
  });

  test('a tracked ignore file of the parent folder covers a package', async () => {
    const root = keep(makeRepository(covering));
    mkdirSync(path.join(root, 'packages', 'app'), { recursive: true });
    git(root, 'add', '.gitignore');
    const report = await write(root, path.join('packages', 'app', '.env.local'), set('A', '1'));
    assert.equal(report.ignoreFile, undefined);
    assert.deepEqual(seenByGit(root), ['A  .gitignore']);
  });
});
