import * as vscode from 'vscode';
import { commands } from '../contributions';
import { isEnvFile } from '../env/envFileName';
import { UserError } from '../errors';
import { longestText } from '../host/checkPolicy';
import type { CheckServices } from '../host/checkServices';
import { toUriPlace } from '../host/documentPlace';
import type { RegisterCommand } from '../host/envFilePorts';
import type { Prompts } from '../host/prompts';
import { toDiagnostic } from '../host/toDiagnostic';
import { toRange } from '../host/toRange';
import { findInSlices } from '../scan/findInSlices';
import { readText } from '../scan/readText';
import { walkFiles } from '../scan/walkFiles';

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
  return vscode.Disposable.from(
    collection,
    vscode.workspace.onDidOpenTextDocument(document => {
      if (isLive(document)) {
        collection.delete(document.uri);
      }
    }),
    vscode.workspace.onDidDeleteFiles(({ files }) => {
      for (const uri of files) {
        collection.delete(uri);
      }
    }),
    ports.services.ignoredValues.onDidChange(() => collection.clear()),
    ports.registerCommand(commands.scanWorkspace, () => scanWorkspace(collection, ports)),
  );
}

async function scanWorkspace(
  collection: vscode.DiagnosticCollection,
  ports: ScanPorts,
): Promise<void> {
  const folders = (vscode.workspace.workspaceFolders ?? []).filter(
    ({ uri }) => uri.scheme === 'file',
  );
  if (folders.length === 0) {
    throw new UserError('Open a folder first: there is nothing to scan.');
  }
  collection.clear();
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
      const scan = { collection, totals, report, signal: controller.signal };
      return runScan(folders, scan, ports.services);
    },
  );
  report(isDone, totals, ports).catch(ports.services.reportBug);
}

interface RunningScan {
  readonly collection: vscode.DiagnosticCollection;
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
  const { signal, totals } = scan;
  for (const folder of folders) {
    const { exclude } = services.readSettings(folder.uri);
    try {
      const options = { exclude, signal, isWanted: isEnvFile };
      for await (const file of walkFiles(folder.uri.fsPath, options)) {
        await scanFile(vscode.Uri.file(file), scan, services);
        totals.checked += 1;
        if (totals.checked % 50 === 0) {
          scan.report(`${totals.checked} files`);
        }
        if (signal.aborted) {
          return false;
        }
      }
    } catch (error) {
      if (signal.aborted) {
        return false;
      }
      throw error;
    }
  }
  return true;
}

async function scanFile(
  uri: vscode.Uri,
  { collection, totals, signal }: RunningScan,
  services: CheckServices,
): Promise<void> {
  const options = await services.policy.readPlace(toUriPlace(uri));
  const read = options === undefined ? undefined : await readText(uri.fsPath);
  if (read?.kind === 'large') {
    totals.large += 1;
  }
  if (options === undefined || read?.kind !== 'text') {
    return;
  }
  const { text } = read;
  const findings = await findInSlices(services.detector, text, { ...options, signal });
  if (findings === undefined || findings.length === 0) {
    return;
  }
  totals.keys += findings.length;
  totals.files += 1;
  if (!hasLiveDocument(uri)) {
    const diagnostics = findings.map(finding =>
      toDiagnostic(finding, toRange(text, finding), services.rulePages),
    );
    collection.set(uri, diagnostics);
  }
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
      ? `No keys found in ${count(checked, 'file')}.`
      : `${count(keys, 'key')} found in ${count(files, 'file')}.`;
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

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
