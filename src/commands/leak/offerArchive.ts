import type { KeyRecord } from '../../keys/keyRecord';
import type { Incident } from '../../lifecycle/leak/incident';
import { readRotation } from '../../lifecycle/rotation/rotationState';
import { archiveAfter } from '../rotation/archiveKey';
import type { LeakPorts } from './leakPorts';

type Ports = Pick<LeakPorts, 'leaks' | 'services'>;

/**
 * Once the key of an incident is both revoked and replaced, in whichever order, nothing is left to
 * do about its old value: then its row need not say by when to revoke it.
 */
export async function offerArchive(incidentId: string, ports: Ports): Promise<void> {
  const incident = ports.leaks.find(incidentId);
  const isSettled = incident?.steps.revoke.state === 'done' && isReplaced(incident);
  const old = isSettled ? await findOldKey(incident, ports) : undefined;
  if (old !== undefined) {
    const message = `The old key of "${old.label}" is off and replaced. Archive it?`;
    await archiveAfter(old, ports.services, message);
  }
}

function isReplaced({ steps }: Incident): boolean {
  return steps.replace.state === 'done';
}

/** Undefined as long as env files are left: the old value is needed to find it there. */
async function findOldKey(
  { id, keyId }: Incident,
  { leaks, services }: Ports,
): Promise<KeyRecord | undefined> {
  const { ring, records } = services;
  const leaked = (await leaks.readValues(id)) ?? [];
  for (const { record, state } of keyId === undefined ? [] : await ring.list()) {
    const replacedBy = record.retirement?.replacedBy ?? '';
    if (state === 'retiring' && [record.id, replacedBy].includes(keyId ?? '')) {
      const values = (await ring.readValues(record.id)) ?? [];
      const isLeaked = values.some(value => leaked.some(other => other.equals(value)));
      if (isLeaked && readRotation(records, replacedBy)?.step !== 'env-files') {
        return record;
      }
    }
  }
  return undefined;
}
