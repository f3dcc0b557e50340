import { assertNotArchived, chooseKey } from '../chooseKeys';
import type { KeyServices } from '../keyServices';
import { revokeStoredKey } from './revokeStoredKey';

/** Revokes the key of a row, or one that is chosen from a list. */
export async function revokeChosenKey(
  parameters: readonly unknown[],
  services: KeyServices,
): Promise<void> {
  const entry = await chooseKey(parameters, services, {
    title: 'Revoke Key',
    offers: ({ state }) => state !== 'archived',
  });
  if (entry !== undefined) {
    assertNotArchived(entry.record);
    await revokeStoredKey(entry.record, services);
  }
}
