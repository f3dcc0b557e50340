import assert from 'node:assert/strict';
import { createDetector } from '../../../src/detect/detector';
import { generalRules } from '../../../src/detect/generalRules';
import { providers } from '../../../src/providers/index';
import { fillTemplate, keyTemplates } from '../../fakes/sampleKeys';

const detector = createDetector(providers);
const size = 60_000;

/** Text that makes rules start again and again without an end. */
const pieces: readonly string[] = [
  ...[...providers.flatMap(({ rules }) => rules), ...generalRules].flatMap(({ keywords }) =>
    'distinctive' in keywords ? keywords.distinctive : keywords.contextual,
  ),
  ...Object.values(keyTemplates).map(({ key }) => `${fillTemplate(key).slice(0, -1)} `),
  ...Object.values(keyTemplates).map(({ key }) => fillTemplate(key)),
  'key="',
  'key = \n\n\n',
  `key${' '.repeat(40)}`,
  '-----BEGIN PRIVATE KEY-----\n',
  `-----BEGIN PRIVATE KEY-----\n${'a'.repeat(200)}\n`,
  'postgres://a:b',
  'http://a:b@',
  'eyJaaaaaaaaaaaaaaaaaa.',
];

suite('time', () => {
  test('no piece of text, repeated to 60,000 characters, takes more than 60 ms', () => {
    const measure = (text: string): number => {
      const started = performance.now();
      detector.find(text, { minimumConfidence: 'low' });
      return performance.now() - started;
    };
    const slow = pieces.filter(piece => {
      const text = piece.repeat(Math.ceil(size / piece.length));
      // The first run may hold a pause of the machine, so the best of three counts.
      return Math.min(...Array.from({ length: 3 }, () => measure(text))) > 60;
    });
    assert.deepEqual(slow, []);
  });

  test('twice the text takes no more than about twice the time', () => {
    const time = (count: number): number => {
      const text = `apiKey = "${fillTemplate('{base36:32}')}"; `.repeat(count);
      return Math.min(
        ...Array.from({ length: 5 }, () => {
          const started = performance.now();
          detector.find(text);
          return performance.now() - started;
        }),
      );
    };
    time(200);
    assert.ok(time(4000) < 8 * time(1000) + 20);
  });
});
