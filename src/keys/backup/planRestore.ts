import type { KeyRecord } from '../keyRecord';
import type { KeyCopy, KeyEntry } from '../keyRing';

/** A key of this machine; its values are undefined where the secret store does not have them. */
export interface OwnKey {
  readonly entry: KeyEntry;
  readonly values: KeyCopy['values'] | undefined;
}

export type Difference = 'values' | 'details' | 'values and details';

/** One key of a backup beside what this machine has. */
export type RestoreStep =
  | { readonly kind: 'new'; readonly copy: KeyCopy }
  /** Known here, but its value went missing. `copy` has the details of this machine. */
  | { readonly kind: 'returns'; readonly copy: KeyCopy; readonly mine: KeyEntry }
  | { readonly kind: 'same'; readonly copy: KeyCopy; readonly mine: KeyEntry }
  | {
      readonly kind: 'different';
      readonly copy: KeyCopy;
      readonly mine: KeyEntry;
      readonly difference: Difference;
    };

/** What a restore would do, before anything is changed. */
export function planRestore(
  copies: readonly KeyCopy[],
  own: readonly OwnKey[],
): readonly RestoreStep[] {
  return copies.map(copy => toStep(copy, own));
}

function toStep(copy: KeyCopy, own: readonly OwnKey[]): RestoreStep {
  const mine = own.find(({ entry }) => entry.record.id === copy.record.id);
  if (mine === undefined) {
    const twin = own.find(({ values }) => holdsSame(copy.values, values));
    return twin === undefined ? { kind: 'new', copy } : { kind: 'same', copy, mine: twin.entry };
  }
  const { entry } = mine;
  if (entry.state === 'missing' && isSameKey(copy.record, entry.record)) {
    return {
      kind: 'returns',
      copy: { record: entry.record, values: copy.values },
      mine: entry,
    };
  }
  const difference = findDifference(copy, mine);
  return difference === undefined
    ? { kind: 'same', copy, mine: entry }
    : { kind: 'different', copy, mine: entry, difference };
}

/** Whether the hints say that the lost value is the one in the backup. */
function isSameKey({ parts }: KeyRecord, { parts: lost }: KeyRecord): boolean {
  return parts.length === lost.length && parts.every(({ hint }, at) => hint === lost[at]?.hint);
}

function holdsSame(values: KeyCopy['values'], others: OwnKey['values']): boolean {
  return (
    values.length > 0 &&
    values.length === others?.length &&
    values.every((value, at) => others[at]?.equals(value))
  );
}

function findDifference(copy: KeyCopy, mine: OwnKey): Difference | undefined {
  const isEmpty = copy.values.length === 0 && (mine.values ?? []).length === 0;
  const sameValues = isEmpty || holdsSame(copy.values, mine.values);
  const sameDetails = toDetails(copy.record) === toDetails(mine.entry.record);
  if (sameValues) {
    return sameDetails ? undefined : 'details';
  }
  return sameDetails ? 'values' : 'values and details';
}

/** What its owner says of a key. Dates and checks follow from what was done with it. */
function toDetails(record: KeyRecord): string {
  const { label, provider, environment, parts, expires, remindAfterDays, retirement } = record;
  const names = parts.map(({ envName }) => envName);
  const stage = retirement && [retirement.replacedBy, retirement.archived !== undefined];
  return JSON.stringify([label, provider, environment, names, expires, remindAfterDays, stage]);
}
