import { leftOfLine } from './leftOfLine';
import { gradePlaceholder, type Placeholder } from './placeholder';
import { secretPart } from './publicStart';
import { readAssignment } from './readAssignment';
import { isContinued, isReference } from './reference';
import { type Assignment, atMost, type Confidence, type Rule } from './rule';

/** A match before overlaps are resolved. */
export interface Candidate {
  readonly rule: Rule;
  readonly provider: string | undefined;
  /** The issuer has a page on which a key can be revoked. */
  readonly canRevoke: boolean;
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
  /** A checksum in the key fits: no place makes it less sure. */
  readonly proven: boolean;
  /** False for placeholders: they keep vaguer rules away. */
  readonly flagged: boolean;
  /** 4 for an issuer's own format, 3 for one of many, 2 for a name beside a value, 1 for words. */
  readonly specificity: number;
}

export interface IndexedRule {
  readonly rule: Rule;
  readonly provider: string | undefined;
  readonly canRevoke: boolean;
  /** The rule's own: sticky for a distinctive keyword, global for a contextual one. */
  readonly pattern: RegExp;
  /** Starts of all issuers' keys. */
  readonly knownStarts: ReadonlySet<string>;
}

/** How far after an issuer's name a value may start, and how much of one is looked at. */
export const valueReach = 80;
const longestContextual = 480;
const longestLeft = 60;
/** Of what an issuer starts all its keys with. */
const shortestStart = 4;
const longestStart = 24;
const longestKey = 8400;
/** The most that is believed of a value with a key's shape that looks made up. */
const doubts: Record<Placeholder, Confidence> = {
  said: 'low',
  filled: 'low',
  typed: 'low',
  repeated: 'medium',
};
const base64Run = /^(?=.{0,23}\d)(?=.{0,23}[A-Z])[A-Za-z0-9+/]{24}$/;
const escapedMark = /%[0-9A-F]{2}$|\\u00[0-9a-f]{2}$/i;
const hashWords =
  /sha-?\d|sha$|hash|commit|digest|integrity|checksum|md5|etag|revision|fingerprint|thumbprint|certificate_?id|@$/i;
/** The value's own name, which is not the issuer's: as in `uuid: …` a few lines below it. */
const idNames =
  /[\s"'`,{](?:uuid|guid|(?:account|zone|user)_?id)["'`]?[ \t]{0,4}[:=]{1,2}[ \t]{0,4}["'`]?$/i;
const keyWords = /key|token|secret|auth|cred|passw|api/i;
/** A flag of a command or a line of a Dockerfile, with its value to come. */
const flag =
  /(?:(?:^|\s)--?[\w-]{1,60}|^\s{0,20}(?:ENV|ARG|setx|setenv)[ \t]{1,4}\w{1,60}|\b(?:login|unseal|(?:configure|config)(?: set)?(?: --\w{1,10})? [\w.:/-]{1,60}))[ \t]{1,4}$/;
/** Or a word for a key right before it, as in prose and in tables. */
const linked = /[=:(,>]|["'`]|\bis\b|(?:key|token|secret|access|private|password|pat)[ \t]{1,4}$/i;

export function matchDistinctive(
  text: string,
  keywordStart: number,
  entry: IndexedRule,
): Candidate | undefined {
  for (let lead = entry.rule.lead ?? 0; lead >= 0; lead -= 1) {
    const at = keywordStart - lead;
    const match = at < 0 ? null : execAt(entry.pattern, text, at);
    const key = match?.groups?.key;
    if (match !== null && key !== undefined) {
      const offset = match[0].lastIndexOf(key);
      const left = leftOfLine(text, at, longestLeft) + match[0].slice(0, offset);
      return entry.rule.beside?.test(left) === false ||
        isInsideBase64(text, at + offset, at + offset + key.length)
        ? undefined
        : toCandidate(text, {
            entry,
            key,
            start: at + offset,
            specificity: entry.provider === undefined ? 3 : 4,
            name: left,
          });
    }
  }
  return undefined;
}

/** A few letters of an image or another long binary text, which look like a key by chance. */
function isInsideBase64(text: string, start: number, end: number): boolean {
  const isPart = /[+/]/.test(text.charAt(start - 1)) || /[+/=]/.test(text.charAt(end));
  return isPart && base64Run.test(text.slice(Math.max(0, start - 24), start));
}

/** A key may follow an escaped mark, as in `%3D` or `\u0022`, whose last letter is none of a name. */
function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match !== null || !escapedMark.test(text.slice(Math.max(0, at - 6), at))) {
    return match;
  }
  pattern.lastIndex = 0;
  return pattern.exec(text.slice(at, at + longestKey));
}

export function matchContextual(
  text: string,
  keywordStart: number,
  entry: IndexedRule,
): Candidate | undefined {
  return entry.provider === undefined
    ? matchAssignment(text, keywordStart, entry)
    : matchBeside(text, keywordStart, entry);
}

/** A generic word: the whole value of the assignment to the name that holds it. */
function matchAssignment(text: string, wordStart: number, entry: IndexedRule) {
  const assignment = readAssignment(text, wordStart);
  if (assignment === undefined || assignment.name.length > longestLeft * 2) {
    return undefined;
  }
  const { value: key, start, name, literal } = assignment;
  const candidate = toCandidate(text, { entry, key, start, specificity: 1, name, literal });
  return candidate && hasKnownStart(key, entry.knownStarts)
    ? { ...candidate, confidence: 'low' as const }
    : candidate;
}

/** The issuer's own rule would have matched a whole key: this one was cut or mistyped. */
function hasKnownStart(key: string, starts: ReadonlySet<string>): boolean {
  for (let length = shortestStart; length <= longestStart; length += 1) {
    if (starts.has(key.slice(0, length))) {
      return true;
    }
  }
  return false;
}

/** An issuer's name: the first value of its length and alphabet that follows closely. */
function matchBeside(text: string, nameStart: number, entry: IndexedRule) {
  const window = text.slice(nameStart, nameStart + valueReach + longestContextual);
  // The name itself is no value.
  entry.pattern.lastIndex = 1;
  const match = entry.pattern.exec(window);
  const key = match?.groups?.key;
  if (match === null || key === undefined) {
    return undefined;
  }
  const offset = match.index + match[0].indexOf(key);
  const between = window.slice(0, offset);
  const left = leftOfLine(text, nameStart, longestLeft) + between;
  const isBeside =
    offset <= valueReach &&
    (linked.test(between) || flag.test(left)) &&
    between.split('\n').length <= 3 &&
    !hashWords.test(left) &&
    !idNames.test(between) &&
    !isCompoundName(key) &&
    (entry.rule.beside ?? keyWords).test(left);
  const start = nameStart + offset;
  return isBeside
    ? toCandidate(text, { entry, key, start, specificity: 2, name: left, literal: true })
    : undefined;
}

/** As types and classes are called: words that start with capitals, and at most two digits. */
function isCompoundName(value: string): boolean {
  const rest = value.replace(/[A-Z][a-z]{2,}/g, '');
  return rest.length <= value.length / 4 && rest.replace(/\D/g, '').length <= 2;
}

function toCandidate(
  text: string,
  match: {
    readonly entry: IndexedRule;
    readonly key: string;
    readonly start: number;
    readonly specificity: number;
    readonly name: string;
    readonly literal?: boolean;
  },
): Candidate | undefined {
  const { key, start, specificity } = match;
  const { rule, provider, canRevoke } = match.entry;
  const end = start + key.length;
  const judged = judge(rule, { name: match.name, value: key, literal: match.literal ?? true });
  if (judged === undefined) {
    return undefined;
  }
  const placeholder = gradePlaceholder(secretPart(rule, key));
  const flagged =
    !isReference(key) &&
    !isContinued(text, end) &&
    (placeholder === undefined || (specificity > 1 && placeholder !== 'said'));
  // Public values are made to be shipped: told only to who asks for everything.
  const most = rule.kind === 'public' ? 'low' : placeholder && doubts[placeholder];
  const confidence = atMost(judged, most ?? 'high');
  const proven = confidence === 'high' && rule.validate?.(key) === true;
  return { rule, provider, canRevoke, start, end, confidence, proven, flagged, specificity };
}

function judge(rule: Rule, assignment: Assignment): Confidence | undefined {
  if (rule.assess !== undefined) {
    return rule.assess(assignment);
  }
  const valid = rule.validate?.(assignment.value);
  if (valid === false) {
    return 'low';
  }
  return valid === true || rule.shape?.test(assignment.value) ? 'high' : rule.confidence;
}
