import * as vscode from 'vscode';
import { registerApplyRemedy } from './commands/applyRemedy';
import { registerIgnoreEnvFiles } from './commands/ignoreEnvFiles';
import { registerScanWorkspace } from './commands/scanWorkspace';
import { registerStopTrackingEnvFile } from './commands/stopTrackingEnvFile';
import { createDetector } from './detect/detector';
import { registerIgnoreDiagnostics } from './editor/ignoreDiagnostics';
import { registerKeyDiagnostics } from './editor/keyDiagnostics';
import { registerQuickFixes } from './editor/quickFixes';
import { createCheckServices } from './host/checkServices';
import { KeyRing } from './keys/keyRing';
import { providers } from './providers/index';
import { mask } from './secret';

/** Wiring of the editor's part, to be joined with the keys' part. */
export function activate(context: vscode.ExtensionContext): void {
  const reportBug = (error: unknown) => console.error(error);
  const configuration = (uri?: vscode.Uri) => vscode.workspace.getConfiguration('keyward', uri);
  const services = createCheckServices({
    detector: createDetector(providers),
    readSettings: uri => ({
      diagnosticsEnabled: configuration(uri).get('diagnostics.enabled', true),
      minimumConfidence: configuration(uri).get('diagnostics.minimumConfidence', 'medium'),
      exclude: configuration(uri).get('diagnostics.exclude', []),
      gitignoreEnabled: configuration(uri).get('gitignore.enabled', true),
    }),
    extensionUri: context.extensionUri,
    reportBug,
  });
  const readEnvFileSetting = () => configuration().get('envFile', '');
  const keyRing = new KeyRing(context.secrets, context.globalState, {
    toHint: value => mask(value.reveal()),
  });
  const inform = (message: string, ...buttons: string[]) =>
    vscode.window.showInformationMessage(message, ...buttons);
  const registerCommand = (id: string, run: (...parameters: unknown[]) => Promise<void>) =>
    vscode.commands.registerCommand(id, run);
  const pickOne = async (choices: readonly { label: string; value: string }[], title: string) =>
    (await vscode.window.showQuickPick(choices, { title }))?.value;
  const prompts = {
    inform,
    openPage: (url: string) => vscode.env.openExternal(vscode.Uri.parse(url)),
    pickEnvFile: (paths: readonly string[]) =>
      pickOne(
        paths.map(value => ({ label: vscode.workspace.asRelativePath(value), value })),
        'Env File',
      ),
  };
  const envFilePorts = {
    changes: services.changes,
    inform: (message: string) => void inform(message),
    pickOne,
    registerCommand,
  };
  context.subscriptions.push(
    services,
    registerKeyDiagnostics(services),
    registerIgnoreDiagnostics(services),
    registerQuickFixes({ services, readEnvFileSetting }),
    registerApplyRemedy({ services, keyRing, prompts, registerCommand, readEnvFileSetting }),
    registerScanWorkspace({ services, inform, registerCommand }),
    registerIgnoreEnvFiles(envFilePorts),
    registerStopTrackingEnvFile(envFilePorts),
  );
}
