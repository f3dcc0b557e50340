import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { armor } from 'age-encryption';
import { lock } from '../../../../src/keys/backup/ageCipher';
import { largestBackup, readAgeFile } from '../../../../src/keys/backup/readAgeFile';

const encode = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const judge = (content: Uint8Array | string): string => {
  const file = readAgeFile(typeof content === 'string' ? encode(content) : content);
  return file.kind === 'faulty' ? file.fault : file.kind;
};
const byAge = (name: string): Buffer =>
  readFileSync(path.join(process.cwd(), 'test', 'fakes', 'backups', name));

suite('age files before a passphrase', () => {
  let text = '';
  let binary: Uint8Array = new Uint8Array();
  let headerEnd = 0;

  suiteSetup(async () => {
    text = await lock('a backup', 'any passphrase', { workFactor: 4 });
    binary = armor.decode(text);
    const mac = Buffer.from(binary).indexOf('\n---');
    headerEnd = Buffer.from(binary).indexOf('\n', mac + 1) + 1;
  });

  test('both forms that age itself writes are taken, also with other line ends around', () => {
    assert.deepEqual(
      [
        byAge('text.age'),
        byAge('binary.age'),
        text,
        text.replaceAll('\n', '\r\n'),
        `\n  ${text.trimEnd()}`,
        `\xEF\xBB\xBF${text}`,
      ].map(judge),
      ['locked', 'locked', 'locked', 'locked', 'locked', 'locked'],
    );
  });

  test('both forms of one file have the same bytes', () => {
    assert.deepEqual(
      [readAgeFile(encode(text)), readAgeFile(binary)].map(
        file => file.kind === 'locked' && Buffer.from(file.bytes).equals(binary),
      ),
      [true, true],
    );
  });

  test('the binary form cut anywhere in its header was cut off', () => {
    const lengths = Array.from({ length: headerEnd + 31 }, (_, at) => at + 1);
    assert.deepEqual(
      lengths.filter(length => judge(binary.subarray(0, length)) !== 'cut-off'),
      [],
    );
  });

  test('the form of text cut anywhere was cut off', () => {
    const lengths = Array.from({ length: text.trimEnd().length - 1 }, (_, at) => at + 1);
    assert.deepEqual(
      lengths.filter(length => judge(text.slice(0, length)) !== 'cut-off'),
      [],
    );
  });

  test('a changed character in the form of text is never taken for another file', () => {
    const lines = text.split('\n');
    const odd = [
      text.replace('BEGIN', 'BEGUN'),
      text.replace('END AGE', 'END OF AGE'),
      text.replace(lines[1] ?? '', `${lines[1]?.slice(0, -1)}*`),
      text.replace(lines[1] ?? '', `${lines[1]?.slice(0, -2)}`),
      text.replace(`${lines[1]}\n`, `${lines[1]}\n\n`),
    ];
    assert.deepEqual(odd.map(judge), ['not-age', 'damaged', 'damaged', 'damaged', 'damaged']);
  });

  test('a file that opens with a key is told from one with a passphrase', () => {
    const start = 'age-encryption.org/v1\n';
    assert.deepEqual(
      [
        byAge('forKey.age'),
        `${start}-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc\nbody\n--- mac\n`,
        `${start}-> ssh-ed25519 abc def\nbody\n--- mac\n`,
      ].map(judge),
      ['for-a-key', 'for-a-key', 'for-a-key'],
    );
  });

  test('what is no age file is said to be none', () => {
    const others = [
      '{"keyward":"backup"}',
      'ANTHROPIC_API_KEY=\n',
      '-----BEGIN PGP MESSAGE-----\n',
      'PK\x03\x04',
      'age-encryption.com/v1\n',
      '\x00'.repeat(500),
    ];
    assert.deepEqual(others.map(judge), Array(others.length).fill('not-age'));
  });

  test('an empty file, a huge one and one of a later age are told apart', () => {
    assert.deepEqual(
      ['', new Uint8Array(largestBackup + 1), 'age-encryption.org/v2\n-> scrypt a 1\n'].map(judge),
      ['empty', 'too-large', 'newer'],
    );
  });

  test('a work factor that no machine comes back from is refused', () => {
    const withFactor = (factor: string): string =>
      judge(
        Buffer.from(
          Buffer.from(binary).toString('latin1').replace(' 4\n', ` ${factor}\n`),
          'latin1',
        ),
      );
    assert.deepEqual(
      ['18', '20', '21', '30', '999999999', '0', '-1', '04', '1e9', '99999999999'].map(withFactor),
      [
        ...['locked', 'locked', 'too-slow', 'too-slow', 'too-slow'],
        ...['damaged', 'damaged', 'damaged', 'damaged', 'damaged'],
      ],
    );
  });
});
