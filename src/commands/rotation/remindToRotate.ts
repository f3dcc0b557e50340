import { chooseKey } from '../chooseKeys';
import type { KeyServices } from '../keyServices';

/** In days. */
const offered = [30, 60, 90, 180, 365] as const;
const mostDays = 3650;

type Answer = number | 'setting' | 'other';

/** After how many days a key counts as old. */
export async function remindToRotate(
  parameters: readonly unknown[],
  services: KeyServices,
): Promise<void> {
  const { ring, prompts, readSettings } = services;
  const entry = await chooseKey(parameters, services, {
    title: 'Remind to Rotate',
    offers: ({ state }) => state !== 'archived' && state !== 'retiring',
  });
  if (entry === undefined) {
    return;
  }
  const { id, label, remindAfterDays } = entry.record;
  const bySetting = readSettings().remindAfterDays;
  const setting = bySetting === 0 ? 'never' : `after ${bySetting} days`;
  const choices = [
    { label: 'As the Setting Says', description: setting, value: 'setting' },
    ...offered.map(days => ({ label: `After ${days} Days`, value: days })),
    { label: 'Another Number of Days…', value: 'other' },
    { label: 'Never', value: 0 },
  ] satisfies readonly { label: string; value: Answer; description?: string }[];
  const answer = await prompts.pickOne<Answer, never>({
    title: `Remind to Rotate: ${label}`,
    placeholder: 'When does this key count as old?',
    choices: choices.map(choice => ({
      ...choice,
      picked: choice.value === (remindAfterDays ?? 'setting'),
    })),
  });
  const days = answer === 'other' ? await askDays(label, services) : answer;
  if (days === undefined) {
    return;
  }
  await ring.edit(id, { remindAfterDays: days === 'setting' ? null : days });
  const when = days === 'setting' ? setting : days === 0 ? 'never' : `after ${days} days`;
  prompts.showStatus(`"${label}" counts as old ${when}.`);
}

async function askDays(
  label: string,
  { prompts }: Pick<KeyServices, 'prompts'>,
): Promise<number | undefined> {
  const text = await prompts.askText({
    title: `Remind to Rotate: ${label}`,
    placeholder: 'Days, such as 45',
    review: typed =>
      toDays(typed) === undefined
        ? { severity: 'error', message: `Enter a number from 1 to ${mostDays}.` }
        : undefined,
  });
  return text === undefined ? undefined : toDays(text);
}

function toDays(text: string): number | undefined {
  const days = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
  return days >= 1 && days <= mostDays ? days : undefined;
}
