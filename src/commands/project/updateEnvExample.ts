import { readdir } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { decodeEnvFile } from '../../env/changeText';
import { isExampleFile } from '../../env/envFileName';
import { UserError } from '../../errors';
import { type FileContent, readFileContent } from '../../git/fileContent';
import { readFileStates } from '../../git/fileState';
import { replaceUnseen } from '../../git/replaceUnseen';
import { isUnsaved } from '../../host/envTarget';
import { toExampleText } from '../../project/needs/exampleText';
import { chooseProject, type ProjectServices } from './projectServices';

const usual = '.env.example';

/** Lists all variables that the project reads in its example file: names and comments only. */
export async function updateEnvExample(services: ProjectServices): Promise<void> {
  const { prompts, reportBug } = services;
  const folder = await chooseProject(services);
  if (folder === undefined) {
    return;
  }
  const file = path.join(folder.root, await findName(folder.root));
  const name = path.basename(file);
  const before = await readFileContent(file);
  const old = before === undefined ? '' : decodeEnvFile(before.bytes, name);
  const { variables } = folder.needs;
  const text = toExampleText(old, variables);
  if (text === undefined) {
    const sentence =
      variables.length === 0
        ? 'Nothing here reads an environment variable, so there is nothing to list.'
        : `${name} lists every variable that is read here.`;
    prompts.inform(sentence).catch(reportBug);
    return;
  }
  const agreed = await prompts.confirm({
    message: before === undefined ? `Make ${name}?` : `Update ${name}?`,
    detail:
      before === undefined
        ? `It lists ${toCount(old, text)}, without a value. Commit it, so that others know what to set.`
        : `It gets ${toCount(old, text)}, without a value. Its lines stay as they are.`,
    action: before === undefined ? 'Make' : 'Update',
  });
  if (agreed) {
    await write(file, text, before);
    await tellIgnored(file, folder.root, services);
    await vscode.window.showTextDocument(vscode.Uri.file(file));
  }
}

/** The example file that is there, or the usual one. */
async function findName(root: string): Promise<string> {
  const names = (await readdir(root)).filter(isExampleFile);
  return names.find(name => name === usual) ?? names.sort()[0] ?? usual;
}

function toCount(before: string, after: string): string {
  const count = (text: string): number =>
    text.split(/\r\n|\r|\n/).filter(line => /^\s*(?:export\s+)?[\w.-]+\s*=/.test(line)).length;
  const added = count(after) - count(before);
  const more = before === '' ? '' : ' more';
  return added === 1 ? `1${more} name` : `${added}${more} names`;
}

async function write(file: string, text: string, before: FileContent | undefined): Promise<void> {
  const name = path.basename(file);
  if (isUnsaved(file)) {
    throw new UserError(`${name} has unsaved changes in an editor. Save it, then try again.`);
  }
  if (!(await replaceUnseen(file, Buffer.from(text, 'utf8'), before))) {
    throw new UserError(`${name} was changed by another program meanwhile. Try again.`);
  }
}

async function tellIgnored(
  file: string,
  root: string,
  { prompts, reportBug }: Pick<ProjectServices, 'prompts' | 'reportBug'>,
): Promise<void> {
  const state = (await readFileStates([file], { root })).get(file);
  if (state?.ignored === true && !state.tracked) {
    const name = path.basename(file);
    const sentence = `Git ignores ${name}, so others will not get it. Add !${name} to .gitignore, below the line that ignores it.`;
    prompts.inform(sentence).catch(reportBug);
  }
}
