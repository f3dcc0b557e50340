import assert from 'node:assert/strict';
import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { permitGit } from '../../../../src/git/gitProgram';
import { scanHistory } from '../../../../src/scan/history/scanHistory';
import type { ReportedFinding } from '../../../../src/scan/reportedFinding';
import { scanText } from '../../../../src/scan/scanText';
import { sampleKey } from '../../../fakes/sampleKeys';
import { sampleText } from '../../../fakes/sampleText';
import { git, makeFolder, makeRepository, removeFolder } from '../../env/envWorkspace';
import { HistoryWorld } from './historyWorld';

const rule = 'anthropic-api-key';
const key = sampleKey(rule, 41);
const otherKey = sampleKey(rule, 42);
const line = (value: string) => `const client = connect('${value}');\n`;

suite('history', () => {
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

  test('a key is told once, with the first and the last commit that add it', async () => {
    world.commit('one', { 'a.js': `// first\n${line(key)}` });
    world.commit('two', { 'a.js': '// first\n' });
    world.commit('three', { 'deep/b.js': `\n\n${line(key)}`, 'c.js': line(otherKey) });
    assert.deepEqual(await world.found(), [
      `${rule}, one a.js:2, three deep/b.js:3, in HEAD`,
      `${rule}, three c.js:1, in HEAD`,
    ]);
  });

  test('a finding tells the author, the date, the place and no value', async () => {
    const id = world.commit(`use ${key}`, { 'a b.js': `x\n  ${line(key)}` });
    const scan = await scanHistory(world.folder);
    const start = line('').indexOf("')") + 3;
    const commit = {
      id,
      author: 'Test',
      date: '2024-05-01T10:00:00+02:00',
      subject: `use ${key.slice(0, 16)}…${key.slice(-4)}`,
      path: 'a b.js',
      line: 2,
    };
    assert.deepEqual(
      scan.findings.map(({ path: file, place, history }) => ({ file, place, history })),
      [
        {
          file: path.join(world.folder, 'a b.js'),
          place: { line: 2, column: start, endLine: 2, endColumn: start + key.length },
          history: { firstCommit: commit, lastCommit: commit, isInHead: true, isPushed: undefined },
        },
      ],
    );
    assert.equal(JSON.stringify(scan).includes(key.slice(20, 40)), false);
  });

  test('commits that only a tag, a stash or a branch never merged holds are looked at', async () => {
    const [tagged, stashed, older, branched, worktree] = [1, 2, 3, 4, 5].map(seed =>
      sampleKey(rule, seed),
    );
    world.commit('base', { 'a.js': '' });
    git(world.folder, 'checkout', '--quiet', '--detach');
    world.commit('tagged', { 'a.js': line(tagged ?? '') });
    git(world.folder, 'tag', 'v1');
    git(world.folder, 'checkout', '--quiet', '-b', 'side', 'main');
    world.commit('branched', { 'a.js': line(branched ?? '') });
    git(world.folder, 'checkout', '--quiet', 'main');
    world.write({ 'a.js': line(older ?? '') });
    world.git('stash', 'push', '--quiet', '--message', 'older');
    world.write({ 'a.js': '// staged\n', 'new.js': line(stashed ?? '') });
    git(world.folder, 'add', 'a.js');
    world.write({ 'a.js': `// staged\n${line(worktree ?? '')}` });
    world.git('stash', 'push', '--quiet', '--include-untracked', '--message', 'newer');
    assert.deepEqual(await world.found(), [
      `${rule}, tagged a.js:1, not in HEAD`,
      `${rule}, branched a.js:1, not in HEAD`,
      `${rule}, On main: older a.js:1, not in HEAD`,
      `${rule}, untracked files on main: ${shortId()} base new.js:1, not in HEAD`,
      `${rule}, On main: newer a.js:2, not in HEAD`,
    ]);
  });

  function shortId(): string {
    const ids = git(world.folder, 'log', '--all', '--format=%h %s').split('\n');
    return ids.find(entry => /^\w+ base$/.test(entry))?.split(' ')[0] ?? '';
  }

  test('a moved file adds nothing, and a key in it is still in HEAD', async () => {
    const rest = Array.from({ length: 40 }, (_, at) => `line ${at}\n`).join('');
    world.commit('one', { 'a.js': rest + line(key) });
    renameSync(path.join(world.folder, 'a.js'), path.join(world.folder, 'moved.js'));
    world.commit('two');
    assert.deepEqual(await world.found(), [`${rule}, one a.js:41, in HEAD`]);
  });

  test('of a merge only what the merge itself adds counts', async () => {
    world.commit('base', { 'a.js': 'one\ntwo\nthree\n', 'b.js': 'b\n' });
    git(world.folder, 'checkout', '--quiet', '-b', 'side');
    world.commit('side', { 'a.js': `one\ntwo\nthree\n${line(otherKey)}` });
    git(world.folder, 'checkout', '--quiet', 'main');
    world.commit('main', { 'a.js': 'ONE\ntwo\nthree\n' });
    git(world.folder, 'merge', '--quiet', '--no-commit', '--no-ff', 'side');
    world.write({ 'a.js': `ONE\n${line(key)}two\nthree\n${line(otherKey)}`, 'c.js': line(key) });
    world.commit('merge');
    assert.deepEqual(await world.found(), [
      `${rule}, side a.js:4, in HEAD`,
      `${rule}, merge a.js:2, in HEAD`,
    ]);
  });

  test('line ends of Windows, Latin-1 and binary files are read as they are', async () => {
    const latin = Buffer.from(`// gr\u00fc\u00dfe\r\n${line(key)}`, 'latin1');
    world.commit('one', {
      'latin.js': latin,
      'image.bin': Buffer.concat([Buffer.from([0, 1, 2]), Buffer.from(line(otherKey))]),
    });
    assert.deepEqual(await world.found(), [`${rule}, one latin.js:2, in HEAD`]);
  });

  test('attributes and settings of the repository hide no file and start no program', async () => {
    const mark = path.join(keep(makeFolder()), 'mark');
    git(world.folder, 'config', 'diff.own.textconv', `touch "${mark}"; true`);
    git(world.folder, 'config', 'diff.external', `touch "${mark}"; true`);
    git(world.folder, 'config', 'diff.noprefix', 'true');
    git(world.folder, 'config', 'log.showRoot', 'false');
    git(world.folder, 'config', 'color.ui', 'always');
    git(world.folder, 'config', 'core.quotePath', 'true');
    world.commit('one', {
      '.gitattributes': '*.js diff=own\n*.txt -diff\n',
      'ä.js': line(key),
      'b.txt': line(otherKey),
    });
    assert.deepEqual(await world.found(), [
      `${rule}, one ä.js:1, in HEAD`,
      `${rule}, one b.txt:1, in HEAD`,
    ]);
    assert.equal(existsSync(mark), false);
  });

  test('paths with quotes, line ends, tabs and letters of other languages are told as they are', async () => {
    const names = ['a "b".js', 'zeile\n2.js', 'tab\t.js', 'größe/日本.js', 'back\\slash.js'];
    // Windows has no such names.
    const possible = process.platform === 'win32' ? ['größe/日本.js'] : names;
    const files = possible.map((name, at) => [name, line(sampleKey(rule, 50 + at))]);
    world.commit('one', Object.fromEntries(files));
    const { findings } = await scanHistory(world.folder);
    assert.deepEqual(
      findings.map(({ history }) => history?.firstCommit.path).sort(),
      [...possible].sort(),
    );
  });

  test('a submodule is left out', async () => {
    const inner = keep(makeRepository({ 'a.js': line(otherKey) }));
    git(inner, 'add', 'a.js');
    git(inner, 'commit', '--quiet', '--message', 'inner');
    const allow = ['-c', 'protocol.file.allow=always'];
    git(world.folder, ...allow, 'submodule', '--quiet', 'add', inner, 'inner');
    world.commit('one', { 'b.js': line(key) });
    assert.deepEqual(await world.found(), [`${rule}, one b.js:1, in HEAD`]);
  });

  test('a line marked keyward-ignore stays untold, and so does an ignored value', async () => {
    world.commit('one', { 'a.js': line(key) });
    const { findings } = await scanHistory(world.folder);
    world.commit('two', { 'b.js': `x('${otherKey}'); // keyward-ignore\n` });
    const ignoredFingerprints = new Set(findings.map(({ finding }) => finding.fingerprint));
    assert.deepEqual([findings.length, await world.found({ ignoredFingerprints })], [1, []]);
  });

  test('a finding has the fingerprint that it has in the file, be it by value or by place', async () => {
    const address = sampleKey('postgres-url');
    const text = `# settings\nDATABASE_URL=${address}\nCLAUDE=${key}\n`;
    world.commit('one', { 'deep/settings.txt': text });
    const file = path.join(world.folder, 'deep', 'settings.txt');
    const toFingerprints = (findings: readonly ReportedFinding[]) =>
      findings.map(({ finding }) => `${finding.ruleId} ${finding.fingerprint}`).sort();
    const inFile = toFingerprints(scanText(text, file));
    const { findings } = await scanHistory(world.folder);
    assert.deepEqual([inFile.length, toFingerprints(findings)], [2, inFile]);
  });

  test('a key of several lines is read across them', async () => {
    const body = Array.from({ length: 20 }, (_, at) => sampleText('base64', 64, at + 1)).join('\n');
    const name = ['RSA PRIVATE', 'KEY'].join(' ');
    const pem = `-----BEGIN ${name}-----\n${body}\n-----END ${name}-----\n`;
    world.commit('one', { 'server.pem': `# mine\n${pem}` });
    const { findings } = await scanHistory(world.folder);
    assert.deepEqual(
      findings.map(({ place, history }) => [place.line, place.endLine, history?.isInHead]),
      [[2, 23, true]],
    );
  });

  test('in a file of megabytes every key is found once and at its place', async () => {
    const filler = 'x'.repeat(99);
    const keys = Array.from({ length: 12 }, (_, at) => sampleKey(rule, 60 + at));
    const lines = Array.from({ length: 24_000 }, (_, at) => {
      const value = at % 2000 === 1500 ? keys[Math.floor(at / 2000)] : undefined;
      return value === undefined ? `${filler}\n` : line(value);
    });
    // One line of more than a megabyte.
    const long = `${'y'.repeat(800_000)} ${line(otherKey).trimEnd()} ${'z'.repeat(600_000)}\n`;
    world.commit('one', { 'big.txt': lines.join(''), 'long.js': long });
    const { findings } = await scanHistory(world.folder);
    assert.deepEqual(
      findings
        .map(({ history, place }) => `${history?.firstCommit.path}:${place.line}:${place.column}`)
        .sort(),
      [
        ...keys.map((_, at) => `big.txt:${at * 2000 + 1501}:${line('').indexOf("'") + 2}`),
        `long.js:1:${800_001 + line('').indexOf("'") + 2}`,
      ].sort(),
    );
  });

  test('the end of the signal ends the scan', async () => {
    world.commit('one', { 'a.js': line(key) });
    const controller = new AbortController();
    const scan = scanHistory(world.folder, {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await assert.rejects(scan, { name: 'AbortError' });
  });

  test('progress tells how many commits are read, up to all of them', async () => {
    world.commit('one', { 'a.js': line(key) });
    world.commit('two', { 'a.js': '' });
    const seen: number[] = [];
    await scanHistory(world.folder, { onProgress: commits => seen.push(commits) });
    assert.equal(seen.at(-1), 2);
  });
});
