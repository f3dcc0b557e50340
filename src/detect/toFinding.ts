import { mask } from '../secret';
import { entropyPerCharacter, guessBits } from './entropy';
import type { Finding, Remedy, Severity } from './finding';
import { fingerprintByPlace, fingerprintByValue } from './fingerprint';
import { leftOfLine } from './leftOfLine';
import type { Candidate } from './matchRule';
import { publicStart } from './publicStart';
import { withArticle } from './withArticle';

const guessable = 64;
const remedies: readonly Remedy[] = [
  'move-to-env',
  'store-and-reference',
  'ignore-here',
  'ignore-value',
];
const severities = { high: 'error', medium: 'warning', low: 'information' } as const;
/** A web app's settings stand close together. */
const nearby = 300;
const longestGap = 24;
const longestName = 48;

/** Findings of one text must be made in its order. */
export function toFinding(
  candidate: Candidate,
  { text, path, places }: { readonly text: string; readonly path: string; readonly places: Places },
): Finding {
  const { rule, provider, start, end, confidence } = candidate;
  const value = text.slice(start, end);
  return {
    ruleId: rule.id,
    name: rule.name,
    provider,
    confidence,
    severity: toSeverity(candidate, text),
    message: toMessage(candidate, value),
    start,
    end,
    preview: mask(value, publicStart(rule, value)).replace(/\s+/g, ' '),
    fingerprint:
      entropyBits(candidate, value) >= guessable
        ? fingerprintByValue(value)
        : fingerprintByPlace({ ruleId: rule.id, path, ...places.placeOf(start) }),
    remedies: candidate.canRevoke ? [...remedies, 'revoke'] : remedies,
  };
}

function toSeverity({ rule, confidence, start, end }: Candidate, text: string): Severity {
  const around = text.slice(Math.max(0, start - nearby), end + nearby);
  const isMilder = rule.kind === 'test' || rule.publicBeside?.test(around) === true;
  const severity = severities[confidence];
  return isMilder ? (severity === 'error' ? 'warning' : 'information') : severity;
}

function toMessage({ rule, provider, confidence }: Candidate, value: string): string {
  if (rule.kind === 'public') {
    return `${rule.name}. It is no secret: whoever has it can ${rule.opens}.`;
  }
  // The names of issuers' keys start with the issuer's.
  const name = provider === undefined ? lowerFirst(rule.name) : rule.name;
  const what = confidence === 'low' ? `Possibly ${withArticle(name)}` : rule.name;
  const advice = value.includes('\n')
    ? 'Keep it in a file outside the project instead.'
    : 'Keep it in an ignored .env file instead.';
  return `${what} in plain text. Whoever has it can ${rule.opens}. ${advice}`;
}

function lowerFirst(name: string): string {
  return /^[A-Z][a-z]+ /.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** A value without a format counts as random only where it is judged so, and by half its letters. */
function entropyBits({ rule, confidence }: Candidate, value: string): number {
  if (rule.entropyBits !== undefined) {
    return rule.entropyBits;
  }
  return rule.assess !== undefined && confidence !== 'low'
    ? Math.min(value.length * entropyPerCharacter(value) * 0.9, guessBits(value))
    : 0;
}

/** Counts how often an assignment stands in a text, which it reads once for each. */
export class Places {
  readonly #text: string;
  readonly #counts = new Map<string, { next: number; count: number }>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The name before a value, and how often the same assignment stands before it. */
  placeOf(start: number): { name: string; ordinal: number } {
    const before = leftOfLine(this.#text, start, longestGap + longestName);
    const match = /([A-Za-z_][\w.-]{0,47})[^\w]{0,24}$/.exec(before);
    return match === null
      ? { name: '', ordinal: 0 }
      : { name: match[1] ?? '', ordinal: this.#countBefore(match[0], start - match[0].length) };
  }

  /** Values come in the order of the text, so that each search goes on where the last one ended. */
  #countBefore(assignment: string, end: number): number {
    const { next, count } = this.#counts.get(assignment) ?? { next: 0, count: 0 };
    let ordinal = count;
    let at = this.#text.indexOf(assignment, next);
    while (at !== -1 && at < end) {
      ordinal += 1;
      at = this.#text.indexOf(assignment, at + 1);
    }
    this.#counts.set(assignment, { next: end, count: ordinal });
    return ordinal;
  }
}
