/** A format of a company's own. */
export const acme = {
  id: 'acme-key',
  name: 'Acme key',
  keywords: ['acme_'],
  pattern: String.raw`\b(?<key>acme_[A-Za-z0-9]{32})\b`,
};

export function rulesFile(...rules: readonly object[]): Readonly<Record<string, string>> {
  return { '.keyward.json': JSON.stringify({ rules }) };
}
