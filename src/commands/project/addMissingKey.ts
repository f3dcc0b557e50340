import { assertTrusted } from '../../host/envTarget';
import type { KeyRecord } from '../../keys/keyRecord';
import { findProvider } from '../../providers/index';
import { readNamedValues } from '../chooseKeys';
import { writeRecords } from '../env/writeKeyToEnv';
import { addKey } from '../keys/addKey';
import {
  type ChosenVariable,
  chooseVariableTarget,
  type ProjectServices,
  readVariable,
} from './projectServices';

/** Stores a key for a variable that nobody has, and writes it where the program looks for it. */
export async function addMissingKey(
  parameters: readonly unknown[],
  services: ProjectServices,
): Promise<void> {
  assertTrusted();
  const chosen = await readVariable(parameters, services);
  const { name, variable } = chosen.state;
  const provider = findProvider(variable?.provider ?? '');
  const page = provider?.links.create;
  const record = await addKey(services, {
    wanted: { envName: name, ...(provider !== undefined && { provider }) },
    ...(provider !== undefined &&
      page !== undefined && {
        advice: `No key yet? The button at the top right opens ${provider.name}'s page.`,
      }),
  });
  const target = record && (await chooseVariableTarget(chosen, services));
  if (record === undefined || target === undefined) {
    return;
  }
  if (!(await mayOverwrite(record, chosen, services))) {
    return;
  }
  await writeRecords([record], target, services);
  await services.project.readNow();
}

/** Another part of the key may be set already, from another key. */
async function mayOverwrite(
  record: KeyRecord,
  { folder }: ChosenVariable,
  services: ProjectServices,
): Promise<boolean> {
  const others = (await readNamedValues(record, services)).filter(({ name, value }) =>
    folder.findSet(name).some(set => !set.value.equals(value)),
  );
  const names = others.map(({ name }) => name).join(' and ');
  return (
    others.length === 0 ||
    services.prompts.confirm({
      message: `Write "${record.label}" over ${names}?`,
      detail: 'An env file of this project has another value there. The parts belong together.',
      action: 'Write',
    })
  );
}
