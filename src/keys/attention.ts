import { dayLength, findAgeInDays } from './age';
import type { KeyEntry } from './keyEntries';

/** Why a key needs its user. */
export type Attention =
  | { readonly kind: 'missing' }
  /** The issuer refused it when it was last asked. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'expired' }
  | { readonly kind: 'expiring'; readonly days: number }
  | { readonly kind: 'old'; readonly days: number }
  /** Replaced, and past the day by which it should be revoked. */
  | { readonly kind: 'overdue' };

/** In days. */
const expiresSoon = 14;

/** The most pressing reason why a key needs attention. An archived key needs none. */
export function findAttention(
  entry: KeyEntry,
  { now, remindAfterDays }: AttentionOptions,
): Attention | undefined {
  const { record, state } = entry;
  switch (state) {
    case 'missing':
      return { kind: 'missing' };
    case 'archived':
      return undefined;
    case 'retiring':
      // What the issuer says of it does not matter: refused is what it should be.
      return isPast(record.retirement?.until, now) ? { kind: 'overdue' } : undefined;
    case 'expired':
    case 'present':
      return findDue(entry, { now, remindAfterDays });
    default:
      throw new Error('unreachable', { cause: state satisfies never });
  }
}

export interface AttentionOptions {
  readonly now: Date;
  /** The setting; a key's own number comes before it. 0 never reminds. */
  readonly remindAfterDays: number;
}

/** Days after which a key counts as old; 0 for never. */
export function toRemindAfterDays(
  { record }: KeyEntry,
  { remindAfterDays }: Pick<AttentionOptions, 'remindAfterDays'>,
): number {
  return record.remindAfterDays ?? remindAfterDays;
}

function findDue(entry: KeyEntry, options: AttentionOptions): Attention | undefined {
  const { record } = entry;
  const { now } = options;
  if (record.lastCheck?.result === 'refused') {
    return { kind: 'refused' };
  }
  if (isPast(record.expires, now)) {
    return { kind: 'expired' };
  }
  const left = findDaysLeft(record.expires, now);
  if (left !== undefined && left <= expiresSoon) {
    return { kind: 'expiring', days: left };
  }
  const days = findAgeInDays(record.rotated ?? record.created, now);
  const limit = toRemindAfterDays(entry, options);
  return days !== undefined && limit > 0 && days >= limit ? { kind: 'old', days } : undefined;
}

/** Days that have begun. Undefined for what does not expire. */
function findDaysLeft(expires: string | undefined, now: Date): number | undefined {
  const end = Date.parse(expires ?? '');
  return Number.isNaN(end) ? undefined : Math.ceil((end - now.getTime()) / dayLength);
}

function isPast(instant: string | undefined, now: Date): boolean {
  return instant !== undefined && Date.parse(instant) <= now.getTime();
}
