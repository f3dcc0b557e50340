import * as vscode from 'vscode';
import { registerCommitFiles } from '../../host/commitFiles';
import { type CommitHookPorts, registerCommitHook } from './commitHook';
import { registerScanGitHistory, type ScanHistoryPorts } from './scanGitHistory';
import { registerScanStagedChanges } from './scanStagedChanges';
import { registerScanWorkspace, type ScanPorts } from './scanWorkspace';

export interface ScanCommandPorts extends ScanPorts, Pick<ScanHistoryPorts, 'view' | 'advice'> {
  readonly prompts: ScanPorts['prompts'] & ScanHistoryPorts['prompts'] & CommitHookPorts['prompts'];
  readonly commandLine: CommitHookPorts['commandLine'];
}

/** Looks for keys where they should not be, and the check before each commit. */
export function registerScanCommands(ports: ScanCommandPorts): vscode.Disposable {
  const { reportBug } = ports.services;
  return vscode.Disposable.from(
    registerScanWorkspace(ports),
    registerScanStagedChanges(ports),
    registerScanGitHistory(ports),
    registerCommitFiles(),
    registerCommitHook({ ...ports, reportBug }),
  );
}
