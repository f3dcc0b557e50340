/** Shannon's entropy of a text's own characters, in bits a character. */
export function entropyPerCharacter(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) {
    counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  let bits = 0;
  for (const count of counts.values()) {
    const share = count / text.length;
    bits -= share * Math.log2(share);
  }
  return bits;
}

/**
 * How often the kind of character changes (lower case, upper case, digit) from one to the next.
 * Random text changes at four in ten places or more, names of things at one in ten.
 */
export function changeRate(text: string): number {
  const kinds = text
    .replace(/[^A-Za-z0-9]/g, '')
    .replace(/[a-z]/g, 'a')
    .replace(/[A-Z]/g, 'A')
    .replace(/[0-9]/g, '0');
  let changes = 0;
  for (let at = 1; at < kinds.length; at += 1) {
    changes += kinds[at] === kinds[at - 1] ? 0 : 1;
  }
  return changes / Math.max(1, kinds.length - 1);
}

/** Bits that a guesser of words and numbers must find: a long run of one kind is one of them. */
export function guessBits(text: string): number {
  let bits = 0;
  for (const [run] of text.matchAll(/[A-Z]?[a-z]+|[A-Z]+|\d+|[^A-Za-z\d]/g)) {
    const perCharacter = /^\d/.test(run) ? 3.3 : /^[A-Za-z]/.test(run) ? 4.7 : 2;
    bits += Math.min(run.length * perCharacter, 12);
  }
  return bits;
}
