const longest = 80;
/** Nobody's key expires outside these years; other numbers are no dates. */
const years = { first: 2000, last: 2200 } as const;

/** An issuer's own text on one line: printable characters only, and no longer than a row. */
export function toPlainText(text: string): string {
  const line = text
    .replaceAll(/[\p{Z}\s]+/gu, ' ')
    .replaceAll(/\p{C}/gu, '')
    .trim();
  const characters = [...line];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line;
}

/** As in "Organization: Acme"; none where the issuer does not tell. */
export function toFact(label: string, value: unknown): readonly string[] {
  const text =
    typeof value === 'string' || typeof value === 'number' ? toPlainText(String(value)) : '';
  return text === '' ? [] : [`${label}: ${text}`];
}

/** As in "Scopes: repo, user"; a long list says how many more there are. */
export function toListFact(label: string, value: unknown): readonly string[] {
  const items = Array.isArray(value) ? value.filter(item => typeof item === 'string') : [];
  const shown = items.slice(0, 5).join(', ');
  const more = items.length > 5 ? ` and ${items.length - 5} more` : '';
  return shown === '' ? [] : [`${label}: ${toPlainText(shown)}${more}`];
}

/** An ISO 8601 instant of a date, of milliseconds, or of seconds since 1970. */
export function toInstant(value: unknown): string | undefined {
  const milliseconds =
    typeof value === 'number'
      ? value * (value < 1e11 ? 1000 : 1)
      : typeof value === 'string'
        ? Date.parse(value)
        : Number.NaN;
  const date = new Date(milliseconds);
  const year = date.getUTCFullYear();
  return year >= years.first && year <= years.last ? date.toISOString() : undefined;
}
