import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDetector } from '../../../src/detect/detector';
import type { Finding } from '../../../src/detect/finding';
import { toEntries } from '../../../src/detect/ruleIndex';
import { selectFindings } from '../../../src/detect/selectFindings';
import { providers } from '../../../src/providers/index';
import { fillTemplate, keyTemplates } from '../../fakes/sampleKeys';

const detector = createDetector(providers);
const entries = toEntries(providers);

/** Without index and looks at bytes: every rule is tried wherever one of its keywords stands. */
function findSlowly(text: string): readonly Finding[] {
  const lower = text.replace(/[A-Z]/g, letter => letter.toLowerCase());
  const places = entries.flatMap(entry => {
    const searched = entry.isDistinctive ? text : lower;
    const starts = entry.keywords.flatMap(keyword => indexesOf(searched, keyword));
    return [...new Set(starts)].map(start => ({ entry, start }));
  });
  const candidates = places
    .sort((left, right) => left.start - right.start || left.entry.order - right.entry.order)
    .map(({ entry, start }) => entry.match(text, start))
    .filter(candidate => candidate !== undefined);
  return selectFindings(text, candidates, { from: 0, to: text.length, minimumConfidence: 'low' });
}

function indexesOf(text: string, keyword: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(keyword); at !== -1; at = text.indexOf(keyword, at + 1)) {
    starts.push(at);
  }
  return starts;
}

function findInBytes(text: string): readonly Finding[] {
  const bytes = Buffer.from(text);
  const isAscii = bytes.length === text.length;
  const found = detector.findInBytes(
    { bytes, isAscii, decode: () => bytes.toString() },
    { minimumConfidence: 'low' },
  );
  return found?.findings ?? [];
}

function assertSame(text: string): void {
  const slow = findSlowly(text);
  assert.deepEqual(
    { text, inText: detector.find(text, { minimumConfidence: 'low' }), inBytes: findInBytes(text) },
    { text, inText: slow, inBytes: slow },
  );
}

const samples = Object.values(keyTemplates).map(row =>
  (row.around ?? '"<key>"').replace('<key>', fillTemplate(row.key, 7)),
);
const assignments = [
  'password: "tr0ub4dor-3x"',
  'my_password is "correct horse"',
  'const apiKey: string = "kf83hd93kd02jf84jd93kf02"',
  '--api-key kf83hd93kd02jf84jd93kf02',
  '<add key="ApiToken" value="kf83hd93kd02jf84jd93kf02" />',
  'setSecret("client_secret", "kf83hd93kd02jf84jd93kf02")',
  'export AUTH_TOKEN=kf83hd93kd02jf84jd93kf02',
  'https://host/?access_token=kf83hd93kd02jf84jd93kf02&x=1',
  'Authorization: Bearer kf83hd93kd02jf84jd93kf02',
];

/** What people and programs put around keys and into them. */
const noise = fc.oneof(
  fc.constantFrom(' ', '\n', '"', "'", '`', '\\', '\\n', '%3D', '\\u0022', '=', ':', '/', '+', '_'),
  fc.constantFrom('-', '.', 'é', '€', '🗝', '\u00a0', 'A', 'z', '0', '<', '>', '(', ')', ',', '@'),
);

suite('bytes and texts', () => {
  test('the samples of all rules are found alike', () => {
    for (const [at, sample] of samples.entries()) {
      assertSame(at % 2 === 0 ? sample : `é ${sample} €`);
    }
  });

  test('texts that were cut, glued and changed are found alike', () => {
    const piece = fc
      .tuple(fc.constantFrom(...samples, ...assignments), fc.nat(), noise, fc.nat(3))
      .map(([text, place, mark, cut]) => {
        const at = place % (text.length + 1);
        return text.slice(0, at) + mark + text.slice(at + cut);
      });
    const glued = fc
      .array(fc.tuple(piece, noise), { minLength: 1, maxLength: 3 })
      .map(pieces => pieces.flat().join(''));
    fc.assert(fc.property(glued, assertSame), { numRuns: 500 });
  });
});
