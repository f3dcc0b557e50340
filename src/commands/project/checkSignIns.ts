import { homedir } from 'node:os';
import * as vscode from 'vscode';
import { views } from '../../contributions';
import { UserError } from '../../errors';
import { checkSignIns as askTools } from '../../project/signIns/checkSignIns';
import type { ProjectServices } from './projectServices';

/** Asks tools by their own status commands whether one is signed in. Nothing else asks them. */
export async function checkSignIns({ project }: Pick<ProjectServices, 'project'>): Promise<void> {
  if (!vscode.workspace.isTrusted) {
    throw new UserError(
      'This workspace is not trusted, so Keyward starts no program here. Trust it, then try again.',
    );
  }
  const without = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath);
  if (without.length === 0) {
    throw new UserError('Open the folder of your project first: the answers stand beside it.');
  }
  await vscode.commands.executeCommand(`${views.project}.focus`);
  const signIns = await vscode.window.withProgress(
    { location: { viewId: views.project } },
    async () => askTools({ without, from: homedir() }),
  );
  project.showSignIns(signIns);
}
