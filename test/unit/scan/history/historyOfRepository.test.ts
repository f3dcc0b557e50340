import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '../../../../src/errors';
import { permitGit } from '../../../../src/git/gitProgram';
import { scanHistory } from '../../../../src/scan/history/scanHistory';
import { sampleKey } from '../../../fakes/sampleKeys';
import { git, makeFolder, removeFolder } from '../../env/envWorkspace';
import { HistoryWorld } from './historyWorld';

const rule = 'anthropic-api-key';
const key = sampleKey(rule, 41);
const otherKey = sampleKey(rule, 42);
const line = (value: string) => `const client = connect('${value}');\n`;

suite('history of a repository', () => {
  const environment = { ...process.env };
  const folders: string[] = [];
  let world: HistoryWorld;
  setup(() => {
    world = new HistoryWorld();
  });
  teardown(() => {
    permitGit(() => true);
    process.env = { ...environment };
    world.remove();
    for (const folder of folders.splice(0)) {
      removeFolder(folder);
    }
  });
  const keep = (folder: string) => {
    folders.push(folder);
    return folder;
  };

  test('with a remote, it is told whether one of its branches holds the key', async () => {
    keep(world.addRemote());
    world.commit('pushed', { 'a.js': line(key) });
    git(world.folder, 'push', '--quiet', 'origin', 'main');
    world.commit('local', { 'a.js': '', 'b.js': line(otherKey) });
    git(world.folder, 'checkout', '--quiet', '--detach', 'origin/main');
    world.commit('tagged', { 'c.js': line(sampleKey(rule, 43)) });
    git(world.folder, 'tag', 'v1');
    git(world.folder, 'checkout', '--quiet', 'main');
    assert.deepEqual(await world.found(), [
      `${rule}, pushed a.js:1, not in HEAD, pushed`,
      `${rule}, local b.js:1, in HEAD, local`,
      // Git does not note which tags have been pushed.
      `${rule}, tagged c.js:1, not in HEAD`,
    ]);
  });

  test('a key that is added again after it was pushed counts as pushed', async () => {
    keep(world.addRemote());
    world.commit('pushed', { 'a.js': line(key) });
    git(world.folder, 'push', '--quiet', 'origin', 'main');
    world.commit('removed', { 'a.js': '' });
    world.commit('again', { 'b.js': line(key) });
    assert.deepEqual(await world.found(), [
      `${rule}, pushed a.js:1, again b.js:1, in HEAD, pushed`,
    ]);
  });

  test('a range tells of its commits only', async () => {
    world.commit('main', { 'a.js': line(key) });
    git(world.folder, 'checkout', '--quiet', '-b', 'feature');
    world.commit('feature', { 'b.js': line(otherKey) });
    assert.deepEqual(
      {
        range: await world.found({ range: 'main..feature' }),
        branch: await world.found({ range: 'main' }),
        two: await world.found({ range: 'feature ^main' }),
      },
      {
        range: [`${rule}, feature b.js:1, in HEAD`],
        branch: [`${rule}, main a.js:1, in HEAD`],
        two: [`${rule}, feature b.js:1, in HEAD`],
      },
    );
  });

  for (const range of ['--output=owned', '', 'main --all', 'no-such-branch', key]) {
    test(`what is no range is refused without repeating it: ${range.slice(0, 14)}`, async () => {
      world.commit('one');
      const failure = await scanHistory(world.folder, { range }).catch(error => error);
      assert.ok(failure instanceof UserError);
      assert.match(
        failure.message,
        /^(That is not a range of|Git does not know these) commits\. Give /,
      );
      assert.equal(failure.message.includes(key), false);
      assert.equal(existsSync(path.join(world.folder, 'owned')), false);
    });
  }

  test('a shallow clone is told, and what is there is looked at', async () => {
    world.commit('one', { 'a.js': line(key) });
    world.commit('two', { 'b.js': line(otherKey) });
    const clone = keep(makeFolder());
    git(clone, 'clone', '--quiet', '--depth=1', pathToFileURL(world.folder).href, 'clone');
    const scan = await scanHistory(path.join(clone, 'clone'));
    assert.deepEqual(
      {
        commits: scan.commits,
        subjects: scan.findings.map(({ history }) => history?.firstCommit.subject),
        warnings: scan.warnings.map(warning => warning.split(':')[0]),
      },
      { commits: 1, subjects: ['two', 'two'], warnings: ['This is a shallow clone'] },
    );
  });

  test('a repository without a commit holds nothing', async () => {
    assert.deepEqual(await scanHistory(world.folder), { findings: [], warnings: [], commits: 0 });
  });

  test('a folder outside a repository is refused with a sentence, and so is a missing git', async () => {
    const folder = keep(makeFolder());
    const message = (error: unknown) => (error instanceof UserError ? error.message : 'a bug');
    const outside = await scanHistory(folder).then(() => '', message);
    permitGit(() => false);
    const without = await scanHistory(world.folder).then(() => '', message);
    assert.deepEqual(
      [outside, without],
      [
        `There is no git repository in ${folder}, so there is no history.`,
        'Git was not found. Install git or add it to PATH, then try again.',
      ],
    );
  });

  test('a linked working tree and a folder below the top show the history of the whole', async () => {
    world.commit('one', { 'deep/a.js': line(key) });
    const linked = path.join(keep(makeFolder()), 'linked');
    git(world.folder, 'worktree', 'add', '--quiet', linked);
    const [inLinked] = (await scanHistory(linked)).findings;
    const [below] = (await scanHistory(path.join(world.folder, 'deep'))).findings;
    assert.deepEqual(
      [inLinked?.path, below?.path],
      [path.join(linked, 'deep', 'a.js'), path.join(world.folder, 'deep', 'a.js')],
    );
  });

  test('a bare repository is looked at too', async () => {
    world.commit('one', { 'a.js': line(key) });
    const clone = path.join(keep(makeFolder()), 'mirror.git');
    git(world.folder, 'clone', '--quiet', '--mirror', world.folder, clone);
    const { findings } = await scanHistory(clone);
    assert.deepEqual(
      findings.map(({ path: file, history }) => [file, history?.isInHead]),
      [[path.join(clone, 'a.js'), true]],
    );
  });

  test('a partial clone fetches nothing and says that it is not enough', async () => {
    world.commit('one', { 'a.js': line(key) });
    world.commit('two', { 'a.js': '' });
    git(world.folder, 'config', 'uploadpack.allowFilter', 'true');
    const clone = path.join(keep(makeFolder()), 'clone');
    const source = pathToFileURL(world.folder).href;
    git(world.folder, 'clone', '--quiet', '--filter=blob:none', source, clone);
    await assert.rejects(scanHistory(clone), {
      name: 'UserError',
      message:
        'Some objects of the history are missing in this clone. Make a full clone, then scan again.',
    });
  });
});
