import path from 'node:path';
import { UserError } from '../../errors';
import { assertTrusted } from '../../host/envTarget';
import type { ProjectFolder } from '../../host/projectFolder';
import { toHint } from '../../host/toHint';
import type { Environment } from '../../keys/keyRecord';
import type { EnvVariable } from '../../project/needs/variableStates';
import { findProvider } from '../../providers/index';
import { Secret } from '../../secret';
import {
  type AddKeyAnswers,
  findMissingPart,
  findParts,
  toDraft,
  toLabel,
} from '../keys/addKeyAnswers';
import { reviewPasted } from '../keys/pastedKey';
import { type ChosenVariable, type ProjectServices, readVariable } from './projectServices';

/** Stores the key that an env file holds; the file keeps it. */
export async function storeVariable(
  parameters: readonly unknown[],
  services: ProjectServices,
): Promise<void> {
  assertTrusted();
  const chosen = await readVariable(parameters, services);
  const source = await chooseSet(chosen, services);
  if (source !== undefined) {
    await storeFrom(source, chosen, services);
  }
}

/** The value that an env file sets, but for those that are known; asked where files differ. */
export async function chooseSet(
  { folder, state }: ChosenVariable,
  { prompts }: Pick<ProjectServices, 'prompts'>,
  known: readonly Secret[] = [],
): Promise<EnvVariable | undefined> {
  const all = folder
    .findSet(state.name)
    .filter(({ value, isReference }) => !isReference && !known.some(one => one.equals(value)));
  const different = all.filter(
    ({ value }, at) => all.findIndex(other => other.value.equals(value)) === at,
  );
  const [only, ...others] = different;
  if (only === undefined) {
    throw new UserError(`No env file holds ${state.name} any more.`);
  }
  return others.length === 0
    ? only
    : prompts.pickOne({
        title: `Which ${state.name}?`,
        placeholder: 'The env files hold different keys',
        choices: different.map(variable => ({
          label: toRelative(variable, folder),
          description: toHint(variable.value),
          icon: 'file',
          value: variable,
        })),
      });
}

/** Nothing is asked: a label and an environment can be changed later. */
export async function storeFrom(
  source: EnvVariable,
  { folder, state }: ChosenVariable,
  services: ProjectServices,
): Promise<void> {
  const { ring, prompts, reportBug } = services;
  await ring.assertAllSeen();
  const answers = await readAnswers(source, folder, services);
  const taken = (await ring.list()).map(({ record }) => record.label);
  const issuer = state.variable?.provider;
  const provider = findProvider(issuer ?? '');
  const { matches } = answers.key;
  const fits = matches.length === 0 || matches.some(match => match.provider === provider);
  const known = fits && provider !== undefined ? { ...answers, provider } : answers;
  const complete = addOtherParts(known, source, folder);
  const record = await ring.add(toDraft({ ...complete, label: toLabel(complete, taken) }));
  const file = toRelative(source, folder);
  const sentence = `"${record.label}" is stored, as a key for ${record.environment}. ${file} keeps it as well.`;
  prompts.inform(sentence).catch(reportBug);
  await services.project.readNow();
}

async function readAnswers(
  { name, value, path: file }: EnvVariable,
  folder: ProjectFolder,
  { ring }: Pick<ProjectServices, 'ring'>,
): Promise<AddKeyAnswers> {
  const reviewed = await reviewPasted(value, ring);
  if (reviewed.kind === 'refused') {
    throw new UserError(reviewed.review.message);
  }
  const [first] = reviewed.key.values;
  if (first === undefined) {
    throw new UserError(`${name} has no value in ${toRelative({ path: file }, folder)}.`);
  }
  return {
    // What stands in an env file is the value as the program gets it.
    key: { ...reviewed.key, values: [{ name, value: new Secret(value.reveal()) }] },
    envName: name,
    environment: toEnvironment(file),
  };
}

/** The other parts of a key stand beside it. */
function addOtherParts(
  answers: AddKeyAnswers,
  source: EnvVariable,
  folder: ProjectFolder,
): AddKeyAnswers {
  const others = (findParts(answers) ?? []).flatMap(({ envName }) =>
    envName === source.name
      ? []
      : folder.findSet(envName).filter(variable => variable.path === source.path),
  );
  const values = [...answers.key.values, ...others.map(({ name, value }) => ({ name, value }))];
  const complete = { ...answers, key: { ...answers.key, values } };
  const missing = findMissingPart(complete);
  if (missing !== undefined) {
    throw new UserError(
      `This key has several parts, and ${toRelative(source, folder)} lacks ${missing.envName}. ` +
        'Set it there first, or run Keyward: Add API Key.',
    );
  }
  return complete;
}

/** `.env` and `.env.local` are for the own machine. */
function toEnvironment(file: string): Environment {
  const name = path.basename(file).toLowerCase();
  if (/prod/.test(name)) {
    return 'production';
  }
  return /stag|preview/.test(name) ? 'staging' : 'development';
}

function toRelative({ path: file }: Pick<EnvVariable, 'path'>, { root }: ProjectFolder): string {
  return path.relative(root, file).split(path.sep).join('/');
}
