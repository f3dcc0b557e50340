import { UserError } from '../errors';
import { readKeyIds, selectedRows } from '../host/keyRows';
import type { Choice } from '../host/prompts';
import { toEnvironmentName } from '../keys/environmentName';
import type { KeyRecord } from '../keys/keyRecord';
import type { KeyEntry } from '../keys/keyRing';
import type { Secret } from '../secret';
import type { KeyServices } from './keyServices';

type Services = Pick<KeyServices, 'ring' | 'prompts' | 'selectedKeyIds'>;

export interface ChooseKeysOptions {
  readonly title: string;
  /** Which keys the palette offers; all where it is left out. */
  readonly offers?: (entry: KeyEntry) => boolean;
}

/** The keys of the rows, or the one that is chosen from a list. Empty after Escape. */
export async function chooseKeys(
  parameters: readonly unknown[],
  services: Services,
  { title, offers = () => true }: ChooseKeysOptions,
): Promise<readonly KeyEntry[]> {
  const entries = await services.ring.list();
  const ids = readKeyIds(parameters, services.selectedKeyIds);
  if (ids.length > 0) {
    return entries.filter(({ record }) => ids.includes(record.id));
  }
  if (parameters[0] === selectedRows) {
    return [];
  }
  const offered = entries.filter(offers);
  if (offered.length === 0) {
    throw new UserError(
      entries.length === 0
        ? 'No key is stored yet. Run Keyward: Add API Key first.'
        : 'No stored key has a value for this. Enter the missing value again first.',
    );
  }
  const chosen = await services.prompts.pickOne({
    title,
    placeholder: 'Which key?',
    choices: offered.map(toKeyChoice),
  });
  return chosen === undefined ? [] : [chosen];
}

export async function chooseKey(
  parameters: readonly unknown[],
  services: Services,
  options: ChooseKeysOptions,
): Promise<KeyEntry | undefined> {
  const [entry] = await chooseKeys(parameters, services, options);
  return entry;
}

export function hasValue({ state }: KeyEntry): boolean {
  return state !== 'missing' && state !== 'archived';
}

/** It has a value, and no newer one replaced it. */
export function isInUse({ state }: KeyEntry): boolean {
  return state === 'present' || state === 'expired';
}

export function toKeyChoice(entry: KeyEntry): Choice<KeyEntry> {
  const { record } = entry;
  const [{ hint }] = record.parts;
  return {
    label: record.label,
    description: [
      hint,
      toEnvironmentName(record.environment),
      ...(entry.state === 'retiring' ? ['replaced, to be revoked'] : []),
    ].join(' · '),
    icon: entry.state === 'missing' ? 'warning' : 'key',
    value: entry,
  };
}

/** The values of a key beside the variables that they fill. */
export async function readNamedValues(
  record: KeyRecord,
  { ring }: Pick<KeyServices, 'ring'>,
): Promise<readonly { readonly name: string; readonly value: Secret }[]> {
  assertNotArchived(record);
  const values = await ring.readValues(record.id);
  if (values === undefined) {
    throw new UserError(
      `The value of "${record.label}" is missing. Choose Enter Value Again on its row first.`,
    );
  }
  return record.parts.flatMap(({ envName }, at) => {
    const value = values[at];
    return value === undefined ? [] : [{ name: envName, value }];
  });
}

export function assertNotArchived({ label, retirement }: KeyRecord): void {
  if (retirement?.archived !== undefined) {
    throw new UserError(`"${label}" is archived: its value is gone.`);
  }
}
