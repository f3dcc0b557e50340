import assert from 'node:assert/strict';
import { findValueInHistory } from '../../../../src/scan/history/findValueInHistory';
import { Secret } from '../../../../src/secret';
import { sampleKey } from '../../../fakes/sampleKeys';
import { git, removeFolder } from '../../env/envWorkspace';
import { HistoryWorld } from './historyWorld';

const key = sampleKey('anthropic-api-key', 51);
const other = sampleKey('anthropic-api-key', 52);

suite('a value in the history', () => {
  const environment = { ...process.env };
  const folders: string[] = [];
  let world: HistoryWorld;
  setup(() => {
    world = new HistoryWorld();
    folders.push(world.folder);
  });
  teardown(() => {
    process.env = { ...environment };
    for (const folder of folders.splice(0)) {
      removeFolder(folder);
    }
  });

  async function places(): Promise<readonly (readonly unknown[])[]> {
    const { found } = await findValueInHistory(world.folder, [new Secret(key)]);
    return found.map(({ commit, date, path, line, isPushed }) => [
      commit,
      date.slice(0, 10),
      `${path}:${line}`,
      isPushed,
    ]);
  }

  test('every commit that adds it is found, with its line, and whether a remote has it', async () => {
    folders.push(world.addRemote());
    const first = world.commit('one', {
      '.env': `PORT=1\nKEY=${key}\n`,
      'a.js': `x('${other}')\n`,
    });
    world.git('push', '--quiet', 'origin', 'main');
    world.commit('two', { '.env': 'PORT=1\n' });
    const third = world.commit('three', { "deep/it's b.js": `\n\nconnect('${key}');\n` });
    assert.deepEqual(await places(), [
      [third, '2024-05-04', "deep/it's b.js:3", false],
      [first, '2024-05-01', '.env:2', true],
    ]);
  });

  test('a file that got another name is found under both, so that a rewrite misses neither', async () => {
    const first = world.commit('one', { '.env': `PORT=1\nKEY=${key}\n` });
    world.git('mv', '.env', '.env.old');
    const second = world.commit('two', {});
    assert.deepEqual(
      (await places()).map(([commit, , place]) => [commit, place]),
      [
        [second, '.env.old:2'],
        [first, '.env:2'],
      ],
    );
  });

  test('without a remote nobody can tell whether it was pushed', async () => {
    const only = world.commit('one', { 'a.js': `connect('${key}');\n` });
    assert.deepEqual(await places(), [[only, '2024-05-01', 'a.js:1', undefined]]);
    const { hasRemote } = await findValueInHistory(world.folder, [new Secret(key)]);
    assert.equal(hasRemote, false);
  });

  test('a stash and another branch count too', async () => {
    world.commit('one', { 'a.js': 'a();\n' });
    world.git('checkout', '--quiet', '-b', 'side');
    const side = world.commit('two', { 'b.js': `connect('${key}');\n` });
    world.git('checkout', '--quiet', 'main');
    world.write({ 'a.js': `a('${key}');\n` });
    world.git('stash', '--quiet');
    const stash = git(world.folder, 'rev-parse', 'stash').trim();
    assert.deepEqual(
      (await places()).map(([commit, , place]) => [commit, place]).sort(),
      [
        [side, 'b.js:1'],
        [stash, 'a.js:1'],
      ].sort(),
    );
  });

  test('a line far behind the start of a large file is told by its number', async () => {
    const filler = 'const filler = "nothing to see here, and nothing there either";\n'.repeat(
      20_000,
    );
    const only = world.commit('one', { 'large.js': `${filler}connect('${key}');\n` });
    assert.deepEqual(await places(), [[only, '2024-05-01', 'large.js:20001', undefined]]);
  });

  test('a history that never held it is empty, and tells how much was read', async () => {
    world.commit('one', { 'a.js': 'a();\n' });
    world.commit('two', { 'a.js': `a('${other}');\n` });
    const { found, commits, warnings } = await findValueInHistory(world.folder, [new Secret(key)]);
    assert.deepEqual({ found, commits, warnings }, { found: [], commits: 2, warnings: [] });
  });

  test('a search that was aborted reads nothing', async () => {
    world.commit('one', { 'a.js': `a('${key}');\n` });
    const signal = AbortSignal.abort();
    await assert.rejects(findValueInHistory(world.folder, [new Secret(key)], { signal }), {
      name: 'AbortError',
    });
  });
});
