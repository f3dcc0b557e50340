import * as vscode from 'vscode';
import type { Incident } from '../../lifecycle/leak/incident';
import type { Leaks } from '../../lifecycle/leak/leaks';

const scheme = 'keyward-leak';

/** Serves what to do about the git history, one page for each incident. */
export function registerHistoryAdvice(
  leaks: Pick<Leaks, 'find' | 'onDidChange'>,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  return vscode.Disposable.from(
    changed,
    leaks.onDidChange(() => {
      for (const { uri } of vscode.workspace.textDocuments.filter(isPage)) {
        changed.fire(uri);
      }
    }),
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: async ({ query }) => {
        const { toHistoryAdvice } = await import('../../host/late');
        const incident = leaks.find(query);
        return incident === undefined
          ? 'This incident is closed.\n'
          : toHistoryAdvice(incident, process.platform === 'win32' ? 'powershell' : 'posix');
      },
    }),
  );
}

export async function showHistoryAdvice({ id }: Incident): Promise<void> {
  // The path is the title of the preview.
  const page = vscode.Uri.from({ scheme, path: '/Git history.md', query: id });
  await vscode.commands.executeCommand('markdown.showPreview', page);
}

function isPage({ uri }: vscode.TextDocument): boolean {
  return uri.scheme === scheme;
}
