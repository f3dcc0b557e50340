import { mask } from '../secret';
import { entropyPerCharacter } from './entropy';
import type { Finding, Remedy, Severity } from './finding';
import { fingerprintByPlace, fingerprintByValue } from './fingerprint';
import type { Candidate } from './matchRule';

const guessable = 64;
const remedies: readonly Remedy[] = [
  'move-to-env',
  'store-and-reference',
  'ignore-here',
  'ignore-value',
];
const severities = { high: 'error', medium: 'warning', low: 'information' } as const;
const longestGap = 24;
const longestName = 48;

/** `path` is where the text lies in the workspace. */
export function toFinding(text: string, candidate: Candidate, path: string): Finding {
  const { rule, provider, start, end, confidence } = candidate;
  const value = text.slice(start, end);
  return {
    ruleId: rule.id,
    name: rule.name,
    provider,
    confidence,
    severity: toSeverity(candidate),
    message: toMessage(candidate),
    start,
    end,
    preview: mask(value, rule.prefix).replace(/\s+/g, ' '),
    fingerprint:
      entropyBits(candidate, value) >= guessable
        ? fingerprintByValue(value)
        : fingerprintByPlace({ ruleId: rule.id, path, ...placeOf(text, start) }),
    remedies: provider === undefined ? remedies : [...remedies, 'revoke'],
  };
}

function toSeverity({ rule, confidence }: Candidate): Severity {
  const severity = severities[confidence];
  return rule.kind === 'test' ? (severity === 'error' ? 'warning' : 'information') : severity;
}

function toMessage({ rule, confidence }: Candidate): string {
  const certain = confidence === 'low' ? 'Possible secret' : rule.name;
  return `${certain} in plain text. Whoever has it can ${rule.opens}. Keep it in an ignored .env file instead.`;
}

/** A value without a format counts as random only where it is judged so, and by half its letters. */
function entropyBits({ rule, confidence }: Candidate, value: string): number {
  if (rule.entropyBits !== undefined) {
    return rule.entropyBits;
  }
  return rule.assess !== undefined && confidence !== 'low'
    ? value.length * entropyPerCharacter(value) * 0.9
    : 0;
}

/** The name before a value, and how often the same assignment stands before it in the text. */
function placeOf(text: string, start: number): { name: string; ordinal: number } {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(Math.max(lineStart, start - longestGap - longestName), start);
  const match = /([A-Za-z_][\w.-]{0,47})[^\w]{0,24}$/.exec(before);
  if (match === null) {
    return { name: '', ordinal: 0 };
  }
  let ordinal = 0;
  for (let at = text.indexOf(match[0]); at !== -1 && at < start - match[0].length; ) {
    ordinal += 1;
    at = text.indexOf(match[0], at + 1);
  }
  return { name: match[1] ?? '', ordinal };
}
