import path from 'node:path';
import { assertTrusted } from '../../host/envTarget';
import { toHint } from '../../host/toHint';
import { addDays } from '../../keys/age';
import type { KeyEntry } from '../../keys/keyRing';
import type { EnvVariable } from '../../project/needs/variableStates';
import type { Secret } from '../../secret';
import { readNamedValues } from '../chooseKeys';
import { writeValues } from '../env/writeKeyToEnv';
import { type ChosenVariable, type ProjectServices, readVariable } from './projectServices';
import { chooseCandidate, readCandidates } from './storedCandidates';
import { chooseSet, storeFrom } from './storeVariable';

type Way = 'write' | 'replace' | 'add';

/** An env file and Keyward hold different keys: asks which one counts. */
export async function settleVariable(
  parameters: readonly unknown[],
  services: ProjectServices,
): Promise<void> {
  assertTrusted();
  const chosen = await readVariable(parameters, services);
  const { name } = chosen.state;
  const candidates = await readCandidates(chosen.state, services);
  const known = await Promise.all(
    candidates.map(({ record }) => readNamedValues(record, services)),
  );
  const stored = known.flat().map(({ value }) => value);
  const source = await chooseSet(chosen, services, stored);
  const entry = source && (await chooseCandidate(name, candidates, services));
  if (source === undefined || entry === undefined) {
    return;
  }
  const file = path.basename(source.path);
  const hint = entry.record.parts.find(({ envName }) => envName === name)?.hint ?? '';
  const way = await services.prompts.pickOne<Way>({
    title: `${name}: Which Key Counts?`,
    placeholder: `${file} holds ${toHint(source.value)}, Keyward holds ${hint}`,
    choices: [
      { label: 'The Stored One', description: `write it to ${file}`, icon: 'key', value: 'write' },
      {
        label: `The One in ${file}`,
        description: 'replace the stored one',
        icon: 'file',
        value: 'replace',
      },
      { label: 'Both', description: 'store it as another key', icon: 'add', value: 'add' },
    ],
  });
  switch (way) {
    case 'write':
      return overwriteFile(source, entry, chosen, services);
    case 'replace':
      return replaceStored(source, entry, chosen, services);
    case 'add':
      return storeFrom(source, chosen, services);
    case undefined:
      return;
    default:
      throw new Error('unreachable', { cause: way satisfies never });
  }
}

async function overwriteFile(
  source: EnvVariable,
  { record }: KeyEntry,
  { folder }: ChosenVariable,
  services: ProjectServices,
): Promise<void> {
  const file = path.basename(source.path);
  const values = (await readNamedValues(record, services)).filter(({ name }) =>
    isSet(name, source, folder),
  );
  const names = values.map(({ name }) => name).join(' and ');
  const isKnown = (await services.ring.findByValue(source.value)) !== undefined;
  const agreed = await services.prompts.confirm({
    message: `Write "${record.label}" over ${names} in ${file}?`,
    detail: isKnown
      ? `${file} holds ${toHint(source.value)}, which Keyward keeps as another key.`
      : `${file} holds ${toHint(source.value)}, which is stored nowhere else. It will be gone.`,
    action: 'Write',
  });
  if (agreed) {
    await writeValues(values, { path: source.path, root: folder.root }, services);
    await services.project.readNow();
  }
}

/** The old value stays in the list until it is revoked. */
async function replaceStored(
  source: EnvVariable,
  { record }: KeyEntry,
  { folder }: ChosenVariable,
  services: ProjectServices,
): Promise<void> {
  const { ring, prompts, readSettings, reportBug } = services;
  const old = await readNamedValues(record, services);
  const values = old.map(({ name, value }) => findBeside(name, source, folder) ?? value);
  const agreed = await prompts.confirm({
    message: `Replace the value of "${record.label}"?`,
    detail:
      `It becomes ${toHint(source.value)}, from ${path.basename(source.path)}. ` +
      `${record.parts[0].hint} stays in the list until you revoke it.`,
    action: 'Replace',
  });
  if (agreed) {
    const until = addDays(new Date(), readSettings().graceDays);
    await ring.retire(record.id, values, { until });
    prompts.inform(`"${record.label}" has the value of the env file now.`).catch(reportBug);
    await services.project.readNow();
  }
}

function findBeside(
  name: string,
  source: EnvVariable,
  folder: ChosenVariable['folder'],
): Secret | undefined {
  return name === source.name
    ? source.value
    : folder.findSet(name).find(({ path: file }) => file === source.path)?.value;
}

/** Of a key of several parts all change together, or the program gets halves of two keys. */
function isSet(name: string, source: EnvVariable, folder: ChosenVariable['folder']): boolean {
  return findBeside(name, source, folder) !== undefined;
}
