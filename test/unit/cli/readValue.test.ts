import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { readValue } from '../../../src/cli/readValue';
import { UserError } from '../../../src/errors';

/** A terminal: what is typed, and what it shows. */
class Terminal extends PassThrough {
  readonly isTTY = true;
  readonly modes: boolean[] = [];

  constructor(...typed: readonly (string | Uint8Array)[]) {
    super();
    for (const piece of typed) {
      super.write(piece);
    }
  }

  setRawMode(mode: boolean): void {
    this.modes.push(mode);
  }
}

async function typed(...pieces: readonly (string | Uint8Array)[]) {
  const terminal = new Terminal(...pieces);
  const shown: string[] = [];
  const value = await readValue('NAME', terminal, { write: (text: string) => shown.push(text) });
  return { value: value.reveal(), shown: shown.join(''), modes: terminal.modes };
}

suite('read value', () => {
  test('a terminal shows the question, and nothing that is typed', async () => {
    assert.deepEqual(await typed('se', 'cret\r'), {
      value: 'secret',
      shown: 'Value of NAME (not shown): \n',
      modes: [true, false],
    });
  });

  test('backspace takes the last character back, whatever its length', async () => {
    assert.equal((await typed('a😀\u007Fbx\b\n')).value, 'ab');
  });

  test('a character that arrives in two pieces stays whole', async () => {
    assert.equal((await typed(Uint8Array.of(0xc3), Uint8Array.of(0xa9), '\r')).value, 'é');
  });

  test('a paste of several lines is refused rather than cut', async () => {
    await assert.rejects(typed('one\ntwo\n'), UserError);
  });

  test('Ctrl+C stops, and the terminal is as before', async () => {
    const terminal = new Terminal('half\u0003');
    await assert.rejects(readValue('NAME', terminal, { write: () => undefined }), {
      message: 'Stopped. Nothing was written.',
    });
    assert.deepEqual(terminal.modes, [true, false]);
  });
});
