/** Random-looking text that is the same in every run: no key stands in this repository. */
export const alphabets = {
  base62: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  base64: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+/',
  base64url: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_',
  base36: '0123456789abcdefghijklmnopqrstuvwxyz',
  base32: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  lower32: 'abcdefghijklmnopqrstuvwxyz234567',
  base32lower: 'abcdefghijklmnopqrstuvwxyz234567',
  base58: '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz',
  letters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  lower: 'abcdefghijklmnopqrstuvwxyz',
  upper36: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  hex: '0123456789abcdef',
  upperHex: '0123456789ABCDEF',
  digits: '0123456789',
  bech32: 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L',
} as const;

export type Alphabet = keyof typeof alphabets;

/** Starts and ends with a letter or digit, so that no neighbour belongs to it. */
export function sampleText(alphabet: Alphabet, length: number, seed = 1): string {
  const letters = alphabets[alphabet];
  const ends = letters.replace(/[^A-Za-z0-9]/g, '');
  let state = Math.imul(seed, 2654435761) ^ Math.imul(length, 40503) ^ letters.length;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return Array.from({ length }, (_, at) => {
    const source = at === 0 || at === length - 1 ? ends : letters;
    return source.charAt(Math.floor(next() * source.length));
  }).join('');
}
