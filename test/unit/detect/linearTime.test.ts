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

/** Milliseconds of the processor, which other work on the machine does not lengthen. */
function measure(text: string): number {
  const started = process.cpuUsage();
  detector.find(text, { minimumConfidence: 'low' });
  return process.cpuUsage(started).user / 1000;
}

/** The first runs hold the compiler's work. */
function best(runs: number, text: string): number {
  return Math.min(...Array.from({ length: runs }, () => measure(text)));
}

suite('time', () => {
  test('no piece of text, repeated to 60,000 characters, takes more than 200 ms', () => {
    const slow = pieces.filter(piece => {
      const text = piece.repeat(Math.ceil(size / piece.length));
      return measure(text) > 200 && best(3, text) > 200;
    });
    assert.deepEqual(slow, []);
  });

  test('four times the text takes no more than about four times the time', () => {
    const line = `apiKey = "${fillTemplate('{base36:32}')}"; `;
    measure(line.repeat(500));
    assert.ok(best(5, line.repeat(4000)) < 8 * best(5, line.repeat(1000)) + 20);
  });
});
