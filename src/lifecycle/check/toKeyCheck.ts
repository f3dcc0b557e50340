import type { KeyCheck } from '../../keys/keyRecord';
import type { KeyVerdict } from '../../providers/liveCheck';
import type { Secret } from '../../secret';
import { readRetryAfter, toRetryText } from '../request/retryAfter';
import type { Sent } from '../request/sendRequest';
import { toUnansweredText } from '../request/unansweredText';

const mostFacts = 5;
/** Characters in a row that no fact has in common with a key by chance. */
const echo = 8;
const noVerdict = 'That says nothing about the key.';

export interface CheckOutcome {
  readonly check: KeyCheck;
  /** ISO 8601 instant, where the issuer told when the key expires. */
  readonly expires?: string;
}

export interface CheckContext {
  readonly issuer: string;
  readonly values: readonly Secret[];
  /** When the request was sent: a check of a value that was replaced meanwhile counts no more. */
  readonly at: Date;
  readonly read: (answer: Extract<Sent, { kind: 'answered' }>['answer']) => KeyVerdict;
}

/** What came back, in plain sentences that hold no part of the key. */
export function toKeyCheck(sent: Sent, { issuer, values, at, read }: CheckContext): CheckOutcome {
  if (sent.kind === 'unanswered') {
    const reason = toUnansweredText(issuer, sent.reason);
    return toOutcome(at, 'unanswered', [reason, noVerdict]);
  }
  const verdict = withoutEchoes(read(sent.answer), values);
  const { result, expires } = verdict;
  if (result === 'unanswered') {
    const wait = readRetryAfter(sent.answer.headers, at);
    const retry = sent.answer.status === 429 || wait !== undefined ? [toRetryText(wait)] : [];
    return toOutcome(at, result, ['No answer.', verdict.reason ?? '', ...retry, noVerdict]);
  }
  const outcome = toOutcome(at, result, toSentences(verdict));
  return expires === undefined ? outcome : { ...outcome, expires };
}

function toOutcome(
  at: Date,
  result: KeyCheck['result'],
  sentences: readonly string[],
): CheckOutcome {
  return { check: { at: at.toISOString(), result, note: sentences.filter(Boolean).join(' ') } };
}

function toSentences({ result, facts, missing, reason, expires }: KeyVerdict): readonly string[] {
  const details = [
    ...facts.slice(0, mostFacts).map(fact => (/[.…]$/.test(fact) ? fact : `${fact}.`)),
    ...(expires === undefined ? [] : [`Expires on ${toDay(expires)}.`]),
  ];
  if (result === 'refused') {
    return reason === undefined ? ['Refused: wrong, revoked or expired.'] : ['Refused.', reason];
  }
  const limit = missing === undefined ? 'Works, but is limited.' : `Works, but lacks ${missing}.`;
  return [result === 'limited' ? limit : 'Works.', reason ?? '', ...details];
}

/** As in "3 March 2027". */
function toDay(instant: string): string {
  return new Date(instant).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** Issuers name keys after their first or last characters, and some answers quote the key. */
function withoutEchoes(verdict: KeyVerdict, values: readonly Secret[]): KeyVerdict {
  const { missing, reason, ...rest } = verdict;
  const isSafe = (text: string | undefined): text is string =>
    text !== undefined && !values.some(value => isEcho(text, value));
  return {
    ...rest,
    facts: verdict.facts.filter(isSafe),
    ...(isSafe(missing) && { missing }),
    ...(isSafe(reason) && { reason }),
  };
}

function isEcho(text: string, value: Secret): boolean {
  const shown = text.toLowerCase();
  const length = Math.min(echo, value.length);
  return Array.from({ length: value.length - length + 1 }, (_, at) => at).some(at =>
    shown.includes(
      value
        .reveal()
        .slice(at, at + length)
        .toLowerCase(),
    ),
  );
}
