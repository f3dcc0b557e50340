import assert from 'node:assert/strict';
import { copyFileSync, realpathSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { installHook } from '../../../../src/git/hook/commitHook';
import type { CommandLine } from '../../../../src/git/hook/hookScript';
import { readHookStatus } from '../../../../src/git/hook/hookStatus';
import { git, makeFolder, makeRepository, removeFolder } from '../../env/envWorkspace';
import { commit, stageKey, write } from './hookedRepository';

const product = path.join(process.cwd(), 'dist', 'cli.js');

suite('how the hook finds Keyward', () => {
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
  async function installed(commandLine: CommandLine): Promise<string> {
    const folder = keep(makeRepository());
    await installHook(folder, commandLine);
    stageKey(folder);
    return folder;
  }
  /** Git and the shell's own programs, but neither Node nor Keyward. */
  function bareTools(): string {
    const tools = keep(makeFolder());
    for (const name of ['git', 'sh', 'cat', 'dirname']) {
      const found = (process.env.PATH ?? '')
        .split(path.delimiter)
        .map(folder => path.join(folder, name))
        .find(isProgram);
      if (found !== undefined) {
        symlinkSync(realpathSync(found), path.join(tools, name));
      }
    }
    return tools;
  }

  test('a path with blanks, quotes and a dollar sign is no trouble', async () => {
    const odd = path.join(keep(makeFolder()), `it's "my" $HOME`);
    write(odd, 'placeholder', '');
    for (const file of ['cli.js', 'providers.js']) {
      copyFileSync(path.join(path.dirname(product), file), path.join(odd, file));
    }
    const folder = await installed({ node: process.execPath, script: path.join(odd, 'cli.js') });
    const { code, lines } = commit(folder);
    assert.deepEqual([code, (await readHookStatus(folder)).kind], [1, 'installed']);
    assert.match(lines.join('\n'), /API key/);
  });

  if (process.platform !== 'win32') {
    test('without node on PATH the recorded program runs, told to be Node', async () => {
      const program = `#!/bin/sh\necho "as node: $ELECTRON_RUN_AS_NODE"\nexec '${process.execPath}' "$@"\n`;
      const node = write(keep(makeFolder()), 'Code Helper', program, 0o755);
      const folder = await installed({ node, script: product });
      const { code, lines } = commit(folder, [], { PATH: bareTools() });
      assert.deepEqual([code, lines[0]], [1, 'as node: 1']);
    });

    test('where the recorded program is gone, node on PATH runs, if it is new enough', async () => {
      const folder = await installed({ node: '/gone/node', script: product });
      const tools = bareTools();
      write(tools, 'node', `#!/bin/sh\nexec '${process.execPath}' "$@"\n`, 0o755);
      assert.equal(commit(folder, [], { PATH: tools }).code, 1);
      write(tools, 'node', '#!/bin/sh\nexit 1\n', 0o755);
      const { code, lines } = commit(folder, [], { PATH: tools });
      assert.deepEqual([code, lines.length, lines[0]?.includes('not checked')], [0, 1, true]);
    });

    test('where the script is gone, keyward on PATH runs', async () => {
      const folder = await installed({ node: process.execPath, script: '/gone/cli.js' });
      const tools = bareTools();
      write(tools, 'keyward', `#!/bin/sh\nexec '${process.execPath}' '${product}' "$@"\n`, 0o755);
      assert.equal(commit(folder, [], { PATH: tools }).code, 1);
    });
  }

  test('what the environment asks of Node does not get in the way', async () => {
    const folder = await installed({ node: process.execPath, script: product });
    write(folder, 'b.ts', 'export const b = 1;\n');
    git(folder, 'rm', '--quiet', '--cached', 'a.ts');
    git(folder, 'add', 'b.ts');
    const NODE_OPTIONS = '--require ./gone.js';
    assert.deepEqual(commit(folder, [], { NODE_OPTIONS }), { code: 0, lines: [] });
  });

  test('the pointer of the extension leads to its newest version', async () => {
    const state = keep(makeFolder());
    const pointer = path.join(state, 'command line');
    const folder = await installed({ node: '/gone/node', script: '/gone/old/cli.js', pointer });
    const before = (await readHookStatus(folder)).kind;
    write(state, 'command line', `${process.execPath}\n${product}\n`);
    assert.deepEqual(
      [before, (await readHookStatus(folder)).kind, commit(folder).code],
      ['outdated', 'installed', 1],
    );
  });

  test('a Keyward that fails lets the commit pass and says so', async () => {
    const script = write(keep(makeFolder()), 'cli.js', 'process.exit(2);\n');
    const folder = await installed({ node: process.execPath, script });
    assert.deepEqual(commit(folder), {
      code: 0,
      lines: ['Keyward could not check this commit for API keys. It goes on.'],
    });
  });
});

function isProgram(file: string): boolean {
  try {
    realpathSync(file);
    return true;
  } catch {
    return false;
  }
}
