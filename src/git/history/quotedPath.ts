const escapes: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  '"': 34,
  '\\': 92,
};

/**
 * A path as git prints it, without the quotes and escapes that it puts around odd ones. Git speaks
 * in bytes, so that an escape may be half of a letter.
 */
export function readQuotedPath(printed: string): string {
  if (!printed.startsWith('"') || !printed.endsWith('"')) {
    return printed;
  }
  const parts: Buffer[] = [];
  for (const [, plain, letter, octal] of printed
    .slice(1, -1)
    .matchAll(/([^\\]+)|\\(?:([abtnvfr"\\])|([0-3][0-7]{2}))/g)) {
    if (plain !== undefined) {
      parts.push(Buffer.from(plain, 'utf8'));
    } else {
      parts.push(
        Buffer.from([octal === undefined ? (escapes[letter ?? ''] ?? 0) : parseInt(octal, 8)]),
      );
    }
  }
  return Buffer.concat(parts).toString('utf8');
}
