import type * as vscode from 'vscode';
import { registerApplyRemedy } from './commands/applyRemedy';
import { registerIgnoreEnvFiles } from './commands/ignoreEnvFiles';
import { registerScanWorkspace } from './commands/scanWorkspace';
import { registerStopTrackingEnvFile } from './commands/stopTrackingEnvFile';
import { createDetector } from './detect/detector';
import { registerIgnoreDiagnostics } from './editor/ignoreDiagnostics';
import { registerKeyDiagnostics } from './editor/keyDiagnostics';
import { registerQuickFixes } from './editor/quickFixes';
import { createCheckServices } from './host/checkServices';
import type { RegisterCommand } from './host/envFilePorts';
import { createLog } from './host/log';
import { createPrompts } from './host/prompts';
import { registerCommand } from './host/registerCommand';
import { readSettings } from './host/settings';
import { toHint } from './host/toHint';
import { KeyRing } from './keys/keyRing';
import { providers } from './providers/index';

/** Wiring of the editor's part, to be joined with the keys' part. */
export function activate(context: vscode.ExtensionContext): void {
  const start = performance.now();
  const log = createLog();
  const prompts = createPrompts();
  const keyRing = new KeyRing(context.secrets, context.globalState, { toHint });
  const register: RegisterCommand = (id, run) => registerCommand(id, run, log);
  const services = createCheckServices({
    detector: createDetector(providers),
    readSettings,
    extensionUri: context.extensionUri,
    reportBug: log.reportBug,
  });
  const readEnvFileSetting = () => readSettings().envFile;
  const shared = { services, prompts, registerCommand: register };
  context.subscriptions.push(
    log,
    services,
    registerKeyDiagnostics(services),
    registerIgnoreDiagnostics(services),
    registerQuickFixes({ services, readEnvFileSetting }),
    registerApplyRemedy({ ...shared, keyRing, readEnvFileSetting }),
    registerScanWorkspace(shared),
    registerIgnoreEnvFiles(shared),
    registerStopTrackingEnvFile(shared),
  );
  performance.measure('keyward.activate', { start });
}
