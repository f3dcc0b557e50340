import assert from 'node:assert/strict';
import { armor, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import fastCheck from 'fast-check';
import { lock, unlock } from '../../../../src/keys/backup/ageCipher';
import { readAgeFile } from '../../../../src/keys/backup/readAgeFile';

const passphrase = 'any passphrase';
const cheap = { workFactor: 2 };

/** What becomes of a file: one word for each way in which it can fail. */
async function judge(content: Uint8Array, given = passphrase): Promise<string> {
  const file = readAgeFile(content);
  if (file.kind === 'faulty') {
    return file.fault;
  }
  const opened = await unlock(file.bytes, given);
  return opened.kind === 'faulty' ? opened.fault : opened.text;
}

suite('age cipher', () => {
  test('what was locked opens with its passphrase', async () => {
    await fastCheck.assert(
      fastCheck.asyncProperty(
        fastCheck.string({ unit: 'grapheme', maxLength: 300 }),
        fastCheck.string({ unit: 'grapheme', minLength: 1 }),
        async (text, given) => {
          assert.equal(await judge(Buffer.from(await lock(text, given, cheap)), given), text);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('an umlaut of one character opens what was locked with one of two, and the other way', async () => {
    const spellings = ['grüne Äpfel ', ' für Zoë'].map(text => text.normalize('NFC')).join('und');
    const forms = [spellings, spellings.normalize('NFD')] as const;
    const open = async (given: string, used: string) =>
      judge(Buffer.from(await lock('text', used, cheap)), given);
    assert.deepEqual(
      [forms[0] === forms[1], await open(forms[0], forms[1]), await open(forms[1], forms[0])],
      [false, 'text', 'text'],
    );
  });

  test('a text of several chunks comes back whole', async () => {
    const text = 'é'.repeat(100_000);
    assert.equal(await judge(Buffer.from(await lock(text, passphrase, cheap))), text);
  });

  test('the same text twice makes files that have nothing in common', async () => {
    const [one, two] = [
      await lock('text', passphrase, cheap),
      await lock('text', passphrase, cheap),
    ];
    const lines = new Set(one.split('\n').slice(2, -2));
    assert.deepEqual(
      two.split('\n').filter(line => lines.has(line)),
      [],
    );
  });

  test('another passphrase is told from a damaged file', async () => {
    const file = Buffer.from(await lock('text', passphrase, cheap));
    const others = ['Any passphrase', 'any passphrase ', '', 'x'];
    assert.deepEqual(
      await Promise.all(others.map(other => judge(file, other))),
      others.map(() => 'wrong-passphrase'),
    );
  });

  suite('a binary file', () => {
    const text = 'x'.repeat(70_000);
    let file: Uint8Array = new Uint8Array();
    let lines: readonly number[] = [];

    suiteSetup(async () => {
      file = armor.decode(await lock(text, passphrase, cheap));
      lines = [0, 1, 2, 3].reduce<readonly number[]>(
        starts => [...starts, file.indexOf(10, starts.at(-1)) + 1],
        [0],
      );
    });

    /** Each byte of a region with one bit flipped; the answers that came. */
    async function flip(from: number, to: number, step = 1): Promise<readonly string[]> {
      const answers = new Set<string>();
      for (let at = from; at < to; at += step) {
        const changed = Uint8Array.from(file, (byte, index) => (index === at ? byte ^ 1 : byte));
        answers.add(await judge(changed));
      }
      return [...answers].sort();
    }

    const line = (at: number): readonly [number, number] => [
      lines[at] ?? 0,
      (lines[at + 1] ?? 0) - 1,
    ];

    test('flipped in its first line is no age file, or one of a later version', async () => {
      assert.deepEqual(await flip(...line(0)), ['newer', 'not-age']);
    });

    test('flipped where it says how it is locked never opens', async () => {
      assert.deepEqual(await flip(...line(1)), ['damaged', 'for-a-key', 'wrong-passphrase']);
    });

    test('flipped in its locked key looks like another passphrase', async () => {
      assert.deepEqual(await flip(...line(2)), ['damaged', 'wrong-passphrase']);
    });

    test('flipped in the seal of its header is damaged', async () => {
      assert.deepEqual(await flip(...line(3)), ['damaged']);
    });

    test('flipped in its body is damaged', async () => {
      const start = lines[4] ?? 0;
      assert.deepEqual(
        [
          await flip(start, start + 32),
          await flip(start + 32, file.length, 9_973),
          await flip(file.length - 16, file.length),
        ],
        [['damaged'], ['damaged'], ['damaged']],
      );
    });

    test('cut in its body is damaged, also between two chunks', async () => {
      const start = lines[4] ?? 0;
      const chunk = start + 16 + 65_536 + 16;
      const cuts = [start + 32, start + 33, chunk - 1, chunk, chunk + 1, file.length - 1];
      assert.deepEqual(
        await Promise.all(cuts.map(cut => judge(file.subarray(0, cut)))),
        cuts.map(() => 'damaged'),
      );
    });

    test('with something after its end is damaged', async () => {
      assert.equal(await judge(Buffer.concat([file, Buffer.from('\n')])), 'damaged');
    });
  });

  test('a file for a key is recognised without a passphrase', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
    assert.equal(await judge(await encrypter.encrypt('text')), 'for-a-key');
  });
});
