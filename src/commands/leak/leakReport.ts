import path from 'node:path';
import * as vscode from 'vscode';
import { UserError } from '../../errors';
import { readLeakRow } from '../../host/leakRows';
import type { Incident } from '../../lifecycle/leak/incident';
import { toReport } from '../../lifecycle/leak/report';
import { findProvider } from '../../providers/index';
import type { LeakPorts } from './leakPorts';

/** Opens the report as a document that is not saved yet. */
export async function showLeakReport({ id }: Incident, { leaks }: LeakPorts): Promise<void> {
  await leaks.setStep(id, 'report', { state: 'done' });
  const content = writeReport(id, { leaks });
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document, { preview: false });
}

/** Writes the report where the user chooses. */
export async function saveLeakReport(
  [parameter]: readonly unknown[],
  { leaks, services, askTarget }: LeakPorts,
): Promise<void> {
  const incident = leaks.find(readLeakRow(parameter)?.incidentId ?? '');
  if (incident === undefined) {
    throw new UserError('Choose an incident of the Leaks view first.');
  }
  const target = await askTarget(`leak-report-${incident.started.slice(0, 10)}.md`);
  if (target === undefined) {
    return;
  }
  const how = 'The report was saved.';
  const before = incident.steps.report;
  await leaks.setStep(incident.id, 'report', { state: 'done', how });
  try {
    const text = writeReport(incident.id, { leaks });
    await vscode.workspace.fs.writeFile(target, Buffer.from(text, 'utf8'));
  } catch (error) {
    await leaks.setStep(incident.id, 'report', before);
    throw new UserError('The report could not be written there. Choose another folder.', {
      cause: error,
    });
  }
  services.prompts.showStatus(`Saved ${path.posix.basename(target.path)}.`);
}

/** Where nothing is chosen, undefined. */
export async function askReportTarget(name: string): Promise<vscode.Uri | undefined> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  return vscode.window.showSaveDialog({
    title: 'Save Report',
    saveLabel: 'Save Report',
    filters: { Markdown: ['md'] },
    ...(folder !== undefined && { defaultUri: vscode.Uri.joinPath(folder.uri, name) }),
  });
}

function writeReport(id: string, { leaks }: Pick<LeakPorts, 'leaks'>): string {
  const incident = leaks.find(id);
  if (incident === undefined) {
    throw new UserError('This incident is closed. Start again to write a report.');
  }
  return toReport(incident, findProvider(incident.provider), new Date());
}
