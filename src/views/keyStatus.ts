import { toDayText } from '../keys/age';
import type { Attention } from '../keys/attention';
import type { CheckResult, KeyCheck } from '../keys/keyRecord';
import type { KeyEntry } from '../keys/keyRing';
import type { RotationState } from '../lifecycle/rotation/rotationState';

/** What a row needs besides its entry. */
export interface KeyFacts {
  readonly now: Date;
  readonly attention: Attention | undefined;
  readonly rotation: RotationState | undefined;
}

/** What stands first on a row; undefined where nothing is special about the key. */
export function toStatus(
  { record, state }: KeyEntry,
  { now, attention, rotation }: KeyFacts,
): string | undefined {
  const { until = '', archived = '' } = record.retirement ?? {};
  if (state === 'archived') {
    return `archived ${toDayText(archived, now)}`;
  }
  if (state !== 'missing' && rotation !== undefined) {
    return rotation.step === 'paste' ? 'paste the new key' : 'update env files';
  }
  if (attention !== undefined) {
    return toAttentionText(attention, toDayText(until, now));
  }
  if (state === 'retiring') {
    return `revoke by ${toDayText(until, now)}`;
  }
  return record.lastCheck?.result === 'limited' ? 'limited' : undefined;
}

function toAttentionText(attention: Attention, until: string): string {
  switch (attention.kind) {
    case 'missing':
      return 'value missing';
    case 'refused':
      return 'refused';
    case 'expired':
      return 'expired';
    case 'expiring':
      return attention.days === 1
        ? 'expires within a day, rotate'
        : `expires in ${attention.days} days, rotate`;
    case 'old':
      return `${attention.days} days old, rotate`;
    case 'overdue':
      return `revoke, due since ${until}`;
    default:
      throw new Error('unreachable', { cause: attention satisfies never });
  }
}

const checkTexts: Record<CheckResult, string> = {
  works: 'works',
  limited: 'works, but is limited',
  refused: 'refused',
  unanswered: 'no answer',
};

/** As in `works, 11/20/2026, 2:02:11 PM`. */
export function toCheckText({ result, at }: KeyCheck): string {
  return `${checkTexts[result]}, ${new Date(at).toLocaleString()}`;
}

/** What to do about it, for the tooltip. */
export function toAdvice({ record, state, isUnseen }: KeyEntry, facts: KeyFacts): string {
  const { attention, rotation, now } = facts;
  if (state === 'missing') {
    return isUnseen === true
      ? 'Another window stored the value. Reload this window first: then it is here too.'
      : 'The value is missing from the secret storage. Choose Enter Value Again.';
  }
  if (rotation?.step === 'env-files') {
    const { length } = rotation.left;
    const files = length === 1 ? '1 env file holds' : `${length} env files hold`;
    return `${files} the old value. Choose Rotate Key to go on.`;
  }
  if (rotation?.step === 'paste') {
    return 'The new key is to be pasted. Choose Rotate Key to go on.';
  }
  if (state === 'archived') {
    return 'Its value is gone. The row stays so that you know what there was.';
  }
  if (state === 'retiring') {
    const day = toDayText(record.retirement?.until ?? '', now);
    return `A new value replaced it. Revoke it by ${day}: choose Revoke Key.`;
  }
  switch (attention?.kind) {
    case 'expired':
      return 'Past its expiry date. Get a new key: choose Rotate Key.';
    case 'refused':
      return 'The issuer refused it. Get a new key: choose Rotate Key.';
    case 'expiring':
    case 'old':
      return 'Get a new key: choose Rotate Key.';
    default:
      return '';
  }
}
