import * as vscode from 'vscode';
import { commands } from '../../contributions';
import { UserError } from '../../errors';
import type { CheckServices } from '../../host/checkServices';
import { showCommitFile } from '../../host/commitFiles';
import type { RegisterCommand } from '../../host/envFilePorts';
import { findRepositories } from '../../host/findRepositories';
import type { CommitPlace, HistoryResults, KeyInHistory } from '../../host/historyResults';
import type { Prompts } from '../../host/prompts';
import { isExcluded } from '../../project/isExcluded';
import { toCount } from '../../toCount';
import { loadLate } from '../loadLate';

export interface ScanHistoryPorts {
  readonly services: Pick<
    CheckServices,
    'detector' | 'ignoredValues' | 'readSettings' | 'reportBug'
  >;
  readonly prompts: Pick<Prompts, 'inform' | 'warn'>;
  readonly view: {
    show(results: HistoryResults): Promise<void>;
    findPlace(row: unknown): CommitPlace | undefined;
  };
  readonly registerCommand: RegisterCommand;
  /** The page on what to do about a key that has leaked. */
  readonly advice: vscode.Uri;
}

const showAdvice = 'What to Do';

/** Looks for keys in all commits of the workspace's repositories, and shows what it found. */
export function registerScanGitHistory(ports: ScanHistoryPorts): vscode.Disposable {
  const { registerCommand, services, view } = ports;
  return vscode.Disposable.from(
    registerCommand(commands.scanGitHistory, async () => {
      const results = await scanRepositories(ports);
      if (results !== undefined) {
        await view.show(results);
      }
      // The command is done when the message shows, not when it is put away.
      tell(results, ports).catch(services.reportBug);
    }),
    registerCommand(commands.openAtCommit, async row => {
      const place = view.findPlace(row);
      if (place === undefined) {
        throw new UserError('Choose a row of the Git History view first.');
      }
      await showCommitFile(place);
    }),
    registerCommand(commands.showLeakAdvice, () => openAdvice(ports)),
  );
}

/** Undefined where the user has ended it. */
async function scanRepositories(ports: ScanHistoryPorts): Promise<HistoryResults | undefined> {
  const tops = await findRepositories();
  return vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: 'Scanning the git history for API keys',
      cancellable: true,
    },
    async (progress, token) => {
      const controller = new AbortController();
      token.onCancellationRequested(() => controller.abort());
      const scan = { signal: controller.signal, report: toReport(progress) };
      try {
        const all: HistoryResults[] = [];
        for (const top of tops) {
          all.push(await scanOne(top, scan, ports));
        }
        return joinResults(all);
      } catch (error) {
        if (controller.signal.aborted) {
          return undefined;
        }
        throw error;
      }
    },
  );
}

interface RunningScan {
  readonly signal: AbortSignal;
  readonly report: (commits: number, of: number | undefined) => void;
}

async function scanOne(
  top: string,
  { signal, report }: RunningScan,
  { services }: ScanHistoryPorts,
): Promise<HistoryResults> {
  const uri = vscode.Uri.file(top);
  const { minimumConfidence, otherMarkers, exclude } = services.readSettings(uri);
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const { scanHistory } = await loadLate();
  const { findings, commits, warnings } = await scanHistory(top, {
    minimumConfidence,
    otherMarkers,
    ignoredFingerprints: await services.ignoredValues.read(folder),
    detector: services.detector,
    signal,
    onProgress: report,
  });
  const keys = findings.flatMap((reported): KeyInHistory[] =>
    reported.history === undefined || isExcluded(toRelative(reported.path), exclude)
      ? []
      : [{ top, reported, history: reported.history }],
  );
  return { keys, commits, warnings };
}

/** The setting's globs are relative to the workspace folder, which need not be the repository. */
function toRelative(path: string): string {
  return vscode.workspace.asRelativePath(vscode.Uri.file(path), false);
}

/** At most ten times a second, and in whole percents. */
function toReport(progress: vscode.Progress<{ message?: string; increment?: number }>) {
  let shown = 0;
  let last = 0;
  return (commits: number, of: number | undefined) => {
    const now = Date.now();
    if (now - last < 100) {
      return;
    }
    last = now;
    const percent = of === undefined || of === 0 ? 0 : Math.floor((commits / of) * 100);
    const all = of === undefined ? '' : ` of ${of.toLocaleString()}`;
    progress.report({
      message: `${commits.toLocaleString()}${all} commits`,
      increment: Math.max(0, percent - shown),
    });
    shown = Math.max(shown, percent);
  };
}

function joinResults(all: readonly HistoryResults[]): HistoryResults {
  return {
    keys: all.flatMap(({ keys }) => keys),
    commits: all.reduce((sum, { commits }) => sum + commits, 0),
    warnings: [...new Set(all.flatMap(({ warnings }) => warnings))],
  };
}

async function tell(
  results: HistoryResults | undefined,
  { prompts, advice }: Pick<ScanHistoryPorts, 'prompts' | 'advice'>,
): Promise<void> {
  if (results === undefined) {
    await prompts.inform('The scan was stopped before its end.');
    return;
  }
  const { keys, commits, warnings } = results;
  const where = `in ${commits.toLocaleString()} ${commits === 1 ? 'commit' : 'commits'}`;
  if (keys.length === 0) {
    await prompts.inform([`No keys found ${where}.`, ...warnings].join(' '));
    return;
  }
  const count = toCount(keys.length, 'key');
  const what = keys.length === 1 ? 'Replace it first.' : 'Replace them first.';
  const message = [`${count} found ${where}. ${what}`, ...warnings].join(' ');
  if ((await prompts.warn(message, showAdvice)) === showAdvice) {
    await openAdvice({ advice });
  }
}

async function openAdvice({ advice }: Pick<ScanHistoryPorts, 'advice'>): Promise<void> {
  await vscode.commands.executeCommand('markdown.showPreview', advice);
}
