import { findOldKeys } from '../../lifecycle/rotation/findOldKeys';
import { assertNotArchived, chooseKey, isInUse } from '../chooseKeys';
import type { KeyServices } from '../keyServices';
import { askNewValues } from './askNewValues';

/** A new value for a stored key, or the old one again where it went missing. */
export async function replaceValue(
  parameters: readonly unknown[],
  services: KeyServices,
  { lost }: { readonly lost: boolean },
): Promise<void> {
  const title = lost ? 'Enter Value Again' : 'Replace Value';
  const entry = await chooseKey(parameters, services, {
    title,
    offers: lost ? ({ state }) => state === 'missing' : isInUse,
  });
  if (entry === undefined) {
    return;
  }
  await services.ring.assertAllSeen();
  const { record } = entry;
  assertNotArchived(record);
  const values = await askNewValues(record, services, { title });
  if (values === undefined) {
    return;
  }
  await services.ring.replaceValues(record.id, values);
  // Where it is the value from before a rotation, the key that kept it has served its turn.
  await findOldKeys(record.id, services.ring);
  const { prompts, reportBug } = services;
  if (lost) {
    prompts.showStatus(`"${record.label}" has its value again.`);
    return;
  }
  const advice = 'Write it to your env files, then revoke the old one at the issuer.';
  prompts.inform(`"${record.label}" has a new value. ${advice}`).catch(reportBug);
}
