import { UserError } from '../../errors';
import { assertTrusted, chooseTargetIn, type EnvFileTarget } from '../../host/envTarget';
import type { ProjectFolder } from '../../host/projectFolder';
import { findVariableRow } from '../../host/projectRows';
import type { ProjectVariables } from '../../host/projectVariables';
import type { VariableState } from '../../project/needs/variableStates';
import type { KeyServices } from '../keyServices';

/** What the commands of This Project work with. */
export interface ProjectServices extends KeyServices {
  readonly project: Pick<ProjectVariables, 'readNow' | 'refresh' | 'folders' | 'showSignIns'>;
}

export interface ChosenVariable {
  readonly folder: ProjectFolder;
  readonly state: VariableState;
}

/** The variable of a row, as it is now: the row may be older. */
export async function readVariable(
  [row]: readonly unknown[],
  { project }: Pick<ProjectServices, 'project'>,
): Promise<ChosenVariable> {
  const wanted = findVariableRow(row);
  if (wanted === undefined) {
    throw new UserError('Choose a variable in the view This Project.');
  }
  const folder = (await project.readNow()).find(({ root }) => root === wanted.root);
  const state = folder?.find(wanted.name);
  if (folder === undefined || state === undefined) {
    throw new UserError(`Nothing names ${wanted.name} any more.`);
  }
  return { folder, state };
}

/** The folder that a command is for; asked where several are open. Undefined after Escape. */
export async function chooseProject({
  project,
  prompts,
}: Pick<ProjectServices, 'project' | 'prompts'>): Promise<ProjectFolder | undefined> {
  assertTrusted();
  const folders = await project.readNow();
  const [only, ...others] = folders;
  if (only === undefined) {
    throw new UserError('Open the folder of your project first.');
  }
  return others.length === 0
    ? only
    : prompts.pickOne({
        title: 'Which folder?',
        placeholder: 'The folder whose variables are meant',
        choices: folders.map(folder => ({ label: folder.name, icon: 'folder', value: folder })),
      });
}

/** The env file from which the code that reads the variable gets it. */
export function chooseVariableTarget(
  { folder, state }: ChosenVariable,
  services: KeyServices,
): Promise<EnvFileTarget | undefined> {
  const readings = state.variable?.readings ?? [];
  const reading = readings.find(({ source }) => source === 'code' || source === 'sdk');
  const near = (reading ?? readings[0])?.path;
  return chooseTargetIn({ root: folder.root, ...(near !== undefined && { near }) }, services);
}
