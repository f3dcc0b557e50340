import type { KeyRecord } from '../../keys/keyRecord';
import { dropUnfinished } from '../../lifecycle/rotation/dropUnfinished';
import { noteRotation } from '../../lifecycle/rotation/rotationState';
import { assertNotArchived, chooseKey } from '../chooseKeys';
import type { KeyServices } from '../keyServices';

/** Deletes the value of a key that was revoked; its record stays. */
export async function archiveKey(
  parameters: readonly unknown[],
  services: KeyServices,
): Promise<void> {
  const entry = await chooseKey(parameters, services, {
    title: 'Archive Key',
    offers: ({ state }) => state !== 'archived',
  });
  if (entry === undefined) {
    return;
  }
  const { record } = entry;
  assertNotArchived(record);
  if (await dropUnfinished(record, services.ring)) {
    services.prompts.showStatus(`"${record.label}" was not replaced yet. It is in use.`);
    return;
  }
  await archiveAfter(record, services, `Archive "${record.label}"?`);
}

/** Asks first. Answers whether it is archived. */
export async function archiveAfter(
  record: KeyRecord,
  { ring, prompts, records }: Pick<KeyServices, 'ring' | 'prompts' | 'records'>,
  message: string,
): Promise<boolean> {
  const [{ hint }] = record.parts;
  const confirmed = await prompts.confirm({
    message,
    detail: `Archived, the value ${hint} is deleted from Keyward for good. What is known about the key stays under Archived. A key that was not revoked still works at its issuer.`,
    action: 'Archive Key',
  });
  if (confirmed) {
    await ring.archive(record.id);
    await noteRotation(records, record.id, undefined);
    prompts.showStatus(`"${record.label}" ${hint} is archived.`);
  }
  return confirmed;
}
