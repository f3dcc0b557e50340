import type { CheckOutcome } from '../../lifecycle/check/toKeyCheck';
import type { KeyServices } from '../keyServices';

/** The record keeps the answer, and the day on which the key expires where it has none. */
export async function storeCheck(
  id: string,
  { check, expires }: CheckOutcome,
  { ring }: Pick<KeyServices, 'ring'>,
): Promise<void> {
  const entry = await ring.find(id);
  // It may have been deleted or archived while the issuer was asked.
  if (entry === undefined || entry.state === 'archived') {
    return;
  }
  const isNew = expires !== undefined && entry.record.expires === undefined;
  await ring.edit(id, { lastCheck: check, ...(isNew && { expires }) });
}
