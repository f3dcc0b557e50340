import { patternBytes } from '../../src/detect/keywords/patternBytes';
import type { Rule } from '../../src/detect/rule';
import type { KeyTemplate } from './keyTemplates/keyTemplate';
import { fillTemplate } from './sampleKeys';

/** What may stand between two things that look like parts of a key. */
const separators = ['', ' ', '=', '="', '/'];
const letters = ['a', '0', '-', '/', ' ', 'aB3', 'x.', 'f0 '];
const runs = [60, 5000];

/** Short texts that make a rule start again and again without an end. */
export function adversarialPieces(rule: Rule, template: KeyTemplate | undefined): string[] {
  const parts = separators.map(separator => firstKeyword(rule) + separator);
  return [...new Set([...parts, ...(template ? almostKeys(template) : [])])];
}

/** Texts of a size that cost a rule more than what people write. */
export function adversarialTexts(
  rule: Rule,
  template: KeyTemplate | undefined,
  size: number,
): string[] {
  const bytes = patternBytes(rule.pattern)?.anywhere;
  const isPart = (text: string): boolean =>
    bytes === undefined ||
    [...Buffer.from(text)].every(byte => (((bytes[byte >> 5] ?? 0) >>> (byte & 31)) & 1) === 1);
  const word = firstKeyword(rule);
  const around = letters
    .filter(isPart)
    .flatMap(letter => runs.map(length => letter.repeat(Math.ceil(length / letter.length))))
    .flatMap(run => [run + word, `${word}="${run}" `, `${word} = ${run}\n`]);
  return [...adversarialPieces(rule, template), ...around].map(piece =>
    piece.repeat(Math.ceil(size / piece.length)).slice(0, size),
  );
}

function firstKeyword({ keywords }: Rule): string {
  const [first = ''] = 'distinctive' in keywords ? keywords.distinctive : keywords.contextual;
  return first;
}

/** A whole key, one that is cut, one with a mistake, and the words around one without it. */
function almostKeys({ key, around = '<key>', nearMiss }: KeyTemplate): string[] {
  const whole = fillTemplate(key);
  const cut = whole.slice(0, -1);
  const near = nearMiss === undefined ? cut : fillTemplate(nearMiss);
  const half = whole.slice(0, whole.length / 2);
  return [cut, ...[whole, cut, near, half].map(text => `${around.replace('<key>', text)}\n`)];
}
