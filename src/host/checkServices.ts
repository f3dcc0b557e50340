import * as vscode from 'vscode';
import type { Detector } from '../detect/detector';
import { CheckPolicy, type CheckSettings } from './checkPolicy';
import { EnvFileStates } from './envFileStates';
import { IgnoredValues } from './ignoredValues';
import { ProjectChanges } from './projectChanges';

/** What everything that looks for keys in documents shares. */
export interface CheckServices extends vscode.Disposable {
  readonly detector: Detector;
  readonly policy: CheckPolicy;
  readonly ignoredValues: IgnoredValues;
  readonly changes: ProjectChanges;
  readonly readSettings: (resource: vscode.Uri) => CheckSettings;
  /** Folder with one page per rule. */
  readonly rulePages: vscode.Uri;
  readonly reportBug: (error: unknown) => void;
}

export function createCheckServices(ports: {
  readonly detector: Detector;
  readonly readSettings: (resource: vscode.Uri) => CheckSettings;
  readonly extensionUri: vscode.Uri;
  readonly reportBug: (error: unknown) => void;
}): CheckServices {
  const { detector, readSettings, reportBug } = ports;
  const changes = new ProjectChanges(reportBug);
  const envFiles = new EnvFileStates(changes.onDidChange);
  const ignoredValues = new IgnoredValues();
  return {
    detector,
    policy: new CheckPolicy({ readSettings, ignoredValues, envFiles }),
    ignoredValues,
    changes,
    readSettings,
    rulePages: vscode.Uri.joinPath(ports.extensionUri, 'docs', 'rules'),
    reportBug,
    dispose: () => vscode.Disposable.from(envFiles, ignoredValues, changes).dispose(),
  };
}
