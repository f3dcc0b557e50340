const words =
  /example|sample|dummy|placeholder|change[-_]?me|your|replace|insert[-_]|fake|test|todo|redacted|secret[-_]here|key[-_]?here|token[-_]?here|foobar|foo_?bar|lorem|invalid|never|notreal|not[-_]a[-_]/i;
/** Short words turn up by chance in long random text. */
const longWords = /example|placeholder|change[-_]me|redacted|your[-_]|notreal|not[-_]a[-_]real/i;
const marks = /<[^<>]{1,60}>|\[[^[\]]{1,60}\]|\.{3}|…|\*{3}|•{2}|[xX]{4}/;
/** Starts of values that the documentation of Stripe and of Azure's emulator prints for everybody. */
const published = /4eC39HqLyjWD|BQokikJOvBiI|Eby8vdM02xNOcqFl/;
const repeats = /(.)\1{5}/;
/** Long binary text has rows of zeros, which base64 spells `AAAA`. */
const longRepeats = /(.)\1{15}/;
const longText = 48;
const ascending = 6;

/**
 * True for text that stands where a key will stand: an example, a mask, a repeated or counted-up
 * row. `body` is the value without the public prefix of its format.
 */
export function isPlaceholder(body: string): boolean {
  return (
    (body.length > longText ? longWords : words).test(body) ||
    (body.length <= longText && marks.test(body)) ||
    published.test(body) ||
    (body.length > longText * 2 ? longRepeats : repeats).test(body) ||
    countsUp(body) ||
    isMonotonous(body)
  );
}

function countsUp(body: string): boolean {
  let up = 1;
  let down = 1;
  for (let at = 1; at < body.length; at += 1) {
    const step = (body.codePointAt(at) ?? 0) - (body.codePointAt(at - 1) ?? 0);
    up = step === 1 ? up + 1 : 1;
    down = step === -1 ? down + 1 : 1;
    if (up >= ascending || down >= ascending) {
      return true;
    }
  }
  return false;
}

/** Few different characters, or one short piece said again and again. */
function isMonotonous(body: string): boolean {
  if (body.length < 12) {
    return false;
  }
  if (new Set(body).size <= Math.min(6, 2 + body.length / 8)) {
    return true;
  }
  const period = body.indexOf(body.slice(0, 6), 1);
  return period > 0 && period <= body.length / 2 && body.startsWith(body.slice(period));
}
