import assert from 'node:assert/strict';
import process from 'node:process';
import { createDetector } from '../../../src/detect/detector';
import { matchLeads } from '../../../src/detect/keywords/matchLeads';
import { toEntries } from '../../../src/detect/keywords/ruleIndex';
import { toUnits } from '../../../src/detect/toUnits';
import { providers } from '../../../src/providers/index';
import { adversarialPieces } from '../../fakes/adversarialTexts';
import { findKeywords } from '../../fakes/findKeywords';
import { fillTemplate, keyTemplates } from '../../fakes/sampleKeys';

const detector = createDetector(providers);
const entries = toEntries(providers);
const size = 60_000;
/** Enough for what is not linear to take seconds. A benchmark looks at longer ones. */
const sizeForOneRule = 3000;

/** Text that makes general rules start again and again without an end. */
const pieces: readonly string[] = [
  'key="',
  'key = \n\n\n',
  `key${' '.repeat(40)}`,
  'password=',
  '-----BEGIN PRIVATE KEY-----\n',
  `-----BEGIN PRIVATE KEY-----\n${'a'.repeat(200)}\n`,
  'postgres://a:b',
  'http://a:b@',
  'eyJaaaaaaaaaaaaaaaaaa.',
];

/** Milliseconds of the processor, which other work on the machine does not lengthen. */
function measure(work: () => void): number {
  const started = process.cpuUsage();
  work();
  return process.cpuUsage(started).user / 1000;
}

/** The first runs hold the compiler's work. */
function best(runs: number, work: () => void): number {
  return Math.min(...Array.from({ length: runs }, () => measure(work)));
}

function isSlow(work: () => void, most: number): boolean {
  return measure(work) > most && best(3, work) > most;
}

function find(text: string): void {
  detector.find(text, { minimumConfidence: 'low' });
}

function fill(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

suite('time', () => {
  test('no piece of text, repeated to 60,000 characters, takes more than 400 ms', () => {
    assert.deepEqual(
      pieces.filter(piece => isSlow(() => find(fill(piece, size)), 400)),
      [],
    );
  });

  test('no rule takes more than 50 ms for 3,000 characters that are made for it', () => {
    const slow = entries.flatMap(entry =>
      adversarialPieces(entry.rule, keyTemplates[entry.rule.id])
        .map(piece => ({ piece, text: fill(piece, sizeForOneRule) }))
        .filter(({ text }) => {
          const bytes = toUnits(text, 0, text.length);
          const starts = findKeywords(entry, text);
          const units = { bytes, end: text.length, isCut: false, perUnit: 1 } as const;
          return isSlow(() => {
            const leads = starts.filter(start => entry.mayMatch(units, start));
            matchLeads(
              text,
              leads.map(keywordStart => ({ entry, keywordStart })),
            );
          }, 50);
        })
        .map(({ piece }) => `${entry.rule.id}: ${piece.slice(0, 40)}`),
    );
    assert.deepEqual(slow, []);
  });

  test('a text of all that rules start with and do not end takes no more than 8 s a megabyte', () => {
    const all = entries.flatMap(({ rule }) => adversarialPieces(rule, keyTemplates[rule.id]));
    const text = [...new Set(all)].map(piece => fill(piece, 60)).join('');
    assert.deepEqual(
      [text.length > 500_000, isSlow(() => find(text), text.length / 125)],
      [true, false],
    );
  });

  test('four times the text takes no more than about four times the time', () => {
    const line = `apiKey = "${fillTemplate('{base36:32}')}"; `;
    find(line.repeat(500));
    const time = (count: number): number => best(5, () => find(line.repeat(count)));
    assert.ok(time(4000) < 8 * time(1000) + 20);
  });
});
