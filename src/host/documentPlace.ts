import * as vscode from 'vscode';

/** Where a document lives. The cells of a notebook live where the notebook does. */
export interface DocumentPlace {
  readonly uri: vscode.Uri;
  readonly folder: vscode.WorkspaceFolder | undefined;
  /** Absolute path on disk. */
  readonly file: string | undefined;
  /** Relative to the folder, with forward slashes. */
  readonly path: string | undefined;
}

const notebookCell = 'vscode-notebook-cell';

export function toPlace(document: vscode.TextDocument): DocumentPlace {
  const uri = document.uri.scheme === notebookCell ? findNotebook(document) : document.uri;
  return toUriPlace(uri);
}

export function toUriPlace(uri: vscode.Uri): DocumentPlace {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return {
    uri,
    folder,
    file: uri.scheme === 'file' ? uri.fsPath : undefined,
    path: folder === undefined ? undefined : vscode.workspace.asRelativePath(uri, false),
  };
}

function findNotebook(cell: vscode.TextDocument): vscode.Uri {
  const notebook = vscode.workspace.notebookDocuments.find(candidate =>
    candidate.getCells().some(({ document }) => document === cell),
  );
  return notebook?.uri ?? cell.uri.with({ scheme: 'file', fragment: '' });
}
