import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fly } from '../../../src/deploy/fly';

suite('lines for Fly.io', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '"', "'", '=', '#', ' ', '\n', '\\', '$', 'ä', '\t', '\r', '`'),
    maxLength: 24,
  });

  test('what is not refused is read back as it was', () => {
    fc.assert(
      fc.property(text, value => {
        if (fly.refuses?.(value) === undefined) {
          assert.deepEqual(parse(toInput(value)), { KEY: value });
        }
      }),
      { numRuns: 5_000 },
    );
  });

  test('keys, private keys and addresses are not refused', () => {
    const pem = ['-----BEGIN PRIVATE KEY-----', 'MIIEv"g', '-----END PRIVATE KEY-----', ''];
    const values = ['sk_x', ' a', 'a b # c', '"a"b', 'postgres://u:p@h/d?x=1', pem.join('\n')];
    assert.deepEqual(
      values.map(value => parse(toInput(value))),
      values.map(value => ({ KEY: value })),
    );
  });
});

function toInput(value: string): string {
  assert.ok(fly.toInput !== undefined);
  return fly.toInput(value, { name: 'KEY', label: '', answers: {}, exists: false });
}

/** Reads lines as `fly secrets import` does; what is not closed is lost, as there. */
function parse(input: string): Readonly<Record<string, string>> {
  const secrets: Record<string, string> = {};
  let open: { readonly name: string; readonly text: string } | undefined;
  for (const line of input.replace(/\n$/, '').split('\n')) {
    const plain = line.replace(/\r$/, '');
    if (open !== undefined) {
      const text: string = open.text + plain.replace(/"""$/, '');
      if (plain.endsWith('"""')) {
        secrets[open.name] = text;
        open = undefined;
      } else {
        open = { ...open, text: `${text}\n` };
      }
    } else if (!plain.startsWith('#') && plain.trim() !== '') {
      const at = plain.indexOf('=');
      const name = plain.slice(0, at).trim();
      const value = plain.slice(at + 1).replace(/^ +/, '');
      if (value.startsWith('"""')) {
        open = { name, text: `${value.slice(3)}\n` };
      } else {
        secrets[name] = /^".*"$/s.test(value) ? value.slice(1, -1) : value;
      }
    }
  }
  return secrets;
}
