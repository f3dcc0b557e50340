import assert from 'node:assert/strict';
import { ClipboardGuard } from '../../../src/host/clipboardGuard';
import { Secret } from '../../../src/secret';

const value = `acme_${'4f'.repeat(16)}`;

function open() {
  const board = { text: 'before' };
  const clipboard = {
    readText: async () => board.text,
    writeText: async (text: string) => {
      board.text = text;
    },
  };
  const guard = new ClipboardGuard(clipboard, error => assert.fail(String(error)));
  return { board, guard };
}

suite('ClipboardGuard', () => {
  test('a copied key is cleared when its time is up', async () => {
    const { board, guard } = open();
    await guard.copy(new Secret(value), 30);
    const copied = board.text;
    await guard.clear();
    assert.deepEqual([copied, board.text], [value, '']);
  });

  test('what was copied meanwhile stays', async () => {
    const { board, guard } = open();
    await guard.copy(new Secret(value), 30);
    board.text = 'something else';
    await guard.clear();
    assert.equal(board.text, 'something else');
  });

  test('with no time set the key stays', async () => {
    const { board, guard } = open();
    await guard.copy(new Secret(value), 0);
    await guard.clear();
    assert.equal(board.text, value);
  });

  test('the time set is the time that passes', async () => {
    const { board, guard } = open();
    await guard.copy(new Secret(value), 0.01);
    await new Promise<void>(resolve => {
      const check = (): void => {
        board.text === '' ? resolve() : setImmediate(check);
      };
      check();
    });
    assert.equal(board.text, '');
  });
});
