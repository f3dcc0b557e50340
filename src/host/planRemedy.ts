import path from 'node:path';
import * as vscode from 'vscode';
import type { Finding } from '../detect/finding';
import { chooseEnvFile, type EnvFileChoice } from '../env/envFileChoice';
import { findLanguageId } from '../env/languages/findLanguageId';
import { readRegularFile } from '../git/regularFile';
import { isBrowserBundle } from '../project/browserBundle';
import { readEnvLoading } from '../project/envLoading';
import {
  type Planned,
  planIgnoreHere,
  planMoveToEnv,
  planStoreAndReference,
  type RemedyContext,
} from '../remedies/moveToEnv';
import { type DocumentPlace, toPlace } from './documentPlace';

export type PlannedRemedy = 'move-to-env' | 'store-and-reference' | 'ignore-here';

/** Stands in the comment until the user types a better one. */
export const ignoreReason = 'not a secret';

export interface RemedyPlace {
  /** Folder that env files must stay in. */
  readonly root: string;
  readonly choice: EnvFileChoice;
}

/** Where a key of the document would go, or the reason why there is no such place. */
export async function readRemedyPlace(
  document: vscode.TextDocument,
  options: { readonly configured: string },
): Promise<RemedyPlace | { readonly reason: string }> {
  const place = toPlace(document);
  const root = findRoot(place);
  if (root === undefined) {
    return { reason: 'Save this file in a folder first, so that an env file can stand beside it.' };
  }
  const choice = await chooseEnvFile({
    root,
    configured: options.configured,
    ...(place.file === undefined ? {} : { near: place.file }),
  });
  return { root, choice };
}

/** Plans from the text as it stands now. */
export async function planRemedy(
  remedy: PlannedRemedy,
  target: {
    readonly document: vscode.TextDocument;
    readonly finding: Finding;
    /** Of the document, when the key was found in it. */
    readonly version: number;
    readonly root: string;
    readonly envFile: string;
  },
): Promise<Planned> {
  const { document, finding, root, envFile } = target;
  const text = document.getText();
  if (document.version !== target.version) {
    return { kind: 'unavailable', reason: 'The text changed meanwhile. Try the fix again.' };
  }
  const file = toPlace(document).file ?? '';
  const where = { root, path: file, languageId: findLanguageId(document.languageId, file) };
  const context: RemedyContext = {
    ...where,
    text,
    finding,
    envFile,
    envText: await readExisting(envFile),
    loading: await readEnvLoading(where),
    browserBundle: await isBrowserBundle({ ...where, text }),
  };
  switch (remedy) {
    case 'move-to-env':
      return planMoveToEnv(context);
    case 'store-and-reference':
      return planStoreAndReference(context);
    case 'ignore-here':
      return planIgnoreHere(context, ignoreReason);
    default:
      throw new Error('unreachable', { cause: remedy satisfies never });
  }
}

/** An untitled document belongs to the only folder, where there is just one. */
function findRoot({ folder, file, uri }: DocumentPlace): string | undefined {
  if (folder !== undefined) {
    return folder.uri.scheme === 'file' ? folder.uri.fsPath : undefined;
  }
  if (file !== undefined) {
    return path.dirname(file);
  }
  const [only, ...others] = vscode.workspace.workspaceFolders ?? [];
  const isAlone = only?.uri.scheme === 'file' && others.length === 0;
  return isAlone && uri.scheme === 'untitled' ? only.uri.fsPath : undefined;
}

async function readExisting(file: string): Promise<string> {
  try {
    return (await readRegularFile(file))?.toString('utf8') ?? '';
  } catch {
    // Missing or unreadable: the writer says so when it comes to writing.
    return '';
  }
}
