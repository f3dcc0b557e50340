import { toDayText } from '../../keys/age';
import type { KeyRecord } from '../../keys/keyRecord';
import { dropUnfinished } from '../../lifecycle/rotation/dropUnfinished';
import { findOldKeys } from '../../lifecycle/rotation/findOldKeys';
import { readRotation } from '../../lifecycle/rotation/rotationState';
import { chooseKey, hasValue, readNamedValues } from '../chooseKeys';
import type { KeyServices } from '../keyServices';
import { revokeStoredKey } from './revokeStoredKey';
import { startRotation } from './startRotation';
import { updateEnvFiles } from './updateEnvFiles';

/** How far a rotation came: the key has its new value, or also the old one is archived. */
export type RotationOutcome = 'replaced' | 'archived';

export interface RotationOptions {
  /** What the checklist of a leak knows of the old key; left out for a rotation of its own. */
  readonly leaked?: 'revoked' | 'working';
}

/** Guides through a rotation, or goes on with one. Undefined where nothing was replaced yet. */
export async function rotateKey(
  parameters: readonly unknown[],
  services: KeyServices,
  options: RotationOptions = {},
): Promise<RotationOutcome | undefined> {
  const entry = await chooseKey(parameters, services, { title: 'Rotate Key', offers: hasValue });
  if (entry === undefined) {
    return undefined;
  }
  await services.ring.assertAllSeen();
  const { record } = entry;
  // Says what is wrong with a key that has no value.
  await readNamedValues(record, services);
  if (record.retirement === undefined) {
    return rotate(record, services, options);
  }
  // Whoever stored the new value was stopped half way: it is as if it had not begun.
  return (await dropUnfinished(record, services.ring))
    ? rotateKey([record.retirement.replacedBy], services, options)
    : finishOld(record, services);
}

/** Of a key in use: env files that are left, then its old keys, then a new value. */
async function rotate(
  record: KeyRecord,
  services: KeyServices,
  options: RotationOptions,
): Promise<RotationOutcome | undefined> {
  const olds = await findOldKeys(record.id, services.ring);
  if (olds.length === 0 || readRotation(services.records, record.id)?.step === 'paste') {
    return startRotation(record, services, options);
  }
  const update = await updateEnvFiles(record, services);
  if (options.leaked === 'revoked') {
    return 'replaced';
  }
  const [only, ...others] = olds;
  const isNext = services.readSettings().graceDays === 0 && others.length === 0;
  if (update === 'done' && isNext && only !== undefined) {
    return revokeOld(only, services);
  }
  if (update !== 'nothing') {
    return 'replaced';
  }
  const now = new Date();
  const chosen = await services.prompts.pickOne<KeyRecord, never>({
    title: `Rotate Key: ${record.label}`,
    placeholder: 'It has a new value already, and no env file here holds the old one',
    choices: [
      ...olds.map(old => ({
        label: `Revoke the Old Key ${old.parts[0].hint}`,
        description: `by ${toDayText(old.retirement?.until ?? '', now)}`,
        icon: 'circle-slash',
        value: old,
      })),
      { label: 'Replace the Value Once More', icon: 'sync', value: record },
    ],
  });
  if (chosen === undefined) {
    return 'replaced';
  }
  return chosen === record ? startRotation(record, services, options) : revokeOld(chosen, services);
}

/** Of a key that was replaced: env files that still hold it, then its end. */
async function finishOld(old: KeyRecord, services: KeyServices): Promise<RotationOutcome> {
  const current = await services.ring.find(old.retirement?.replacedBy ?? '');
  const update = current === undefined ? 'nothing' : await updateEnvFiles(current.record, services);
  return update === 'stopped' ? 'replaced' : revokeOld(old, services);
}

async function revokeOld(old: KeyRecord, services: KeyServices): Promise<RotationOutcome> {
  return (await revokeStoredKey(old, services)) ? 'archived' : 'replaced';
}
