import assert from 'node:assert/strict';
import { readFrames } from '../../src/errors';
import { toPlainMessage } from '../../src/host/plainMessage';

suite('what is told of an error', () => {
  const value = 'Zq'.repeat(12);

  test('its frames hold no line of its message', () => {
    const error = new Error(`Unexpected text:\n    at ${value}\n    at ${value} (${value}:1:2)`);
    const frames = readFrames(error);
    assert.equal(frames.join('\n').includes(value), false);
    assert.ok(frames.some(frame => /errors\.test/.test(frame)));
  });

  test('nor of a message that was changed since', () => {
    const error = new Error(`Unexpected text:\n    at ${value}`);
    error.message = 'another';
    assert.equal(readFrames(error).join('\n').includes(value), false);
  });

  test('a name of a folder is no link in a notification', () => {
    assert.equal(
      toPlainMessage('KEY is in [Trust](command:x)/.env.'),
      'KEY is in [Trust] (command:x)/.env.',
    );
  });
});
