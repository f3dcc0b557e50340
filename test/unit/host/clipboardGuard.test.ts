import assert from 'node:assert/strict';
import { ClipboardGuard } from '../../../src/host/clipboardGuard';
import { Secret } from '../../../src/secret';

const value = `acme_${'4f'.repeat(16)}`;

function open() {
  const board = { text: 'before', isReadable: true };
  const clipboard = {
    readText: async () => (board.isReadable ? board.text : ''),
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

  test('a clipboard that could not be read is cleared when the window has the focus again', async () => {
    const { board, guard } = open();
    await guard.copy(new Secret(value), 30);
    board.isReadable = false;
    await guard.clear();
    const meanwhile = board.text;
    board.isReadable = true;
    await guard.noticeFocus({ focused: true });
    assert.deepEqual([meanwhile, board.text], [value, '']);
  });

  test('the focus alone clears nothing before the time is up', async () => {
    const { board, guard } = open();
    await guard.copy(new Secret(value), 30);
    await guard.noticeFocus({ focused: true });
    assert.equal(board.text, value);
    await guard.clear();
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
