import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDetector } from '../../../src/detect/detector';
import type { Finding } from '../../../src/detect/finding';
import { matchLeads } from '../../../src/detect/keywords/matchLeads';
import { toEntries } from '../../../src/detect/keywords/ruleIndex';
import { selectFindings } from '../../../src/detect/selectFindings';
import { providers } from '../../../src/providers/index';
import { findKeywords } from '../../fakes/findKeywords';
import { fillTemplate, keyTemplates } from '../../fakes/sampleKeys';
import { sampleText } from '../../fakes/sampleText';

const detector = createDetector(providers);
const entries = toEntries(providers);

/** Without index and looks at bytes: every rule is tried wherever one of its keywords stands. */
function findSlowly(text: string): readonly Finding[] {
  const places = entries.flatMap(entry =>
    findKeywords(entry, text).map(keywordStart => ({ entry, keywordStart })),
  );
  const leads = places.sort(
    (left, right) => left.keywordStart - right.keywordStart || left.entry.order - right.entry.order,
  );
  const candidates = matchLeads(text, leads);
  return selectFindings(text, candidates, { from: 0, to: text.length, minimumConfidence: 'low' });
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
const random = sampleText('base36', 24);
const assignments = [
  `password: "${['tr0ub4dor', '3x'].join('-')}"`,
  'my_password is "correct horse"',
  `const apiKey: string = "${random}"`,
  `--api-key ${random}`,
  `<add key="ApiToken" value="${random}" />`,
  `setSecret("client_secret", "${random}")`,
  `export AUTH_TOKEN=${random}`,
  `https://host/?access_token=${random}&x=1`,
  `Authorization: Bearer ${random}`,
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
