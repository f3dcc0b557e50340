import type * as vscode from 'vscode';
import { isEnvFile } from '../../env/envFileName';
import type { CheckServices } from '../../host/checkServices';
import { largestFile } from '../../scan/readText';
import type { ReportedFinding } from '../../scan/reportedFinding';
import { type ScanOptions, scanTree } from '../../scan/tree/scanTree';

interface FolderScan {
  readonly totals: { checked: number; large: number };
  readonly report: (message: string) => void;
  readonly signal: AbortSignal;
}

export interface KeysInFile {
  readonly path: string;
  readonly findings: readonly ReportedFinding[];
}

/** Looks at a workspace folder in threads of their own. */
export async function findInFolder(
  folder: vscode.WorkspaceFolder,
  { totals, report, signal }: FolderScan,
  services: CheckServices,
  onFound: (found: KeysInFile) => void,
): Promise<void> {
  const { exclude, minimumConfidence, otherMarkers } = services.readSettings(folder.uri);
  const before = totals.checked;
  const options: ScanOptions = {
    exclude,
    minimumConfidence,
    otherMarkers,
    ignoredFingerprints: await services.ignoredValues.read(folder),
    isWanted: isEnvFile,
    projectFolder: folder.uri.fsPath,
    maximumBytes: largestFile,
    // The window goes on in this thread.
    helps: false,
    workers: 2,
    signal,
    onProgress: progress => {
      totals.checked = before + progress.files;
      report(`${totals.checked} files`);
    },
  };
  const stats = await scanTree([folder.uri.fsPath], options, result => {
    if (result.kind === 'findings') {
      onFound(result);
    }
  });
  totals.checked = before + stats.files;
  totals.large += stats.skippedLarge;
}
