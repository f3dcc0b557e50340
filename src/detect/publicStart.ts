import type { Rule } from './rule';

/** The part of a key that its issuer gives to all keys of the kind, and that may be printed. */
export function publicStart(rule: Rule, key: string): string {
  const keywords = 'distinctive' in rule.keywords ? rule.keywords.distinctive : [];
  return [rule.prefix ?? '', ...keywords]
    .filter(start => key.startsWith(start))
    .reduce((longest, start) => (start.length > longest.length ? start : longest), '');
}

/** The part of a key that must be random: a word like `example` there makes it a placeholder. */
export function secretPart(rule: Rule, key: string): string {
  return rule.secretPart?.(key) ?? key.slice(publicStart(rule, key).length);
}
