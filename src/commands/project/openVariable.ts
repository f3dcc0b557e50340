import path from 'node:path';
import * as vscode from 'vscode';
import { readVariables } from '../../env/envDocument';
import { UserError } from '../../errors';
import { findPlace, type VariablePlace } from '../../host/projectRows';
import type { VariableReading } from '../../project/needs/readNeeds';
import { type ProjectServices, readVariable } from './projectServices';

/** Shows where a variable is read: the place of the row, or one of all. */
export async function openVariable(
  parameters: readonly unknown[],
  services: ProjectServices,
): Promise<void> {
  const place = findPlace(parameters[0]) ?? (await choosePlace(parameters, services));
  if (place === undefined) {
    return;
  }
  const document = await open(place.path);
  const line = Math.min(findLine(place, document), document.lineCount - 1);
  const range = findName(place.variable, document.lineAt(line));
  await vscode.window.showTextDocument(document, { selection: range });
}

async function choosePlace(
  parameters: readonly unknown[],
  services: ProjectServices,
): Promise<VariablePlace | undefined> {
  const { folder, state } = await readVariable(parameters, services);
  const [only, ...others] = state.variable?.readings ?? [];
  if (only === undefined) {
    throw new UserError(`Keyward found nothing that reads ${state.name}.`);
  }
  const toPlace = ({ path: file, line }: VariableReading): VariablePlace => ({
    path: file,
    line,
    variable: state.name,
  });
  return others.length === 0
    ? toPlace(only)
    : services.prompts.pickOne({
        title: `Where ${state.name} Is Read`,
        placeholder: 'Opens the line',
        choices: [only, ...others].map(reading => ({
          label: `${path.basename(reading.path)}:${reading.line}`,
          description: path.relative(folder.root, path.dirname(reading.path)),
          icon: 'go-to-file',
          value: toPlace(reading),
        })),
      });
}

async function open(file: string): Promise<vscode.TextDocument> {
  try {
    return await vscode.workspace.openTextDocument(file);
  } catch (error) {
    throw new UserError(`${path.basename(file)} cannot be opened any more.`, { cause: error });
  }
}

/** Zero-based. */
function findLine({ line, variable }: VariablePlace, document: vscode.TextDocument): number {
  if (line > 0) {
    return line - 1;
  }
  // Of an env file only its path is known.
  return readVariables(document.getText()).find(({ name }) => name === variable)?.line ?? 0;
}

function findName(name: string, { text, range }: vscode.TextLine): vscode.Range {
  const at = text.indexOf(name);
  const start = at === -1 ? range.start : range.start.translate(0, at);
  return new vscode.Range(start, at === -1 ? start : start.translate(0, name.length));
}
