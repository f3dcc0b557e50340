import { dayLength } from '../../keys/age';
import { type Attention, findAttention, toRemindAfterDays } from '../../keys/attention';
import type { KeyEntry } from '../../keys/keyRing';
import type { RecordStore } from '../../keys/stores';

const name = 'rotation.remindedAt';
const week = 7 * dayLength;

export interface ReminderOptions {
  readonly now: Date;
  /** The setting; 0 never reminds. */
  readonly remindAfterDays: number;
}

/** Whether a week has passed since the last reminder. */
export function isReminderDue(records: Pick<RecordStore, 'get'>, now: Date): boolean {
  const stored = records.get(name);
  const passed = now.getTime() - Date.parse(typeof stored === 'string' ? stored : '');
  // A clock that was set back must not keep the reminder away for ever.
  return Number.isNaN(passed) || passed < 0 || passed >= week;
}

export async function noteReminder(records: Pick<RecordStore, 'update'>, now: Date): Promise<void> {
  await records.update(name, now.toISOString());
}

/** One or two sentences about all keys together; undefined where none is due. */
export function toReminder(
  entries: readonly KeyEntry[],
  options: ReminderOptions,
): string | undefined {
  const { remindAfterDays } = options;
  if (remindAfterDays === 0) {
    return undefined;
  }
  const wanted = entries.filter(entry => toRemindAfterDays(entry, { remindAfterDays }) > 0);
  const found = wanted.map(entry => ({ entry, attention: findAttention(entry, options) }));
  const of = (...kinds: readonly Attention['kind'][]) =>
    found.flatMap(({ entry, attention }) =>
      attention !== undefined && kinds.includes(attention.kind) ? [entry] : [],
    );
  const old = of('old');
  const limits = new Set(old.map(entry => toRemindAfterDays(entry, { remindAfterDays })));
  const [limit] = limits;
  const isOneLimit = limits.size === 1 && limit !== undefined;
  const sentences = [
    ...count(old.length, isOneLimit ? `older than ${limit} days` : 'old enough to be rotated'),
    ...count(of('expiring', 'expired').length, 'expired or about to expire'),
    ...count(of('overdue').length, 'replaced and still to be revoked'),
  ];
  return sentences.length === 0 ? undefined : sentences.join(' ');
}

function count(amount: number, what: string): readonly string[] {
  return amount === 0 ? [] : [amount === 1 ? `1 key is ${what}.` : `${amount} keys are ${what}.`];
}
