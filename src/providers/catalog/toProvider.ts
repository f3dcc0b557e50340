import type { Rule } from '../../detect/rule';
import type { Provider } from '../provider';

/** A key with a plain format: a start of its own, or an issuer's name beside it, and a body. */
export interface CatalogKey {
  readonly id: string;
  readonly name: string;
  /** What a thief gets: one clause that follows "whoever has it can", without a full stop. */
  readonly opens: string;
  /** Secret where it is left out. */
  readonly kind?: Rule['kind'];
  /** Starts that only this issuer uses, compared by case. */
  readonly prefix?: string | readonly string[];
  /** Lower-case names of the issuer, of which one must stand before the key. */
  readonly beside?: readonly string[];
  /** What follows the prefix, or the whole key where there is none. Bounded and linear. */
  readonly body: RegExp;
  /** The issuer gives all keys of the kind just this length: with a prefix that is high. */
  readonly exact?: boolean;
  /** True raises the confidence to high, false lowers it to low, undefined says nothing. */
  readonly validate?: Rule['validate'];
  readonly entropyBits?: number;
}

/** An issuer of the long tail, whose keys need no more than a row each. */
export interface CatalogIssuer {
  readonly id: string;
  readonly name: string;
  readonly envNames?: readonly string[];
  /** The page on which keys are made and revoked, where it is known for sure. */
  readonly page?: string;
  readonly keys: readonly CatalogKey[];
}

const lead = '(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]))';

export function toProvider({ id, name, envNames = [], page, keys }: CatalogIssuer): Provider {
  return {
    id,
    name,
    envNames,
    links: page === undefined ? {} : { create: page, revoke: page },
    rules: keys.map(toRule),
  };
}

function toRule(key: CatalogKey): Rule {
  const prefixes = key.prefix === undefined ? [] : [key.prefix].flat();
  const body = key.body.source;
  const start = prefixes.length === 0 ? '' : `(?:${prefixes.map(literally).join('|')})`;
  // A longer text of the same alphabet is another thing.
  const end = /[_-]\]|\\w/.test(body) ? '(?![\\w-])' : '(?![A-Za-z0-9])';
  const [prefix] = prefixes;
  const isHigh = key.exact === true && prefix !== undefined && key.beside === undefined;
  return {
    id: key.id,
    name: key.name,
    opens: key.opens,
    kind: key.kind ?? 'secret',
    keywords: key.beside === undefined ? { distinctive: prefixes } : { contextual: key.beside },
    pattern: new RegExp(`${lead}(?<key>${start}(?:${body}))${end}`, 'g'),
    confidence: isHigh ? 'high' : 'medium',
    ...(prefix !== undefined && prefixes.length === 1 ? { prefix } : {}),
    ...(key.validate === undefined ? {} : { validate: key.validate }),
    ...(key.entropyBits === undefined ? {} : { entropyBits: key.entropyBits }),
  };
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
