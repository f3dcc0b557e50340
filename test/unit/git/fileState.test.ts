import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../../src/errors';
import { readFileStates } from '../../../src/git/fileState';
import { git, makeFolder, makeRepository, removeFolder } from '../env/envWorkspace';

suite('file state', () => {
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

  /** `I` ignored, `T` tracked, `-` neither; and the repository's name where it is not the root. */
  async function states(root: string, ...names: readonly string[]): Promise<string[]> {
    const paths = names.map(name => path.join(root, name));
    const found = await readFileStates(paths, { root });
    return paths.map((file, index) => {
      const { ignored, tracked } = found.get(file) ?? { ignored: false, tracked: false };
      return `${names[index]} ${ignored ? 'I' : ''}${tracked ? 'T' : ''}`;
    });
  }

  for (const kind of ['repository', 'plain folder']) {
    test(`in a ${kind}, nested ignore files and exceptions are heeded, existing files or not`, async () => {
      const files = { '.gitignore': '.env.*\r\n!.env.example\r\n/only\nwhole/\n' };
      const root = keep(kind === 'repository' ? makeRepository(files) : makeFolder(files));
      mkdirSync(path.join(root, 'päck age'));
      mkdirSync(path.join(root, 'whole'));
      writeFileSync(path.join(root, 'päck age', '.gitignore'), '.env\n!.env.local\n');
      writeFileSync(path.join(root, 'whole', '.gitignore'), '!.env\n');
      const names = ['.env', '.env.local', '.env.example', 'päck age/.env', 'päck age/.env.local'];
      assert.deepEqual(await states(root, ...names, 'whole/.env', 'päck age/only', 'none/.env.x'), [
        '.env ',
        '.env.local I',
        '.env.example ',
        'päck age/.env I',
        'päck age/.env.local ',
        'whole/.env I',
        'päck age/only ',
        'none/.env.x I',
      ]);
    });
  }

  test('tracked files are told, with the rule that would cover them', async () => {
    const root = keep(makeRepository({ '.gitignore': '.env\n', '.env': 'A=1', '.env.b': 'B=1' }));
    git(root, 'add', '--force', '.env', '.env.b');
    assert.deepEqual(await states(root, '.env', '.env.b', '.env.c'), [
      '.env IT',
      '.env.b T',
      '.env.c ',
    ]);
  });

  test('names that look like patterns or options stand for themselves', async () => {
    const root = keep(makeRepository({ '.env.a': 'A=1', '.env.[a]': '', '-x': '' }));
    git(root, 'add', '.env.a');
    assert.deepEqual(await states(root, '.env.[a]', '.env.*', '-x', ':(top).env.a'), [
      '.env.[a] ',
      '.env.* ',
      '-x ',
      ':(top).env.a ',
    ]);
  });

  test("the user's own ignore file and the repository's private one count", async () => {
    const root = keep(makeRepository());
    writeFileSync(path.join(root, 'mine'), '.env\n');
    git(root, 'config', 'core.excludesFile', path.join(root, 'mine'));
    mkdirSync(path.join(root, '.git', 'info'), { recursive: true });
    writeFileSync(path.join(root, '.git', 'info', 'exclude'), '.env.local\n');
    assert.deepEqual(await states(root, '.env', '.env.local', '.env.x'), [
      '.env I',
      '.env.local I',
      '.env.x ',
    ]);
  });

  test('a worktree, a submodule, a subfolder and a linked folder answer for themselves', async () => {
    const root = keep(makeRepository({ '.gitignore': '.env\n' }));
    git(root, 'add', '.');
    git(root, 'commit', '--quiet', '-m', 'start');
    const other = keep(makeFolder());
    git(root, 'worktree', 'add', '--quiet', path.join(other, 'tree'));
    const part = keep(makeRepository({ f: '' }));
    git(part, 'add', '.');
    git(part, 'commit', '--quiet', '-m', 'start');
    git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', part, 'sub');
    mkdirSync(path.join(root, 'folder'));
    symlinkSync('folder', path.join(root, 'link'), 'junction');
    const paths = [
      path.join(other, 'tree', '.env'),
      path.join(root, 'sub', '.env'),
      path.join(root, 'folder', '.env'),
      path.join(root, 'link', '.env'),
    ];
    const found = await readFileStates(paths, { root: path.join(root, 'folder') });
    assert.deepEqual(
      paths.map(file => found.get(file)),
      [
        { repository: path.join(other, 'tree'), ignored: true, tracked: false },
        { repository: path.join(root, 'sub'), ignored: false, tracked: false },
        { repository: root, ignored: true, tracked: false },
        { repository: root, ignored: true, tracked: false },
      ],
    );
  });

  test('an empty .git folder makes no repository', async () => {
    const root = keep(makeFolder({ '.gitignore': '.env\n' }));
    mkdirSync(path.join(root, '.git'));
    const file = path.join(root, '.env');
    assert.deepEqual((await readFileStates([file], { root })).get(file), {
      repository: undefined,
      ignored: true,
      tracked: false,
    });
  });

  test('where git is not installed, the ignore files are read without it', async () => {
    const root = keep(makeRepository({ '.gitignore': '.env\n' }));
    process.env.PATH = root;
    assert.deepEqual(await states(root, '.env', '.env.local'), ['.env I', '.env.local ']);
  });

  test('variables that a git hook sets do not point at another repository', async () => {
    const root = keep(makeRepository({ '.gitignore': '.env\n' }));
    process.env.GIT_DIR = path.join(keep(makeRepository()), '.git');
    assert.deepEqual(await states(root, '.env'), ['.env I']);
  });

  test('a folder that git does not trust is explained', async () => {
    const root = keep(makeRepository());
    process.env.GIT_TEST_ASSUME_DIFFERENT_OWNER = '1';
    await assert.rejects(
      states(root, '.env'),
      error => error instanceof UserError && /safe\.directory/.test(error.message),
    );
  });

  test('thousands of paths fit', async () => {
    const root = keep(makeRepository({ '.gitignore': '.env.7\n', '.env.9': '' }));
    git(root, 'add', '.env.9');
    const names = Array.from({ length: 3000 }, (_, index) => `.env.${index}`);
    const marked = (await states(root, ...names)).filter(state => !state.endsWith(' '));
    assert.deepEqual(marked, ['.env.7 I', '.env.9 T']);
  });

  test('a stopped reading ends', async () => {
    const root = keep(makeRepository());
    const signal = AbortSignal.abort();
    await assert.rejects(readFileStates([path.join(root, '.env')], { root, signal }), {
      name: 'AbortError',
    });
  });
});
