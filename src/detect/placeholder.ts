const words =
  /example|sample|dummy|placeholder|change[-_]?me|your|replace|insert[-_]|fake|test|todo|redacted|secret[-_]here|key[-_]?here|token[-_]?here|foobar|foo_?bar|lorem|invalid|never|notreal|not[-_]a[-_]/i;
/** Short words turn up by chance in long random text. */
const longWords = /example|placeholder|change[-_]me|redacted|your[-_]|notreal|not[-_]a[-_]real/i;
const marks = /<[^<>]{1,60}>|\[[^[\]]{1,60}\]|\.{3}|…|\*{3}|•{2}|[xX]{4}/;
/** Parts of values that Stripe, Azure, Kubernetes and the RFCs on OAuth print for everybody. */
const published =
  /4eC39HqLyjWD|BQokikJOvBiI|Eby8vdM02xNOcqFl|gX1fBat3bV|7Fjfp0ZBr1KtDRbnfVdmIw|2YotnFZFEjr1|tGzv3JOkF0XG|MWYyZDFlMmU2N2Rm/;
const repeats = /(.)\1{5}/;
/** Long binary text has rows of zeros, which base64 spells `AAAA`. */
const longRepeats = /(.)\1{15}/;
const longText = 48;
const ascending = 6;
/** Of a value, the characters outside of runs: fewer are no key. */
const fewest = 12;
const shortestRun = 4;

/**
 * How text shows that it only stands where a key will stand: `said` by a word or a mark, such as a
 * row of `x` or zeros, `filled` with another character, `typed` as characters that count up or repeat, or one short piece `repeated`:
 * so is a value of which only a part counts up, as examples of other tools and, by chance, keys do.
 */
export type Placeholder = 'said' | 'filled' | 'typed' | 'repeated';

/** `body` is the value without the public prefix of its format. */
export function gradePlaceholder(body: string): Placeholder | undefined {
  if (
    (body.length > longText ? longWords : words).test(body) ||
    (body.length <= longText && marks.test(body)) ||
    published.test(body)
  ) {
    return 'said';
  }
  const letters = body.length < 8 ? '' : body.replace(/[^A-Za-z0-9]/g, '');
  if (body.length >= 8 && new Set(letters).size <= 1) {
    return /[1-9A-WYZa-wyz]/.test(letters) ? 'filled' : 'said';
  }
  const repeat = body.length > longText * 2 ? longRepeats : repeats;
  if (repeat.test(body) || countsUp(body) || isMonotonous(body)) {
    return isMonotonous(body) || isMostlyRuns(body) ? 'typed' : 'repeated';
  }
  return isRepeated(body) || countsUpTwice(body) ? 'repeated' : undefined;
}

/** True for every kind of placeholder. */
export function isPlaceholder(body: string): boolean {
  return gradePlaceholder(body) !== undefined;
}

/** As in `a1b2c3d4e5` or `abc123def456`: the letters count up, and so do the digits. */
function countsUpTwice(body: string): boolean {
  const letters = body.replace(/[^A-Za-z]/g, '').toLowerCase();
  const digits = body.replace(/\D/g, '');
  return countsUp(letters) && countsUp(digits.replaceAll('90', '9:'));
}

function countsUp(body: string): boolean {
  let up = 1;
  let down = 1;
  for (let at = 1; at < body.length; at += 1) {
    const step = stepAt(body, at);
    up = step === 1 ? up + 1 : 1;
    down = step === -1 ? down + 1 : 1;
    if (up >= ascending || down >= ascending) {
      return true;
    }
  }
  return false;
}

function isMonotonous(body: string): boolean {
  return body.length >= 12 && new Set(body).size <= Math.min(6, 2 + body.length / 8);
}

function isRepeated(body: string): boolean {
  const period = body.length < 12 ? 0 : body.indexOf(body.slice(0, 6), 1);
  return period > 0 && period <= body.length / 2 && body.startsWith(body.slice(period));
}

/** Runs count up or down by one, or repeat a character. */
function isMostlyRuns(body: string): boolean {
  let outside = 0;
  let start = 0;
  let step: number | undefined;
  for (let at = 1; at <= body.length; at += 1) {
    const next = at === body.length ? undefined : stepAt(body, at);
    if (next === undefined || Math.abs(next) > 1 || (step !== undefined && next !== step)) {
      outside += at - start < shortestRun ? at - start : 0;
      start = at;
      step = undefined;
    } else {
      step = next;
    }
  }
  return outside < Math.max(fewest, body.length / 2);
}

function stepAt(body: string, at: number): number {
  return (body.codePointAt(at) ?? 0) - (body.codePointAt(at - 1) ?? 0);
}
