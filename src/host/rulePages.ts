import * as vscode from 'vscode';
import { toRulePage } from '../providers/rulePage';

const scheme = 'keyward-rule';

/** Beside it lies one page per rule, as in `keyward-rule:/docs/rules/private-key.md`. */
export const rulePages = vscode.Uri.from({ scheme, path: '/docs/rules' });

/** Serves the pages that diagnostics link to. */
export function registerRulePages(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: ({ path }) => toRulePage(path.replace(/^.*\/|\.md$/g, '')),
  });
}
