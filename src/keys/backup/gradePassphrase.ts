export interface PassphraseGrade {
  readonly kind: 'refused' | 'fair' | 'good';
  /** A sentence or two for who types it; quotes nothing. */
  readonly message: string;
}

const shortest = 12;
/** Powers of two. Each guess costs an attacker a tenth of a second or more. */
const enough = { fair: 38, good: 55 };
/** Of a word that somebody picks: most are among the two thousand that come to mind. */
const wordStrength = 11;
const characterStrengths = [
  { pattern: /\p{Ll}/u, amount: 26 },
  { pattern: /\p{Lu}/u, amount: 26 },
  { pattern: /\d/, amount: 10 },
  { pattern: /[^\p{L}\d]/u, amount: 20 },
] as const;
const rows = ['abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '01234567890'];
/** Also one of several that are written together with capitals. */
const word = /\p{Lu}\p{Ll}{2,}|\p{Ll}{3,}|\p{L}{3,}/gu;
const separators = /[\s,._-]/g;
const common =
  /p[a@4]ss(?:w[o0]r[dt]|phrase)?|secret|letmein|welcome|admin|iloveyou|keyward|backup/gi;

/** An estimate, which knows nothing of names, songs and birthdays: it can only be too kind. */
export function gradePassphrase(text: string): PassphraseGrade {
  const length = [...text].length;
  if (text !== text.trim()) {
    return refused('Leave out the space at the start or the end: it is easily lost.');
  }
  if (length < shortest) {
    return refused(`Too short: ${length} of at least ${shortest} characters.`);
  }
  const strength = estimateStrength(text);
  if (strength < enough.fair) {
    return refused('Too easy to guess. Take four or more words that do not belong together.');
  }
  return strength < enough.good
    ? { kind: 'fair', message: 'Fair. Another word or two would make it hard to guess.' }
    : { kind: 'good', message: 'Hard to guess, if you use it nowhere else.' };
}

function refused(message: string): PassphraseGrade {
  return { kind: 'refused', message };
}

/** In bits, of what is left when words that everybody tries count next to nothing. */
function estimateStrength(text: string): number {
  const rest = text.replace(common, '~');
  const words = rest.match(word) ?? [];
  const different = new Set(words.map(one => one.toLowerCase()));
  // Random characters hold a run of letters now and then.
  const isOfWords =
    words.length > 1 && words.join('').length > 0.7 * rest.replace(separators, '').length;
  const spelled = shorten(rest);
  const alphabet = characterStrengths
    .filter(({ pattern }) => pattern.test(rest))
    .reduce((sum, { amount }) => sum + amount, 0);
  const byCharacters = [...spelled].length * Math.log2(Math.max(alphabet, 2));
  if (!isOfWords) {
    // Letters that spell something are worth less than random ones; nobody can tell which they are.
    return /^\p{L}+$/u.test(rest) ? byCharacters * 0.6 : byCharacters;
  }
  const others = [...shorten(rest.replace(word, '').replace(separators, ''))].length;
  return Math.min(byCharacters, different.size * wordStrength + others * Math.log2(10));
}

/** Without repetitions, and without what follows from the character before it. */
function shorten(text: string): string {
  const once = text.replace(/(.+?)\1+/gsu, '$1');
  const characters = [...once];
  return characters.filter((character, at) => !follows(characters[at - 1], character)).join('');
}

function follows(before: string | undefined, character: string): boolean {
  const pair = `${before ?? ''}${character}`.toLowerCase();
  const isRow = rows.some(row => row.includes(pair) || [...row].reverse().join('').includes(pair));
  return before !== undefined && (before === character || isRow);
}
