import * as vscode from 'vscode';
import { commands } from '../../contributions';
import { UserError } from '../../errors';
import type { CheckServices } from '../../host/checkServices';
import type { RegisterCommand } from '../../host/envFilePorts';
import { findRepositories } from '../../host/findRepositories';
import type { Prompts } from '../../host/prompts';
import { isExcluded } from '../../project/isExcluded';
import type { ReportedFinding } from '../../scan/reportedFinding';
import { loadLate } from '../loadLate';

export interface ScanStagedPorts {
  readonly services: Pick<CheckServices, 'detector' | 'readSettings' | 'reportBug'>;
  readonly prompts: Pick<Prompts, 'inform' | 'warn' | 'pickOne'>;
  readonly registerCommand: RegisterCommand;
}

const showKeys = 'Show Keys';

/** Looks for keys that the next commit would add to the workspace's repositories. */
export function registerScanStagedChanges(ports: ScanStagedPorts): vscode.Disposable {
  return ports.registerCommand(commands.scanStagedChanges, async () => {
    const findings = await findStagedKeys(ports);
    // The command is done when the message shows, not when it is put away.
    tellStagedKeys(findings, ports).catch(ports.services.reportBug);
  });
}

export async function findStagedKeys({
  services,
}: Pick<ScanStagedPorts, 'services'>): Promise<readonly ReportedFinding[]> {
  const { detector } = services;
  const tops = await findRepositories();
  const { scanStaged } = await loadLate();
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: 'Scanning staged changes' },
    async () => {
      const found: ReportedFinding[] = [];
      for (const top of tops) {
        const { minimumConfidence, otherMarkers } = services.readSettings(vscode.Uri.file(top));
        found.push(...(await scanStaged(top, { minimumConfidence, otherMarkers, detector })));
      }
      return found.filter(({ path }) => !isLeftOut(vscode.Uri.file(path), services));
    },
  );
}

/** The setting's globs are relative to the workspace folder, which need not be the repository. */
function isLeftOut(uri: vscode.Uri, services: Pick<CheckServices, 'readSettings'>): boolean {
  const relative = vscode.workspace.asRelativePath(uri, false);
  return isExcluded(relative, services.readSettings(uri).exclude);
}

export async function tellStagedKeys(
  findings: readonly ReportedFinding[],
  { prompts }: Pick<ScanStagedPorts, 'prompts'>,
): Promise<void> {
  if (findings.length === 0) {
    await prompts.inform('No keys found in the staged changes.');
    return;
  }
  const keys = `${findings.length} ${findings.length === 1 ? 'key' : 'keys'}`;
  const message = `${keys} found in the staged changes. A commit would write ${findings.length === 1 ? 'it' : 'them'} into git's history.`;
  if ((await prompts.warn(message, showKeys)) === showKeys) {
    const chosen = await prompts.pickOne({
      title: 'Keys in Staged Changes',
      placeholder: 'Choose one to go to its line',
      choices: findings.map(reported => ({
        label: reported.finding.name,
        description: `${vscode.workspace.asRelativePath(reported.path)}:${reported.place.line}`,
        detail: reported.finding.preview,
        icon: 'key',
        value: reported,
      })),
    });
    if (chosen !== undefined) {
      await open(chosen);
    }
  }
}

/** The file on the disk, which may differ from what is staged. */
async function open({ path: file, place }: ReportedFinding): Promise<void> {
  // To select a long key would scroll its line's start out of sight.
  const start = new vscode.Position(place.line - 1, place.column - 1);
  const uri = vscode.Uri.file(file);
  const isThere = await vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
  if (!isThere) {
    throw new UserError(
      'That file is staged, but no longer on the disk. Unstage it, so that its key is not committed.',
    );
  }
  await vscode.window.showTextDocument(uri, { selection: new vscode.Range(start, start) });
}
