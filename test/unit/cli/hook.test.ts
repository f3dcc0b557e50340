import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { git, makeFolder, makeRepository, removeFolder, runCommandLine } from '../env/envWorkspace';
import { commit, key, stageHarmless, stageKey, write } from '../git/hook/hookedRepository';

suite('keyward hook', () => {
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
  const hook = (folder: string, action: string) => runCommandLine(folder, ['hook', action]);
  const install = async (folder: string) => {
    const { code, output, errorOutput } = await hook(folder, 'install');
    assert.deepEqual({ code, errorOutput }, { code: 0, errorOutput: '' });
    return output.trim();
  };
  const status = async (folder: string) => {
    const { code, output } = await hook(folder, 'status');
    return `${code} ${output.trim()}`;
  };
  const hooks = (folder: string) =>
    readdirSync(path.join(folder, '.git', 'hooks')).filter(name => !name.endsWith('.sample'));
  const isInstalled = '0 Keyward checks each commit of this repository.';
  const isNotInstalled = '1 Keyward does not check commits of this repository.';

  test('a commit with a key is stopped, says where the key is and how to go on', async () => {
    const folder = keep(makeRepository());
    await install(folder);
    stageKey(folder);
    const { code, lines } = commit(folder);
    assert.deepEqual(
      {
        code,
        file: lines.some(line => line.includes('a.ts')),
        line: lines.some(line => /\b1:12\b/.test(line)),
        wayOut: lines.some(line => line.includes('--no-verify')),
        value: lines.some(line => line.includes(key.slice(0, 40))),
      },
      { code: 1, file: true, line: true, wayOut: true, value: false },
    );
    assert.equal(commit(folder, ['--no-verify']).code, 0);
  });

  test('a commit without a key passes, and nothing is printed', async () => {
    const folder = keep(makeRepository());
    await install(folder);
    stageHarmless(folder);
    assert.deepEqual(commit(folder), { code: 0, lines: [] });
  });

  test('what "git commit --all" and "git commit FILE" take is checked, and nothing else', async () => {
    const folder = keep(makeRepository());
    stageHarmless(folder, 'a.ts');
    stageHarmless(folder, 'b.ts');
    commit(folder);
    await install(folder);
    write(folder, 'a.ts', `const k = '${key}';\n`);
    write(folder, 'b.ts', 'export const other = 1;\n');
    assert.deepEqual(
      [
        commit(folder, ['--all']).code,
        commit(folder, ['a.ts']).code,
        commit(folder, ['b.ts']).code,
        commit(folder, ['--allow-empty']).code,
      ],
      [1, 1, 0, 0],
    );
  });

  test('from a folder inside and in a worktree the commits are checked too', async () => {
    const folder = keep(makeRepository());
    stageHarmless(folder);
    commit(folder);
    const tree = path.join(keep(makeFolder()), "o'ther tree");
    git(folder, 'worktree', 'add', '--quiet', '-b', 'other', tree);
    mkdirSync(path.join(tree, 'sub'));
    await install(path.join(tree, 'sub'));
    stageKey(tree, 'sub/a.ts');
    stageKey(folder, 'sub/a.ts');
    assert.deepEqual(
      [
        commit(path.join(tree, 'sub')).code,
        commit(path.join(folder, 'sub')).code,
        await status(folder),
        await status(tree),
      ],
      [1, 1, isInstalled, isInstalled],
    );
  });

  test('to install twice changes nothing, and to uninstall leaves nothing', async () => {
    const folder = keep(makeRepository());
    const before = [...hooks(folder), await status(folder)];
    const first = await install(folder);
    const file = path.join(folder, '.git', 'hooks', 'pre-commit');
    const text = readFileSync(file, 'utf8');
    const second = await install(folder);
    assert.deepEqual(
      [first, second, readFileSync(file, 'utf8') === text, await status(folder)],
      [
        'Keyward checks each commit of this repository from now on.',
        'Keyward checks each commit of this repository already.',
        true,
        isInstalled,
      ],
    );
    const removed = await hook(folder, 'uninstall');
    const again = await hook(folder, 'uninstall');
    assert.deepEqual(
      [removed.output, again.output, [...hooks(folder), await status(folder)]],
      [
        'Keyward no longer checks commits of this repository.\n',
        'Keyward did not check commits of this repository.\n',
        before,
      ],
    );
    assert.deepEqual(before, [isNotInstalled]);
    assert.equal(readdirSync(path.join(folder, '.git')).includes('keyward'), false);
  });

  test('a copy of the repository in another place is checked there', async () => {
    const folder = keep(makeRepository());
    await install(folder);
    const clone = path.join(keep(makeFolder()), 'clone');
    git(folder, 'clone', '--quiet', folder, clone);
    stageKey(clone);
    assert.deepEqual([commit(clone).code, await status(clone)], [0, isNotInstalled]);
  });

  test('where Keyward or Node is gone, one line warns and the commit passes', async () => {
    const folder = keep(makeRepository());
    await install(folder);
    const script = path.join(folder, '.git', 'keyward', 'pre-commit');
    const text = readFileSync(script, 'utf8').replaceAll('cli.js', 'gone.js');
    write(folder, '.git/keyward/pre-commit', text, 0o755);
    stageKey(folder);
    const { code, lines } = commit(folder, [], { PATH: pathWithout('keyward') });
    assert.deepEqual(
      { code, count: lines.length, warns: lines[0]?.startsWith('Keyward or Node is gone') },
      { code: 0, count: 1, warns: true },
    );
    assert.equal(
      await status(folder),
      '1 The Keyward that checked commits is gone. Run "keyward hook install".',
    );
    assert.equal(
      await install(folder),
      'Keyward checks each commit of this repository. The check was brought up to date.',
    );
    stageKey(folder, 'b.ts');
    assert.equal(commit(folder).code, 1);
  });

  test('a folder without a repository, and a bare one, are refused in a sentence', async () => {
    const plain = keep(makeFolder());
    const bare = keep(makeFolder());
    git(bare, 'init', '--quiet', '--bare');
    const outcomes = [await hook(plain, 'install'), await hook(bare, 'install')];
    assert.deepEqual(
      outcomes.map(({ code, errorOutput }) => [code, errorOutput.split(' at ')[0]]),
      [
        [2, 'There is no git repository'],
        [2, 'There is no git repository'],
      ],
    );
  });

  test('a folder of hooks that is a link to other repositories’ is refused', async () => {
    const folder = keep(makeRepository());
    const shared = keep(makeFolder());
    rmSync(path.join(folder, '.git', 'hooks'), { recursive: true });
    symlinkSync(shared, path.join(folder, '.git', 'hooks'), 'junction');
    const { code, errorOutput } = await hook(folder, 'install');
    assert.deepEqual(
      [code, errorOutput.includes('other repositories'), readdirSync(shared)],
      [2, true, []],
    );
  });
});

function pathWithout(name: string): string {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter(folder => {
      try {
        return !readdirSync(folder).includes(name);
      } catch {
        return false;
      }
    })
    .join(path.delimiter);
}
