import assert from 'node:assert/strict';
import { permitGit } from '../../../src/git/gitProgram';
import { streamGit } from '../../../src/git/streamGit';
import { git, makeRepository, removeFolder } from '../env/envWorkspace';

suite('stream of git', () => {
  let folder = '';
  setup(() => {
    folder = makeRepository({ 'big.txt': 'line\n'.repeat(400_000) });
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message', 'one');
  });
  teardown(() => {
    permitGit(() => true);
    removeFolder(folder);
  });

  test('output of any length is handed on, and input is written', async () => {
    let length = 0;
    const answer = await streamGit(folder, ['cat-file', '--batch'], {
      input: 'HEAD:big.txt\nHEAD:big.txt\n',
      onChunk: chunk => {
        length += chunk.length;
      },
    });
    const header = `${git(folder, 'rev-parse', 'HEAD:big.txt').trim()} blob 2000000\n`;
    assert.deepEqual([answer, length], [{ kind: 'done' }, 2 * (2_000_000 + header.length + 1)]);
  });

  test('what git complains about is answered with its code', async () => {
    const answer = await streamGit(folder, ['cat-file', 'blob', 'HEAD:none'], {
      onChunk: () => undefined,
    });
    assert.ok(answer.kind === 'failed' && answer.code === 128);
    assert.match(answer.message, /none/);
  });

  test('an aborted signal ends git and the call, and so does a failing reader', async () => {
    const controller = new AbortController();
    const chunks: number[] = [];
    const aborted = streamGit(folder, ['cat-file', 'blob', 'HEAD:big.txt'], {
      signal: controller.signal,
      onChunk: chunk => {
        chunks.push(chunk.length);
        controller.abort();
      },
    });
    await assert.rejects(aborted, { name: 'AbortError' });
    const failing = streamGit(folder, ['cat-file', 'blob', 'HEAD:big.txt'], {
      onChunk: () => {
        throw new Error('full');
      },
    });
    await assert.rejects(failing, { message: 'full' });
    assert.equal(chunks.length, 1);
  });

  test('without permission git counts as missing', async () => {
    permitGit(() => false);
    const answer = await streamGit(folder, ['version'], { onChunk: () => undefined });
    assert.deepEqual(answer, { kind: 'missing' });
  });
});
