import { changeRate, entropyPerCharacter } from '../../detect/entropy';
import type { Assignment, Confidence, Rule } from '../../detect/rule';
import type { Provider } from '../provider';

/** A key with a plain format: a start of its own, or an issuer's name beside it, and a body. */
export interface CatalogKey
  extends Partial<
    Pick<Rule, 'validate' | 'shape' | 'shortest' | 'publicBeside' | 'secretPart' | 'lead'>
  > {
  readonly id: string;
  readonly name: string;
  /** What a thief gets: one clause that follows "whoever has it can", without a full stop. */
  readonly opens: string;
  /** Secret where it is left out. */
  readonly kind?: Rule['kind'];
  /** Starts that only this issuer uses, compared by case. */
  readonly prefix?: string | readonly string[];
  /** Starts of the same format for a test account: they make a rule of their own. */
  readonly testPrefix?: string | readonly string[];
  /**
   * Lower-case names of the issuer, of which one must stand before the key. An underscore at the
   * end of one is also a hyphen, or none before api, key and token.
   */
  readonly beside?: readonly string[];
  /**
   * With `beside`: what the text from the start of the line to the key must hold, where neither a
   * word such as key or token nor an assignment to the issuer's name is right.
   */
  readonly near?: RegExp;
  /** What follows the prefix, or the whole key where there is none. Bounded and linear. */
  readonly body: RegExp;
  /** The issuer gives all keys of the kind just this length: with a prefix that is high. */
  readonly exact?: boolean;
  /**
   * Replaces the confidence. Where it is left out, a key without prefix that has letters must mix
   * them with digits as random text does: a long name is no key.
   */
  readonly assess?: NonNullable<Rule['assess']>;
  /** Estimated from `body` where it is left out: give it for passwords, which people choose. */
  readonly entropyBits?: number;
}

/** An issuer of the long tail, whose keys need no more than a row each. */
export interface CatalogIssuer {
  readonly id: string;
  readonly name: string;
  readonly envNames?: readonly string[];
  readonly keys: readonly CatalogKey[];
  /** Formats that a row cannot say. */
  readonly rules?: readonly Rule[];
}

const escaped = '(?<=\\\\[nrt])';
const lead = `(?:(?<![A-Za-z0-9])|${escaped})`;
/** Without a prefix, parts of paths, of longer names and of base64 are none. */
const leadOfBare = `(?:(?<![\\w./+-])|${escaped})`;

export function toProvider(issuer: CatalogIssuer): Provider {
  const { id, name, envNames = [], keys, rules = [] } = issuer;
  let made: readonly Rule[] | undefined;
  return {
    id,
    name,
    envNames,
    links: {},
    // A start of the editor needs no rules, and there are many.
    get rules() {
      made ??= [...keys.flatMap(toRules), ...rules];
      return made;
    },
  };
}

function toRules({ testPrefix, ...key }: CatalogKey): Rule[] {
  const rule = toRule(key);
  if (testPrefix === undefined) {
    return [rule];
  }
  const test = {
    id: `${key.id}-of-test-account`,
    name: `${key.name} (test account)`,
    opens: 'read and change your test account',
    kind: 'test',
  } as const;
  return [rule, toRule({ ...key, ...test, prefix: testPrefix })];
}

function toRule({ prefix, beside, near, body, exact, ...key }: CatalogKey): Rule {
  const prefixes = prefix === undefined ? [] : [prefix].flat();
  const start = prefixes.length === 0 ? '' : `(?:${prefixes.map(literally).join('|')})`;
  const isHigh = exact === true && prefixes.length > 0 && beside === undefined;
  const isJudged = prefixes.length === 0 && /[a-z]/i.test(body.source.replaceAll('\\d', ''));
  const only = prefixes.length === 1 ? prefixes[0] : undefined;
  return {
    entropyBits: estimateBits(body.source),
    ...(isJudged ? { assess: assessRandom } : {}),
    ...(prefixes.length > 1 ? { secretPart: toSecretPart(prefixes) } : {}),
    ...key,
    kind: key.kind ?? 'secret',
    keywords:
      beside === undefined
        ? { distinctive: prefixes }
        : { contextual: [...new Set(beside.flatMap(spellings))] },
    pattern: new RegExp(
      `${start === '' ? leadOfBare : lead}(?<key>${start}(?:${body.source}))${endOf(body.source)}`,
      'g',
    ),
    confidence: isHigh ? 'high' : 'medium',
    ...(only === undefined ? {} : { prefix: only }),
    ...(beside === undefined ? {} : { beside: near ?? besideOf(beside) }),
  };
}

/** Starts such as `test_` hold words of placeholders. */
function toSecretPart(prefixes: readonly string[]): (key: string) => string {
  return key => {
    const starts = prefixes.filter(start => key.startsWith(start)).map(start => start.length);
    return key.slice(Math.max(0, ...starts));
  };
}

/** Hex is welcome, as the words that stand beside a hash are asked for elsewhere. */
function assessRandom({ value }: Assignment): Confidence | undefined {
  const isMixed = /\d/.test(value) && /[A-Za-z]/.test(value);
  const isRandom = changeRate(value) >= 0.18 && entropyPerCharacter(value) >= 2.8;
  return isMixed && isRandom && !isName(value) ? 'medium' : undefined;
}

/** Words one after the other, with a number at the end or without. */
function isName(value: string): boolean {
  const words = value.replace(/\d{1,4}$/, '').split(/(?=[A-Z])|[_-]/);
  return words.every(word => /^[A-Za-z]?[a-z]{2,}$/.test(word));
}

/**
 * `acme_`, which words of prose and of code do not hold, is also written `acmeKey` and `acme-key`,
 * and `acme_app` is also written `acmeApp` and `acme-app`.
 */
function spellings(name: string): readonly string[] {
  const stem = /^[a-z]{3,}(?=_$)/.exec(name)?.[0];
  if (stem !== undefined) {
    return [name, ...['api', 'key', 'token'].flatMap(word => [stem + word, `${stem}-${word}`])];
  }
  const isSeveralWords = /^[a-z0-9]+(?:_[a-z0-9]+)+$/.test(name);
  return isSeveralWords ? [name, name.replaceAll('_', '-'), name.replaceAll('_', '')] : [name];
}

/** A word such as key or token, or the key is what the issuer's name is set to or called with. */
function besideOf(names: readonly string[]): RegExp {
  const long = names
    .map(name => name.replace(/[._-]$/, ''))
    .filter(name => /^[a-z]{5,}$/.test(name))
    .join('|');
  const isSet =
    long === ''
      ? ''
      : `|(?<![A-Za-z])(?:${long})(?:ai|api|client|sdk)?["'\`]?\\s{0,4}(?::=|=>|[:=(])\\s{0,4}["'\`]?$`;
  return new RegExp(`key|token|secret|auth|cred|passw|api${isSet}`, 'i');
}

/** A longer text of the same alphabet is another thing, and so is a name that goes on. */
function endOf(body: string): string {
  if (/[_-]\]|\\w/.test(body)) {
    return '(?![\\w-])';
  }
  return `(?![A-Za-z0-9${/[+/]\]/.test(body) ? '+/=' : ''}]|[_-][A-Za-z0-9])`;
}

/** Four for each character, three for a digit: what hex and numbers give. */
function estimateBits(body: string): number {
  const repeated = [...body.matchAll(/(\\d|\[0-9\])?\{(\d+)/g)];
  const bits = repeated.reduce(
    (sum, [, digit, times]) => sum + Number(times) * (digit === undefined ? 4 : 3),
    0,
  );
  return Math.min(bits, 128);
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
