import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../../../package.json';
import { UserError } from '../../../../src/errors';
import { installHook, uninstallHook } from '../../../../src/git/hook/commitHook';
import { readHookStatus } from '../../../../src/git/hook/hookStatus';
import { git, makeFolder, makeRepository, removeFolder } from '../../env/envWorkspace';
import { commit, stageHarmless, stageKey, write } from './hookedRepository';

const commandLine = {
  node: process.execPath,
  script: path.join(process.cwd(), 'dist', 'cli.js'),
};

suite('other hooks', () => {
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
  const kind = async (folder: string) => (await readHookStatus(folder)).kind;
  /** Whether a commit with a key and one without go through, and what hooks print. */
  function tryCommits(folder: string) {
    stageKey(folder);
    const stopped = commit(folder);
    git(folder, 'rm', '--quiet', '--cached', 'a.ts');
    stageHarmless(folder);
    return [stopped.code, stopped.lines[0], commit(folder)];
  }
  async function refused(folder: string, ...words: readonly string[]) {
    await assert.rejects(installHook(folder, commandLine), (error: unknown) => {
      assert.ok(error instanceof UserError);
      assert.deepEqual(
        words.filter(word => !error.message.includes(word)),
        [],
      );
      return true;
    });
  }

  test('a hook that is there runs first, can stop the commit, and comes back as it was', async () => {
    const folder = keep(makeRepository());
    const text = '#!/bin/sh\necho "mine $0 $#"\ntest ! -e stop\n';
    const file = write(folder, '.git/hooks/pre-commit', text, 0o750);
    const before = lstatSync(file);
    assert.equal(await kind(folder), 'foreign');
    const message = await installHook(folder, commandLine);
    assert.equal(message.endsWith('The hook that was there runs first.'), true);
    assert.equal(await kind(folder), 'installed');
    const mine = 'mine .git/hooks/pre-commit.keyward-previous 0';
    assert.deepEqual(tryCommits(folder), [1, mine, { code: 0, lines: [mine] }]);
    write(folder, 'stop', '');
    stageHarmless(folder, 'more.ts');
    assert.deepEqual(commit(folder), { code: 1, lines: [mine] });
    await uninstallHook(folder);
    const { mode, ino, mtimeMs } = lstatSync(file);
    assert.deepEqual(
      [readFileSync(file, 'utf8'), mode, ino, mtimeMs, await kind(folder)],
      [text, before.mode, before.ino, before.mtimeMs, 'foreign'],
    );
  });

  if (process.platform !== 'win32') {
    test('a hook that is a link stays a link, and one that is switched off stays so', async () => {
      const folder = keep(makeRepository());
      write(folder, 'tools/check.sh', '#!/bin/sh\necho linked\n', 0o755);
      const link = path.join(folder, '.git', 'hooks', 'pre-commit');
      symlinkSync('../../tools/check.sh', link);
      await installHook(folder, commandLine);
      assert.deepEqual(tryCommits(folder).slice(0, 2), [1, 'linked']);
      chmodSync(path.join(folder, 'tools', 'check.sh'), 0o644);
      stageHarmless(folder, 'more.ts');
      assert.deepEqual(commit(folder), { code: 0, lines: [] });
      await uninstallHook(folder);
      assert.equal(lstatSync(link).isSymbolicLink(), true);
    });
  }

  test('an old husky still finds out which hook it is', async () => {
    const folder = keep(makeRepository());
    const text = '#!/bin/sh\n# husky\n. "$(dirname "$0")/husky.sh"\n';
    write(folder, '.git/hooks/pre-commit', text, 0o755);
    write(folder, '.git/hooks/husky.sh', 'echo "$(basename "$0")"; exit $CODE\n');
    await installHook(folder, commandLine);
    stageHarmless(folder);
    assert.deepEqual(
      [commit(folder, [], { CODE: '3' }), commit(folder, [], { CODE: '0' })],
      [
        { code: 1, lines: ['pre-commit'] },
        { code: 0, lines: ['pre-commit'] },
      ],
    );
    await uninstallHook(folder);
    assert.equal(readFileSync(path.join(folder, '.git/hooks/pre-commit'), 'utf8'), text);
  });

  test('husky 9 and folders of committed hooks get lines that do nothing for others', async () => {
    const runner = '#!/usr/bin/env sh\nsh -e "$(dirname "$0")/../pre-commit" "$@"\n';
    const layouts = [
      { path: '.husky/_', file: '.husky/pre-commit', text: 'echo mine\n', runner },
      { path: '.githooks', file: '.githooks/pre-commit', text: '#!/bin/bash\necho mine\nexit 0\n' },
      {
        path: '.husky',
        file: '.husky/pre-commit',
        text: '#!/usr/bin/env sh\n. "$(dirname -- "$0")/_/husky.sh"\n\necho mine',
      },
    ];
    for (const layout of layouts) {
      const folder = keep(makeRepository());
      git(folder, 'config', 'core.hooksPath', layout.path);
      write(folder, layout.file, layout.text, 0o755);
      write(folder, '.husky/_/husky.sh', ':\n');
      if (layout.runner !== undefined) {
        write(folder, '.husky/_/pre-commit', layout.runner, 0o755);
      }
      const message = await installHook(folder, commandLine);
      const text = readFileSync(path.join(folder, layout.file), 'utf8');
      await installHook(folder, commandLine);
      assert.deepEqual(
        [
          message.includes(`lines in ${layout.file}. Commit that file`),
          text.includes(process.cwd()),
          readFileSync(path.join(folder, layout.file), 'utf8') === text,
          await kind(folder),
        ],
        [true, false, true, 'installed'],
        layout.path,
      );
      stageKey(folder);
      assert.equal(commit(folder).code, 1, layout.path);
      await uninstallHook(folder);
      assert.equal(readFileSync(path.join(folder, layout.file), 'utf8'), layout.text);
      write(folder, layout.file, text, 0o755);
      assert.deepEqual(
        [await kind(folder), commit(folder)],
        ['outdated', { code: 0, lines: ['mine'] }],
        layout.path,
      );
    }
  });

  test('where the committed file is not there yet, it is made, and goes again', async () => {
    const folder = keep(makeRepository());
    git(folder, 'config', 'core.hooksPath', '.githooks');
    await installHook(folder, commandLine);
    assert.deepEqual(tryCommits(folder)[0], 1);
    await uninstallHook(folder);
    assert.equal(await kind(folder), 'none');
  });

  const managers = [
    ['pre-commit', '#!/usr/bin/env bash\n# File generated by pre-commit: https://pre-commit.com\n'],
    ['lefthook', '#!/bin/sh\n\nif [ "$LEFTHOOK" = "0" ]; then\n  exit 0\nfi\n'],
    ['Overcommit', '#!/usr/bin/env ruby\n# Entrypoint for Overcommit hook integration.\n'],
  ] as const;
  for (const [name, text] of managers) {
    test(`a hook of ${name} is left alone, and a sentence tells where Keyward goes instead`, async () => {
      const folder = keep(makeRepository());
      const file = write(folder, '.git/hooks/pre-commit', text, 0o755);
      await refused(folder, name, name === 'pre-commit' ? `rev: v${version}` : 'keyward');
      assert.equal(readFileSync(file, 'utf8'), text);
      const status = await readHookStatus(folder);
      assert.deepEqual([status.kind, status.message.includes(name)], ['foreign', true]);
    });
  }

  test('hooks that other repositories share are left alone, until they hold the lines', async () => {
    const shared = keep(makeFolder());
    const home = keep(makeFolder({ config: `[core]\n\thooksPath = "${shared}"\n` }));
    process.env.GIT_CONFIG_GLOBAL = path.join(home, 'config');
    const folder = keep(makeRepository());
    const error = await installHook(folder, commandLine).catch((thrown: unknown) => thrown);
    assert.ok(error instanceof UserError);
    const [sentence = '', ...lines] = error.message.split('\n');
    assert.equal(sentence.includes(shared), true);
    write(shared, 'pre-commit', `#!/bin/sh\n${lines.join('\n')}`, 0o755);
    const other = keep(makeRepository());
    await installHook(folder, commandLine);
    stageKey(other);
    stageKey(folder);
    assert.deepEqual(
      [await kind(folder), commit(folder).code, await kind(other), commit(other).code],
      ['installed', 1, 'outdated', 0],
    );
    await uninstallHook(folder);
    assert.equal(commit(folder).code, 0);
  });

  test('a program that is no shell script is not written into, and neither is a left-over', async () => {
    const folder = keep(makeRepository());
    git(folder, 'config', 'core.hooksPath', 'hooks');
    write(folder, 'hooks/pre-commit', '#!/usr/bin/env python3\n', 0o755);
    await refused(folder, 'hooks/pre-commit is not a shell script');
    git(folder, 'config', '--unset', 'core.hooksPath');
    write(folder, '.git/hooks/pre-commit', '#!/bin/sh\n', 0o755);
    write(folder, '.git/hooks/pre-commit.keyward-previous', '#!/bin/sh\n', 0o755);
    await refused(folder, 'pre-commit.keyward-previous is left');
  });

  test('lines of the user in our file are kept', async () => {
    const folder = keep(makeRepository());
    await installHook(folder, commandLine);
    const file = path.join(folder, '.git', 'hooks', 'pre-commit');
    write(folder, '.git/hooks/pre-commit', `${readFileSync(file, 'utf8')}echo mine\n`, 0o755);
    await installHook(folder, commandLine);
    assert.deepEqual(tryCommits(folder)[2], { code: 0, lines: ['mine'] });
    await uninstallHook(folder);
    assert.equal(readFileSync(file, 'utf8'), '#!/bin/sh\necho mine\n');
  });
});
