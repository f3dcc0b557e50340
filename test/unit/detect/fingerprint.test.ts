import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createDetector } from '../../../src/detect/detector';
import { providers } from '../../../src/providers/index';
import { sampleKey } from '../../fakes/sampleKeys';
import { sampleText } from '../../fakes/sampleText';

const detector = createDetector(providers);
const key = sampleKey('anthropic-api-key');

function address(password: string): string {
  return `postgres://shop:${password}@db.acme.dev/shop`;
}

function fingerprints(text: string, path = 'src/a.ts'): string[] {
  return detector.find(text, { path, minimumConfidence: 'low' }).map(found => found.fingerprint);
}

suite('fingerprints', () => {
  test('a random value has one fingerprint in every place', () => {
    const [first] = fingerprints(`x = "${key}"`);
    assert.deepEqual(
      [
        fingerprints(`\n\n// ${key}`, 'other/b.py'),
        fingerprints(`x = "${sampleKey('anthropic-api-key', 2)}"`).includes(first ?? ''),
      ],
      [[first], false],
    );
  });

  test('a value that could be guessed is known by its place, not by itself', () => {
    const before = fingerprints(`url = "${address('s3cure-9pw')}"`);
    assert.deepEqual(
      [
        fingerprints(`\n// moved\n\n  url = "${address('0ther-secret7')}"`),
        fingerprints(`url = "${address('s3cure-9pw')}"`, 'src/b.ts')[0] === before[0],
        fingerprints(`link = "${address('s3cure-9pw')}"`)[0] === before[0],
      ],
      [before, false, false],
    );
  });

  test('the same name twice in a file makes two places', () => {
    const text = ['a', 'b'].map(name => `${name}:\n  url: "${address('s3cure-9pw')}"`).join('\n');
    const [first, second] = fingerprints(text);
    assert.ok(first !== undefined && second !== undefined && first !== second);
    assert.deepEqual(fingerprints(`# comment\n${text}`), [first, second]);
  });

  test('a password of words and a year counts as guessable, random text of its length does not', () => {
    const values = [
      ['MyCompany', 'Password', '2024'].join(''),
      ['Summer', '-Holiday-', 'Cluster', '-2026!'].join(''),
      sampleText('base62', 22, 5),
      sampleText('hex', 32, 5),
      sampleText('base36', 32, 5),
    ];
    const isByPlace = values.map(value => {
      const [here] = fingerprints(`adminPassword = "${value}"`);
      const [there] = fingerprints(`servicePassword = "${value}"`);
      assert.ok(here !== undefined && there !== undefined, 'not found');
      return here !== there;
    });
    assert.deepEqual(isByPlace, [true, true, false, false, false]);
  });

  test('no hash of a guessable value, or of a part of it, is a fingerprint', () => {
    const password = ['s3cure', '9pw'].join('-');
    const hashes = new Set(
      [password, address(password)].flatMap(text =>
        ['', 'keyward\nvalue\n', 'value\n'].map(lead =>
          createHash('sha256')
            .update(lead + text)
            .digest('hex')
            .slice(0, 32),
        ),
      ),
    );
    const all = fingerprints(`url = "${address(password)}"\npassword = "${password}"`);
    assert.deepEqual([all.length, all.filter(one => hashes.has(one))], [2, []]);
  });

  test('ignored fingerprints are left out, and nothing else', () => {
    const other = sampleText('base62', 32);
    const text = `a = "${key}"\nconst apiKey = "${other}"`;
    const [first] = fingerprints(text);
    assert.deepEqual(
      detector
        .find(text, { ignoredFingerprints: new Set([first ?? '']) })
        .map(({ start, end }) => text.slice(start, end)),
      [other],
    );
  });
});
