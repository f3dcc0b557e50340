import * as vscode from 'vscode';
import { commands } from '../../contributions';
import { UserError } from '../../errors';
import { longestText } from '../../host/checkPolicy';
import type { CheckServices } from '../../host/checkServices';
import { toUriPlace } from '../../host/documentPlace';
import type { RegisterCommand } from '../../host/envFilePorts';
import type { Prompts } from '../../host/prompts';
import { toDiagnostic } from '../../host/toDiagnostic';
import { toRange } from '../../host/toRange';
import { findInSlices } from '../../scan/findInSlices';
import { readText } from '../../scan/readText';
import type { FilePlace, ReportedFinding } from '../../scan/reportedFinding';
import { toCount } from '../../toCount';
import { loadLate } from '../loadLate';
import type { KeysInFile } from './findInFolder';

export interface ScanPorts {
  readonly services: CheckServices;
  readonly prompts: Pick<Prompts, 'inform'>;
  readonly registerCommand: RegisterCommand;
}

interface ScanTotals {
  keys: number;
  files: number;
  large: number;
  checked: number;
}

const showProblems = 'Show Problems';

/** Looks for keys in all files of the workspace. Open documents keep their own diagnostics. */
export function registerScanWorkspace(ports: ScanPorts): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('keyward.scan');
  const list: ScanList = { collection, files: new Set() };
  const clear = () => {
    collection.clear();
    list.files.clear();
  };
  const lookAgain = (uri: vscode.Uri) => {
    if (list.files.has(uri.toString())) {
      scanAgain(uri, list, ports.services).catch(ports.services.reportBug);
    }
  };
  const watcher = vscode.workspace.createFileSystemWatcher('**/*', true);
  return vscode.Disposable.from(
    collection,
    watcher,
    watcher.onDidChange(lookAgain),
    watcher.onDidDelete(lookAgain),
    vscode.workspace.onDidOpenTextDocument(document => {
      if (isLive(document)) {
        collection.delete(document.uri);
      }
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => lookAgain(uri)),
    ports.services.ignoredValues.onDidChange(clear),
    ports.registerCommand(commands.scanWorkspace, () => {
      clear();
      return scanWorkspace(list, ports);
    }),
  );
}

/** What the last scan found. A file that closes or changes afterwards is looked at again. */
interface ScanList {
  readonly collection: vscode.DiagnosticCollection;
  readonly files: Set<string>;
}

async function scanWorkspace(list: ScanList, ports: ScanPorts): Promise<void> {
  const folders = (vscode.workspace.workspaceFolders ?? []).filter(
    ({ uri }) => uri.scheme === 'file',
  );
  if (folders.length === 0) {
    throw new UserError('Open a folder first: there is nothing to scan.');
  }
  const totals: ScanTotals = { keys: 0, files: 0, large: 0, checked: 0 };
  const isDone = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: 'Scanning the workspace for API keys',
      cancellable: true,
    },
    async (progress, token) => {
      const controller = new AbortController();
      token.onCancellationRequested(() => controller.abort());
      const report = (message: string) => progress.report({ message });
      const scan = { list, totals, report, signal: controller.signal };
      return runScan(folders, scan, ports.services);
    },
  );
  report(isDone, totals, ports).catch(ports.services.reportBug);
}

interface RunningScan {
  readonly list: ScanList;
  readonly totals: ScanTotals;
  readonly report: (message: string) => void;
  readonly signal: AbortSignal;
}

/** False where the user has ended it. */
async function runScan(
  folders: readonly vscode.WorkspaceFolder[],
  scan: RunningScan,
  services: CheckServices,
): Promise<boolean> {
  for (const folder of folders) {
    try {
      await scanFolder(folder, scan, services);
    } catch (error) {
      if (scan.signal.aborted) {
        return false;
      }
      throw error;
    }
  }
  return true;
}

/** What was found before the user ended it is shown too. */
async function scanFolder(
  folder: vscode.WorkspaceFolder,
  scan: RunningScan,
  services: CheckServices,
): Promise<void> {
  const found: KeysInFile[] = [];
  try {
    const { findInFolder } = await loadLate();
    await findInFolder(folder, scan, services, keys => found.push(keys));
  } finally {
    for (const { path, findings } of found) {
      await showFound(vscode.Uri.file(path), findings, scan, services);
    }
  }
}

async function showFound(
  uri: vscode.Uri,
  findings: readonly ReportedFinding[],
  { list, totals }: RunningScan,
  services: CheckServices,
): Promise<void> {
  if (!(await services.policy.isSafeEnvFile(toUriPlace(uri)))) {
    totals.keys += findings.length;
    totals.files += 1;
    list.files.add(uri.toString());
    const diagnostics = findings.map(({ finding, place }) =>
      toDiagnostic(finding, toPlaceRange(place)),
    );
    show(uri, diagnostics, list);
  }
}

/** VS Code counts from 0. */
function toPlaceRange({ line, column, endLine, endColumn }: FilePlace): vscode.Range {
  return new vscode.Range(line - 1, column - 1, endLine - 1, endColumn - 1);
}

async function scanAgain(uri: vscode.Uri, list: ScanList, services: CheckServices): Promise<void> {
  const diagnostics = await readDiagnostics(uri, services);
  show(uri, diagnostics === 'large' ? [] : diagnostics, list);
}

function show(
  uri: vscode.Uri,
  diagnostics: readonly vscode.Diagnostic[],
  { collection }: ScanList,
): void {
  collection.set(uri, hasLiveDocument(uri) ? [] : diagnostics);
}

async function readDiagnostics(
  uri: vscode.Uri,
  services: CheckServices,
  signal = new AbortController().signal,
): Promise<readonly vscode.Diagnostic[] | 'large'> {
  const options = await services.policy.readPlace(toUriPlace(uri));
  const read = options === undefined ? undefined : await readText(uri.fsPath);
  if (options === undefined || read?.kind !== 'text') {
    return read?.kind === 'large' ? 'large' : [];
  }
  const { text } = read;
  const findings = await findInSlices(services.detector, text, { ...options, signal });
  return (findings ?? []).map(finding => toDiagnostic(finding, toRange(text, finding)));
}

/** Whether the document has diagnostics of its own. */
function isLive(document: vscode.TextDocument): boolean {
  return document.getText().length <= longestText;
}

function hasLiveDocument(uri: vscode.Uri): boolean {
  const key = uri.toString();
  return vscode.workspace.textDocuments.some(
    document => document.uri.toString() === key && isLive(document),
  );
}

async function report(isDone: boolean, totals: ScanTotals, { prompts }: ScanPorts): Promise<void> {
  const { keys, files, large, checked } = totals;
  const found =
    keys === 0
      ? `No keys found in ${toCount(checked, 'file')}.`
      : `${toCount(keys, 'key')} found in ${toCount(files, 'file')}.`;
  const sentences = [
    ...(isDone ? [] : ['The scan was stopped before its end.']),
    found,
    ...(large === 0 ? [] : [`Files over 20 MB were left out: ${large}.`]),
  ];
  const buttons = keys === 0 ? [] : [showProblems];
  if ((await prompts.inform(sentences.join(' '), ...buttons)) === showProblems) {
    await vscode.commands.executeCommand('workbench.actions.view.problems');
  }
}
