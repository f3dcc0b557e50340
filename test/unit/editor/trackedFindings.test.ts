import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDetector } from '../../../src/detect/detector';
import type { Finding } from '../../../src/detect/finding';
import {
  replaceFindings,
  type TextEdit,
  type TrackedFindings,
  toLines,
  trackEdit,
} from '../../../src/editor/trackedFindings';
import { providers } from '../../../src/providers/index';
import { sampleText } from '../../fakes/sampleText';

const detector = createDetector(providers);
const key = `sk-ant-${'api03'}-${sampleText('base64url', 93)}AA`;
const comment = `// keyward-${'ignore'}`;

suite('tracked findings', () => {
  test('a finding behind an edit moves with its text', () => {
    const tracked = track(`a('${key}');\n`, [{ rangeOffset: 0, rangeLength: 1, text: 'abc' }]);
    assert.deepEqual(
      { places: places(tracked.findings), unsure: tracked.unsure },
      { places: [[5, 5 + key.length]], unsure: { start: 0, end: 3 } },
    );
  });

  test('a finding that an edit touches is given up and looked at again', () => {
    const tracked = track(`a('${key}');\n`, [{ rangeOffset: 10, rangeLength: 0, text: 'x' }]);
    assert.deepEqual(tracked, { findings: [], unsure: { start: 3, end: 4 + key.length } });
  });

  test('a finding whose start was cut off with the text before it starts where the cut is', () => {
    const tracked = track(`a('${key}');\n`, [{ rangeOffset: 1, rangeLength: 10, text: '' }]);
    assert.deepEqual(tracked.unsure, { start: 1, end: 3 + key.length - 10 });
  });

  test('the lines around an edit are those of two neighbours on each side', () => {
    const text = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\n';
    const { start, end } = toLines(text, { start: 15, end: 16 });
    assert.equal(text.slice(start, end), '\ntwo\nthree\nfour\nfive\nsix');
  });

  test('an endless line is looked at around the edit only', () => {
    const range = toLines('x'.repeat(100_000), { start: 50_000, end: 50_001 });
    assert.deepEqual(range, { start: 45_904, end: 54_097 });
  });

  test('after any edits, the tracked findings are those of the whole text', () => {
    const pieces = fc.constantFrom('\n', '\r\n', ' ', `'${key}'`, comment, 'abc', `${key}\n`, '"');
    const edits = fc.array(fc.record({ at: fc.nat(), length: fc.nat(150), text: pieces }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), edits, (start, changes) => {
        let text = start.join('');
        let findings: readonly Finding[] = detector.find(text);
        for (const change of changes) {
          const rangeOffset = text.length === 0 ? 0 : change.at % (text.length + 1);
          const rangeLength = Math.min(change.length, text.length - rangeOffset);
          const edit = { rangeOffset, rangeLength, text: change.text };
          const tracked = trackEdit({ findings, unsure: undefined }, edit);
          text = apply(text, edit);
          const range = toLines(text, tracked.unsure ?? { start: 0, end: 0 });
          const found = detector.find(text, { from: range.start, to: range.end });
          findings = replaceFindings(tracked.findings, found, range);
        }
        assert.deepEqual(places(findings), places(detector.find(text)));
      }),
      { numRuns: 150 },
    );
  });
});

function track(text: string, edits: readonly TextEdit[]): TrackedFindings {
  const start: TrackedFindings = { findings: detector.find(text), unsure: undefined };
  return edits.reduce(trackEdit, start);
}

function apply(text: string, { rangeOffset, rangeLength, text: added }: TextEdit): string {
  return text.slice(0, rangeOffset) + added + text.slice(rangeOffset + rangeLength);
}

function places(findings: readonly Finding[]): readonly (readonly [number, number])[] {
  return findings.map(({ start, end }) => [start, end] as const);
}
