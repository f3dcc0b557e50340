import { UserError } from '../../errors';
import { assertTrusted } from '../../host/envTarget';
import { readNamedValues } from '../chooseKeys';
import { writeValues } from '../env/writeKeyToEnv';
import {
  type ChosenVariable,
  chooseVariableTarget,
  type ProjectServices,
  readVariable,
} from './projectServices';
import { chooseCandidate, readCandidates } from './storedCandidates';

/** Writes the stored key of a variable to the env file that the project uses. */
export async function writeVariable(
  parameters: readonly unknown[],
  services: ProjectServices,
): Promise<void> {
  assertTrusted();
  await writeStored(await readVariable(parameters, services), services);
}

/** Of a key of several parts, those that the project still lacks go along. */
async function writeStored(chosen: ChosenVariable, services: ProjectServices): Promise<void> {
  const { folder, state } = chosen;
  const candidates = await readCandidates(state, services);
  if (candidates.length === 0) {
    throw new UserError(`No stored key with a value is for ${state.name}.`);
  }
  const entry = await chooseCandidate(state.name, candidates, services);
  const target = entry && (await chooseVariableTarget(chosen, services));
  if (entry === undefined || target === undefined) {
    return;
  }
  const values = (await readNamedValues(entry.record, services)).filter(
    ({ name }) => name === state.name || folder.findSet(name).length === 0,
  );
  await writeValues(values, target, services);
  await services.project.readNow();
}
