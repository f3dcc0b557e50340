import type { KeyRecord } from '../../keys/keyRecord';
import type { KeyRing } from '../../keys/keyRing';
import { recogniseKey } from '../../providers/recognise';
import type { Secret } from '../../secret';
import type { ConsoleId } from './consoleKey';

const rules = { anthropic: 'anthropic-admin-key', openai: 'openai-admin-key' } as const;

/** By its format. */
export function isAdminKey(id: ConsoleId, value: Secret): boolean {
  const recognition = recogniseKey(value.reveal());
  return (
    recognition.kind === 'recognised' &&
    recognition.matches.some(({ rule }) => rule.id === rules[id])
  );
}

/** The stored keys that are admin keys. */
export async function findAdminKeys(
  id: ConsoleId,
  ring: Pick<KeyRing, 'list' | 'readValues'>,
): Promise<readonly KeyRecord[]> {
  const found: KeyRecord[] = [];
  for (const { record } of await ring.list()) {
    const values = record.provider === id ? await ring.readValues(record.id) : undefined;
    if (values?.some(value => isAdminKey(id, value))) {
      found.push(record);
    }
  }
  return found;
}
