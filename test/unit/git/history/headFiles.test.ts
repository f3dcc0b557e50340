import assert from 'node:assert/strict';
import path from 'node:path';
import { listHeadFiles, readBlobs } from '../../../../src/git/history/headFiles';
import { git, makeRepository, removeFolder } from '../../env/envWorkspace';

suite('files of HEAD', () => {
  let folder = '';
  const files = {
    'a.txt': 'first\nsecond\n',
    'b c.txt': 'größe',
    'empty.txt': '',
    'huge.txt': 'x'.repeat(20 * 1024 * 1024 + 1),
    'last.txt': '0 blob 9\n',
  };
  suiteSetup(() => {
    folder = makeRepository(files);
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message', 'one');
  });
  suiteTeardown(() => removeFolder(folder));
  const repository = () => ({ top: folder, gitFolder: path.join(folder, '.git') });

  test('each is listed under its path with the id of its content', async () => {
    const listed = await listHeadFiles(repository(), undefined);
    const ids = Object.keys(files).map(name => git(folder, 'rev-parse', `HEAD:${name}`).trim());
    assert.deepEqual(
      [...listed],
      Object.keys(files).map((name, at) => [name, ids[at]]),
    );
  });

  test('contents are read in order; what is too large or missing is left out', async () => {
    const listed = [...(await listHeadFiles(repository(), undefined)).values()];
    const texts: string[] = [];
    await readBlobs(repository(), ['0'.repeat(40), ...listed], {
      onBlob: bytes => {
        texts.push(bytes.toString('utf8'));
        return true;
      },
    });
    const { 'huge.txt': _, ...small } = files;
    assert.deepEqual(texts, Object.values(small));
  });

  test('the reader ends the reading', async () => {
    const listed = [...(await listHeadFiles(repository(), undefined)).values()];
    let count = 0;
    await readBlobs(repository(), listed, {
      onBlob: () => {
        count += 1;
        return count < 2;
      },
    });
    assert.equal(count, 2);
  });

  test('a repository without a commit has none', async () => {
    const empty = makeRepository();
    const listed = await listHeadFiles(
      { top: empty, gitFolder: path.join(empty, '.git') },
      undefined,
    );
    removeFolder(empty);
    assert.deepEqual([...listed], []);
  });
});
