import { existsSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { isExampleFile } from '../../env/envFileName';
import { findEnvFiles } from '../../env/findEnvFiles';
import type { Choice } from '../../host/prompts';
import type { KeyServices } from '../keyServices';

export type ImportSource =
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly name: string;
      readonly isProfile: boolean;
    }
  | { readonly kind: 'clipboard' };

export interface ImportPlaces {
  /** The user's own folder, where shells look for their profiles. */
  readonly home: string;
  readonly readClipboard: () => PromiseLike<string>;
}

const profiles = [
  '.zshrc',
  '.zshenv',
  '.zprofile',
  '.bashrc',
  '.bash_profile',
  '.profile',
  '.config/fish/config.fish',
];
/** Bounds of the search for env files; any other file can be chosen by hand. */
const mostFolders = 300;
const mostFiles = 30;

const otherFile = Symbol('other file');

/** Where keys are imported from. Undefined after Escape. */
export async function chooseSource(
  { prompts }: Pick<KeyServices, 'prompts'>,
  { home }: Pick<ImportPlaces, 'home'>,
): Promise<ImportSource | undefined> {
  const chosen = await prompts.pickOne<ImportSource | typeof otherFile>({
    title: 'Import Keys',
    placeholder: 'Where are the keys now? Nothing is changed there.',
    choices: [
      {
        label: 'Clipboard',
        description: 'What you copied',
        icon: 'clippy',
        value: { kind: 'clipboard' },
      },
      {
        label: 'Choose a File…',
        description: 'An env file, a shell script or a JSON export',
        icon: 'folder-opened',
        value: otherFile,
      },
      ...(await findEnvSources()),
      ...findProfiles(home),
    ],
  });
  if (chosen !== otherFile) {
    return chosen;
  }
  const file = await prompts.pickOpenFile({
    title: 'Import Keys',
    action: 'Import',
    defaultPath: vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? home,
    kinds: { 'Env files and exports': ['env', 'json', 'sh', 'txt'] },
  });
  return file === undefined
    ? undefined
    : { kind: 'file', path: file, name: path.basename(file), isProfile: isProfile(file, home) };
}

async function findEnvSources(): Promise<readonly Choice<ImportSource>[]> {
  const folders = (vscode.workspace.workspaceFolders ?? []).filter(
    ({ uri }) => uri.scheme === 'file',
  );
  const found: Choice<ImportSource>[] = [];
  for (const { uri, name } of folders) {
    const files = await findEnvFiles(uri.fsPath, { mostFolders });
    for (const file of files.filter(one => !isExampleFile(one)).slice(0, mostFiles)) {
      const relative = path.relative(uri.fsPath, file).split(path.sep).join('/');
      const label = folders.length === 1 ? relative : `${name}/${relative}`;
      found.push({
        label,
        icon: 'file',
        value: { kind: 'file', path: file, name: label, isProfile: false },
        ...(found.length === 0 && { heading: 'env files of this workspace' }),
      });
    }
  }
  return found;
}

function findProfiles(home: string): readonly Choice<ImportSource>[] {
  return profiles
    .map(name => ({ label: `~/${name}`, file: path.join(home, name) }))
    .filter(({ file }) => existsSync(file))
    .map(({ label, file }, at) => ({
      label,
      icon: 'terminal',
      value: { kind: 'file', path: file, name: label, isProfile: true },
      ...(at === 0 && { heading: 'shell profiles' }),
    }));
}

function isProfile(file: string, home: string): boolean {
  return profiles.some(name => path.relative(path.join(home, name), file) === '');
}
