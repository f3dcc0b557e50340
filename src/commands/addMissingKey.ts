import { assertTrusted } from '../host/envTarget';
import { findProvider } from '../providers/index';
import { addKey } from './addKey';
import { chooseVariableTarget, type ProjectServices, readVariable } from './projectServices';
import { writeRecords } from './writeKeyToEnv';

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
  await writeRecords([record], target, services);
  await services.project.readNow();
}
