import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../../src/errors';
import {
  addIgnoreLines,
  ensureIgnored,
  envIgnoreLines,
  findIgnoreFile,
  untrack,
} from '../../../src/git/ignoreFile';
import {
  git,
  leftovers,
  makeFolder,
  makeRepository,
  removeFolder,
  seenByGit,
} from '../env/envWorkspace';

const own = '.env\n.env.*\n!.env.example\n';

suite('ignore file', () => {
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
  const read = (...parts: readonly string[]) => readFileSync(path.join(...parts), 'utf8');

  const texts: readonly (readonly [string, string, string])[] = [
    ['an empty file', '', own],
    ['a final newline', 'dist\n', `dist\n${own}`],
    ['a missing final newline', 'dist', `dist\n${own.trimEnd()}`],
    ['CR LF', 'dist\r\n', `dist\r\n${own.replaceAll('\n', '\r\n')}`],
    ['a byte-order mark', '\uFEFF.env\n', '\uFEFF.env\n.env.*\n!.env.example\n'],
    ['lines that are there', '# env\n.env \n!.env.example', '# env\n.env \n!.env.example\n.env.*'],
    ['all lines there', own, own],
  ];
  for (const [what, before, after] of texts) {
    test(`lines are added once and in style: ${what}`, () => {
      assert.equal(addIgnoreLines(before, envIgnoreLines), after);
      assert.equal(addIgnoreLines(after, envIgnoreLines), after);
    });
  }

  test('the nearest ignore file is changed, and once', async () => {
    const root = keep(makeRepository({ '.gitignore': 'dist\n' }));
    mkdirSync(path.join(root, 'a', 'b'), { recursive: true });
    writeFileSync(path.join(root, 'a', '.gitignore'), 'out');
    const file = path.join(root, 'a', 'b', '.env');
    const changed = await ensureIgnored(file, { root });
    const again = await ensureIgnored(file, { root });
    assert.deepEqual(
      [changed, again, read(root, 'a', '.gitignore'), read(root, '.gitignore'), leftovers(root)],
      [path.join(root, 'a', '.gitignore'), undefined, `out\n${own.trimEnd()}`, 'dist\n', []],
    );
  });

  test('without any, the top of the repository gets one, even above the root', async () => {
    const root = keep(makeRepository());
    mkdirSync(path.join(root, 'app'));
    const options = { root: path.join(root, 'app') };
    assert.equal(
      await ensureIgnored(path.join(root, 'app', '.env'), options),
      path.join(root, '.gitignore'),
    );
    assert.deepEqual([read(root, '.gitignore'), seenByGit(root)], [own, ['?? .gitignore']]);
  });

  test('without a repository, the root gets one', async () => {
    const root = keep(makeFolder());
    mkdirSync(path.join(root, 'app'));
    const file = path.join(root, 'app', '.env');
    assert.equal(await findIgnoreFile(file, { root }), path.join(root, '.gitignore'));
    await ensureIgnored(file, { root });
    assert.deepEqual([read(root, '.gitignore'), leftovers(root)], [own, []]);
  });

  test('what a global ignore file covers needs no line', async () => {
    const root = keep(makeRepository({ mine: '.env\n' }));
    git(root, 'config', 'core.excludesFile', path.join(root, 'mine'));
    assert.equal(await ensureIgnored(path.join(root, '.env'), { root }), undefined);
    assert.equal(existsSync(path.join(root, '.gitignore')), false);
  });

  test('exceptions for other files go on working', async () => {
    const root = keep(makeRepository({ '.gitignore': 'dist\n!.env.defaults\nout\n' }));
    await ensureIgnored(path.join(root, '.env'), { root });
    assert.equal(read(root, '.gitignore'), `dist\n${own}!.env.defaults\nout\n`);
  });

  test('an exception for the file itself is overruled', async () => {
    const root = keep(makeRepository({ '.gitignore': '.env\n.env.*\n!.env\n' }));
    await ensureIgnored(path.join(root, '.env'), { root });
    git(root, 'check-ignore', '--quiet', '.env');
    assert.equal(read(root, '.gitignore').startsWith('.env\n.env.*\n!.env\n'), true);
  });

  test('a file that git tracks is refused before anything is changed', async () => {
    const root = keep(makeRepository({ '.env': 'A=1\n' }));
    git(root, 'add', '.env');
    await assert.rejects(ensureIgnored(path.join(root, '.env'), { root }), UserError);
    assert.equal(existsSync(path.join(root, '.gitignore')), false);
  });

  test('an ignore file that is a link is refused, because git does not follow it', async () => {
    const root = keep(makeRepository({ rules: '.env\n' }));
    symlinkSync('rules', path.join(root, '.gitignore'));
    await assert.rejects(ensureIgnored(path.join(root, '.env'), { root }), UserError);
    assert.equal(read(root, 'rules'), '.env\n');
  });

  test('two callers at once add the lines once', async () => {
    const root = keep(makeRepository());
    const names = ['.env', '.env.local', '.env.test', '.env'];
    await Promise.all(names.map(name => ensureIgnored(path.join(root, name), { root })));
    assert.deepEqual([read(root, '.gitignore'), leftovers(root)], [own, []]);
  });

  test('stop tracking keeps the file, in a worktree of spaces and with changes staged too', async () => {
    const root = keep(makeRepository({ '.env': 'A=1\n' }));
    git(root, 'add', '.env');
    writeFileSync(path.join(root, '.env'), 'A=2\n');
    await untrack(path.join(root, '.env'));
    assert.deepEqual([git(root, 'ls-files'), read(root, '.env')], ['', 'A=2\n']);
    await assert.rejects(untrack(path.join(root, '.env')), {
      message: 'Git does not track .env. There is nothing to stop.',
    });
  });
});
