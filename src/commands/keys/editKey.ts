import type { Review } from '../../host/prompts';
import { toEnvironmentName } from '../../keys/environmentName';
import type { KeyRecord } from '../../keys/keyRecord';
import { chooseKey } from '../chooseKeys';
import type { KeyServices } from '../keyServices';
import { environmentChoices, reviewEnvName, reviewLabel } from './keyDetails';

type Detail =
  | { readonly kind: 'label' | 'environment' | 'expires' }
  | { readonly kind: 'envName'; readonly at: number };

/** Changes one detail of a key; its value stays. */
export async function editKey(
  parameters: readonly unknown[],
  services: KeyServices,
): Promise<void> {
  const entry = await chooseKey(parameters, services, { title: 'Edit Key Details' });
  if (entry === undefined) {
    return;
  }
  const { record } = entry;
  const detail = await askDetail(record, services);
  switch (detail?.kind) {
    case 'label':
      return editLabel(record, services);
    case 'environment':
      return editEnvironment(record, services);
    case 'envName':
      return editEnvName(record, detail.at, services);
    case 'expires':
      return editExpiry(record, services);
    case undefined:
      return;
    default:
      throw new Error('unreachable', { cause: detail satisfies never });
  }
}

async function askDetail(record: KeyRecord, { prompts }: KeyServices): Promise<Detail | undefined> {
  return prompts.pickOne<Detail>({
    title: `Edit ${record.label}`,
    placeholder: 'What do you want to change?',
    choices: [
      { label: 'Label', description: record.label, icon: 'tag', value: { kind: 'label' } },
      {
        label: 'Environment',
        description: toEnvironmentName(record.environment),
        icon: 'layers',
        value: { kind: 'environment' },
      },
      ...record.parts.map(({ envName }, at) => ({
        label: 'Variable',
        description: envName,
        icon: 'symbol-variable',
        value: { kind: 'envName', at } as const,
      })),
      {
        label: 'Expiry Date',
        description: record.expires === undefined ? 'None' : toDay(record.expires),
        icon: 'calendar',
        value: { kind: 'expires' },
      },
    ],
  });
}

async function editLabel(record: KeyRecord, { ring, prompts }: KeyServices): Promise<void> {
  const label = await prompts.askText({
    title: 'Edit Label',
    prompt: 'What you call this key, such as what it is for.',
    value: record.label,
    review: text => (text.trim() === '' ? toError('Type a label.') : reviewLabel(text)),
  });
  if (label !== undefined) {
    await ring.edit(record.id, { label: label.trim() });
  }
}

async function editEnvironment(record: KeyRecord, { ring, prompts }: KeyServices): Promise<void> {
  const environment = await prompts.pickOne({
    title: 'Edit Environment',
    placeholder: 'Where is this key used?',
    choices: environmentChoices.map(choice => ({
      ...choice,
      picked: choice.value === record.environment,
    })),
  });
  if (environment !== undefined) {
    await ring.edit(record.id, { environment });
  }
}

async function editEnvName(
  record: KeyRecord,
  at: number,
  { ring, prompts }: KeyServices,
): Promise<void> {
  const envNames = record.parts.map(({ envName }) => envName);
  const name = await prompts.askText({
    title: 'Edit Variable',
    prompt: 'Env files and code that use the old name are not changed.',
    value: envNames[at] ?? '',
    review: reviewEnvName,
  });
  if (name !== undefined) {
    await ring.edit(record.id, { envNames: envNames.with(at, name.trim()) });
  }
}

async function editExpiry(record: KeyRecord, { ring, prompts }: KeyServices): Promise<void> {
  const none = 'none';
  const day = await prompts.askText({
    title: 'Edit Expiry Date',
    prompt: `The last day on which the key works, as in 2027-01-31, or "${none}".`,
    value: record.expires === undefined ? '' : toDay(record.expires),
    review: text =>
      text.trim() === none || toEndOfDay(text) !== undefined
        ? undefined
        : toError(`Type a date as in 2027-01-31, or "${none}".`),
  });
  if (day !== undefined) {
    const expires = day.trim() === none ? null : toEndOfDay(day);
    await ring.edit(record.id, { ...(expires !== undefined && { expires }) });
  }
}

function toError(message: string): Review {
  return { severity: 'error', message };
}

/** The end of a day where the user is, so that the key counts as good until then. */
function toEndOfDay(text: string): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  const [year = 0, month = 0, day = 0] = (match?.slice(1) ?? []).map(Number);
  const end = new Date(year, month - 1, day, 23, 59, 59, 999);
  return match !== null && end.getMonth() === month - 1 ? end.toISOString() : undefined;
}

function toDay(instant: string): string {
  const date = new Date(instant);
  const pad = (amount: number): string => String(amount).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
