import * as vscode from 'vscode';
import { contextKeys, views } from '../contributions';
import type { ProjectVariables } from '../host/projectVariables';
import type { ProjectNode } from './projectNode';
import { ProjectTree } from './projectTree';

/** What this project needs. Nothing is read before the view is visible. */
export function registerProjectView(
  project: ProjectVariables,
  reportBug: (error: unknown) => void,
): vscode.Disposable {
  const tree = new ProjectTree(project);
  const view = vscode.window.createTreeView<ProjectNode>(views.project, {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  const describe = (): void => {
    view.description = tree.missing === 0 ? '' : `${tree.missing} missing`;
    const state = project.folders.some(({ states }) => states.length > 0) ? 'filled' : 'empty';
    vscode.commands
      .executeCommand('setContext', contextKeys.projectState, state)
      .then(undefined, reportBug);
  };
  const tellTrust = (): void => {
    view.message = vscode.workspace.isTrusted
      ? ''
      : 'This workspace is not trusted, so Keyward only reads here.';
  };
  tellTrust();
  return vscode.Disposable.from(
    view,
    tree,
    project.onDidChange(describe),
    vscode.workspace.onDidGrantWorkspaceTrust(tellTrust),
  );
}
