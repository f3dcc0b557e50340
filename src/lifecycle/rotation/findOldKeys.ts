import type { KeyRecord } from '../../keys/keyRecord';
import type { KeyRing } from '../../keys/keyRing';
import { dropUnfinished } from './dropUnfinished';

/** The old values of a key that are still to be revoked. One that is in use after all is dropped. */
export async function findOldKeys(
  keyId: string,
  ring: Pick<KeyRing, 'list' | 'readValues' | 'delete'>,
): Promise<readonly KeyRecord[]> {
  const olds: KeyRecord[] = [];
  for (const { record, state } of await ring.list()) {
    const isOld = state === 'retiring' && record.retirement?.replacedBy === keyId;
    if (isOld && !(await dropUnfinished(record, ring))) {
      olds.push(record);
    }
  }
  return olds;
}
