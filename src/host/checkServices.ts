import * as vscode from 'vscode';
import type { ByteDetector } from '../detect/detector';
import { CheckPolicy, type CheckSettings } from './checkPolicy';
import { EnvFileStates } from './envFileStates';
import { IgnoredValues } from './ignoredValues';
import { ProjectChanges } from './projectChanges';

/** What everything that looks for keys in documents shares. */
export interface CheckServices extends vscode.Disposable {
  readonly detector: ByteDetector;
  readonly policy: CheckPolicy;
  readonly ignoredValues: IgnoredValues;
  readonly changes: ProjectChanges;
  readonly readSettings: (resource: vscode.Uri) => CheckSettings;
  readonly reportBug: (error: unknown) => void;
}

export function createCheckServices(ports: {
  readonly detector: ByteDetector;
  readonly readSettings: (resource: vscode.Uri) => CheckSettings;
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
    reportBug,
    dispose: () => vscode.Disposable.from(envFiles, ignoredValues, changes).dispose(),
  };
}
