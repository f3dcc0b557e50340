import { chooseTargetIn } from '../../host/envTarget';
import type { ProjectFolder } from '../../host/projectFolder';
import type { Choice } from '../../host/prompts';
import type { KeyEntry } from '../../keys/keyRing';
import type { Secret } from '../../secret';
import { readNamedValues } from '../chooseKeys';
import { toRelative, writeValues } from '../env/writeKeyToEnv';
import { chooseProject, type ProjectServices } from './projectServices';
import { readCandidates, toCandidateText } from './storedCandidates';

interface Planned {
  readonly name: string;
  readonly entry: KeyEntry;
}

/** Writes every stored key that the project lacks, after the user looked at the list. */
export async function writeAllMissing(services: ProjectServices): Promise<void> {
  const folder = await chooseProject(services);
  if (folder === undefined) {
    return;
  }
  const choices = await toChoices(folder, services);
  if (choices.length === 0) {
    services.prompts.inform(toNothingText(folder)).catch(services.reportBug);
    return;
  }
  const target = await chooseTargetIn(folder, services);
  if (target === undefined) {
    return;
  }
  const chosen = await services.prompts.pickMany({
    title: `Write All Missing to ${toRelative(target)}`,
    placeholder: 'Enter writes what is picked',
    choices,
  });
  if (chosen === undefined || chosen.length === 0) {
    return;
  }
  const values = await Promise.all(chosen.map(planned => readValue(planned, services)));
  const lacking = findLacking(folder);
  await writeValues(
    values.flat(),
    target,
    services,
    lacking.length === 0 ? [] : [`Still missing: ${lacking.join(', ')}.`],
  );
  await services.project.readNow();
}

/** One per variable and stored key; of several keys for a variable only the first is picked. */
async function toChoices(
  folder: ProjectFolder,
  services: ProjectServices,
): Promise<readonly Choice<Planned>[]> {
  const choices: Choice<Planned>[] = [];
  for (const state of folder.states.filter(({ kind }) => kind === 'stored')) {
    const candidates = await readCandidates(state, services);
    for (const [at, entry] of candidates.entries()) {
      const note = at > 0 ? undefined : toNote(entry, candidates.length - 1);
      choices.push({
        label: state.name,
        description: `← ${toCandidateText(entry)}`,
        ...(note !== undefined && { detail: note }),
        picked: at === 0,
        value: { name: state.name, entry },
      });
    }
  }
  return choices;
}

function toNote({ record }: KeyEntry, others: number): string | undefined {
  if (others > 0) {
    const more = others === 1 ? 'Another key is' : `${others} other keys are`;
    return `${more} stored for it. A key for development goes first.`;
  }
  return record.environment === 'production'
    ? 'It is for production, and no other key is stored for it.'
    : undefined;
}

async function readValue(
  { name, entry }: Planned,
  services: ProjectServices,
): Promise<readonly { readonly name: string; readonly value: Secret }[]> {
  const values = await readNamedValues(entry.record, services);
  return values.filter(value => value.name === name);
}

/** Keys that the project reads, and nobody has. */
function findLacking(folder: ProjectFolder): readonly string[] {
  return folder.states
    .filter(
      ({ kind, variable }) =>
        kind === 'missing' && variable?.isKey === true && variable.optional !== true,
    )
    .map(({ name }) => name);
}

function toNothingText(folder: ProjectFolder): string {
  const lacking = findLacking(folder);
  return lacking.length === 0
    ? 'Nothing is missing: no stored key is for a variable that the env files lack.'
    : `No stored key is for what is missing: ${lacking.join(', ')}. Add them in the view This Project.`;
}
