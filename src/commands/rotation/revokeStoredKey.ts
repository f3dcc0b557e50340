import type { KeyRecord } from '../../keys/keyRecord';
import { dropUnfinished } from '../../lifecycle/rotation/dropUnfinished';
import type { KeyServices } from '../keyServices';
import { revokeSubject } from '../revocation/revokeKey';
import { archiveAfter } from './archiveKey';

/** Revokes a stored key, then offers to archive it. Answers whether it is archived. */
export async function revokeStoredKey(record: KeyRecord, services: KeyServices): Promise<boolean> {
  const { ring, prompts } = services;
  if (await dropUnfinished(record, ring)) {
    prompts.showStatus(`"${record.label}" was not replaced yet. It is in use.`);
    return false;
  }
  const outcome = await revokeSubject(
    {
      label: record.label,
      provider: record.provider,
      hint: record.parts[0].hint,
      values: await ring.readValues(record.id),
    },
    services,
  );
  switch (outcome) {
    case undefined:
      return false;
    case 'revoked':
      return archiveAfter(record, services, `"${record.label}" is revoked. Archive it?`);
    case 'switched-off':
      return archiveAfter(record, services, `"${record.label}" is switched off. Archive it?`);
    case 'opened-page':
      return archiveAfter(record, services, `Did you revoke "${record.label}" at the issuer?`);
    default:
      throw new Error('unreachable', { cause: outcome satisfies never });
  }
}
