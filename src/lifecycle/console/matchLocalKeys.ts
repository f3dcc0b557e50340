import type { KeyRing } from '../../keys/keyRing';
import type { Secret } from '../../secret';
import type { ConsoleId, ConsoleKey } from './consoleKey';
import { matchesHint } from './matchHint';

/** A stored key that is a key of the console. */
export interface LocalMatch {
  readonly label: string;
  /** False where the hints of several console keys match it. */
  readonly isSure: boolean;
}

/** By the ids of the console's keys. */
export type LocalMatches = ReadonlyMap<string, readonly LocalMatch[]>;

export function findConsoleKeys(keys: readonly ConsoleKey[], value: Secret): readonly ConsoleKey[] {
  return keys.filter(({ hint }) => matchesHint(hint, value));
}

export async function matchLocalKeys(
  keys: readonly ConsoleKey[],
  ring: Pick<KeyRing, 'list' | 'readValues'>,
  provider: ConsoleId,
): Promise<LocalMatches> {
  const matches = new Map<string, LocalMatch[]>();
  for (const { record } of await ring.list()) {
    const values = record.provider === provider ? await ring.readValues(record.id) : undefined;
    const found = values?.flatMap(value => findConsoleKeys(keys, value)) ?? [];
    for (const { id } of found) {
      const match = { label: record.label, isSure: found.length === 1 };
      matches.set(id, [...(matches.get(id) ?? []), match]);
    }
  }
  return matches;
}
