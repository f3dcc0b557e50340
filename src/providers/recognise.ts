import { isPlaceholder } from '../detect/placeholder';
import { publicStart, secretPart } from '../detect/publicStart';
import { isReference } from '../detect/reference';
import type { Rule } from '../detect/rule';
import { withArticle } from '../detect/withArticle';
import { providers, wellKnown } from './index';
import type { Provider } from './provider';

export type Recognition =
  | {
      readonly kind: 'recognised';
      readonly matches: readonly { readonly provider: Provider; readonly rule: Rule }[];
    }
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'refused';
      readonly reason: 'truncated' | 'placeholder' | 'masked' | 'public';
      /** One sentence or two for the user; holds no part of the value. */
      readonly message: string;
    };

interface Format {
  readonly provider: Provider;
  readonly rule: Rule;
}

const maskMarks = /…|\.{3}|\*{3}|•{2}|\u25cf{2}/;
const shortestPrefix = 3;
/** Starts that many issuers use, also those that are not listed. */
const sharedPrefixes = new Set(
  'sk- sk_ sk. pk- pk_ pk. tk. px- s3- s3. pat xox sess- secret_ access- v1.0-'.split(' '),
);
const shortestKey = 12;

/** Whose key it is, by its format alone. `value` is one key without anything around it. */
export function recogniseKey(value: string): Recognition {
  if (maskMarks.test(value)) {
    return refuse(
      'masked',
      'This is only a masked hint of a key, with its middle left out. Copy the whole key where it was made.',
    );
  }
  const formats = providers.flatMap(provider =>
    provider.rules.filter(rule => mayBe(rule, value)).map(rule => ({ provider, rule })),
  );
  const matches = mostDistinctive(formats.filter(({ rule }) => isWhole(rule, value)));
  const publicMatch = matches.find(({ rule }) => rule.kind === 'public');
  if (publicMatch !== undefined) {
    return refuse(
      'public',
      `This is ${withArticle(publicMatch.rule.name)}, which is made to be public and needs no hiding. Copy the secret key instead.`,
    );
  }
  const [first] = matches;
  const body = first === undefined ? withoutStart(formats, value) : secretPart(first.rule, value);
  if (isReference(value) || isPlaceholder(body)) {
    return refuse('placeholder', 'This is an example or a placeholder, not a key of your own.');
  }
  const short = matches.find(({ rule }) => value.length < (rule.shortest ?? 0));
  if (short !== undefined) {
    return refuseTruncated(short.rule.name);
  }
  return matches.length > 0 ? { kind: 'recognised', matches } : judgeUnmatched(formats, value);
}

/** Spares the patterns of a thousand formats. Those that only an issuer's name can confirm are none. */
function mayBe({ keywords, prefix, lead }: Rule, value: string): boolean {
  return 'distinctive' in keywords
    ? keywords.distinctive.some(start => value.includes(start)) ||
        (prefix !== undefined && value.startsWith(prefix))
    : lead !== undefined || (prefix !== undefined && value.startsWith(prefix));
}

/** A start of its own says more than a shape that an issuer's name would have to confirm. */
function mostDistinctive(matches: readonly Format[]): readonly Format[] {
  const distinctive = matches.filter(({ rule }) => isDistinctive(rule));
  return distinctive.length > 0 ? distinctive : matches;
}

/** Only of well-known issuers is it sure that their keys have no other format than the listed ones. */
function judgeUnmatched(formats: readonly Format[], value: string): Recognition {
  const alike = formats.filter(
    ({ provider, rule }) =>
      wellKnown.includes(provider) && isDistinctive(rule) && startsLike(rule, value),
  );
  const [first] = alike.sort((a, b) => prefixLength(b.rule) - prefixLength(a.rule));
  if (first !== undefined) {
    return refuseTruncated(first.rule.name);
  }
  return value.length < shortestKey ? refuseTruncated('API key') : { kind: 'unknown' };
}

/** `sk_test_` holds a word of placeholders; what follows it is judged. */
function withoutStart(formats: readonly Format[], value: string): string {
  const starts = formats.map(({ rule }) => publicStart(rule, value).length);
  return value.slice(Math.max(0, ...starts));
}

/** Whether a value is one key of the rule, whatever the text around it. */
export function isWhole(rule: Rule, value: string): boolean {
  const key = new RegExp(rule.pattern.source).exec(value)?.groups?.key;
  return (
    key === value &&
    rule.validate?.(value) !== false &&
    (rule.assess === undefined || rule.assess({ name: '', value, literal: true }) !== undefined)
  );
}

function isDistinctive(rule: Rule): boolean {
  return 'distinctive' in rule.keywords;
}

function startsLike(rule: Rule, value: string): boolean {
  const { prefix } = rule;
  const keywords = 'distinctive' in rule.keywords ? rule.keywords.distinctive : [];
  return [...keywords, ...(prefix === undefined ? [] : [prefix])].some(
    start =>
      start.length >= shortestPrefix &&
      !sharedPrefixes.has(start) &&
      /[-_.]$|^[A-Z]{4}|^AIza/.test(start) &&
      value.startsWith(start),
  );
}

function prefixLength(rule: Rule): number {
  return rule.prefix?.length ?? 0;
}

function refuseTruncated(name: string): Recognition {
  return refuse(
    'truncated',
    `This starts like ${withArticle(name)}, but its length is wrong: a part seems to be missing. Copy the whole key again.`,
  );
}

function refuse(
  reason: 'truncated' | 'placeholder' | 'masked' | 'public',
  message: string,
): Recognition {
  return { kind: 'refused', reason, message };
}
