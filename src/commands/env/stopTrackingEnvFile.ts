import path from 'node:path';
import * as vscode from 'vscode';
import { commands } from '../../contributions';
import { isEnvFile } from '../../env/envFileName';
import { UserError } from '../../errors';
import { ensureIgnored, untrack } from '../../git/ignoreFile';
import type { EnvFilePorts } from '../../host/envFilePorts';
import { findUnsafeEnvFiles } from '../../project/envFileFindings';

/** Makes git forget an env file, which stays on disk, and ignore it from then on. */
export function registerStopTrackingEnvFile(ports: EnvFilePorts): vscode.Disposable {
  const { services } = ports;
  return ports.registerCommand(commands.stopTrackingEnvFile, async parameter => {
    if (!vscode.workspace.isTrusted) {
      throw new UserError(
        'This workspace is not trusted, so Keyward changes nothing here. Trust it, then try again.',
      );
    }
    const file = parameter instanceof vscode.Uri ? parameter.fsPath : await pickTracked(ports);
    if (file === undefined) {
      return;
    }
    if (!isEnvFile(file)) {
      throw new UserError(`${path.basename(file)} is not an env file. Choose one that is.`);
    }
    await untrack(file);
    services.changes.announce();
    const folder = vscode.workspace.getWorkspaceFolder(vscode.Uri.file(file));
    await ensureIgnored(file, { root: folder?.uri.fsPath ?? path.dirname(file) });
    services.changes.announce();
    const message =
      `Git no longer tracks ${path.basename(file)}, which stays on disk. Commit that change. ` +
      'Earlier commits still hold its keys, so replace them at their issuers.';
    // The command is done when the message shows, not when it is put away.
    ports.prompts.inform(message).catch(services.reportBug);
  });
}

async function pickTracked(ports: EnvFilePorts): Promise<string | undefined> {
  const tracked: string[] = [];
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
    if (uri.scheme === 'file') {
      const unsafe = await findUnsafeEnvFiles(uri.fsPath);
      tracked.push(
        ...unsafe
          .filter(({ findings }) => findings.some(({ ruleId }) => ruleId === 'env-file-tracked'))
          .map(({ path: file }) => file),
      );
    }
  }
  if (tracked.length < 2) {
    if (tracked[0] === undefined) {
      throw new UserError('Git tracks no env file that holds a secret. There is nothing to stop.');
    }
    return tracked[0];
  }
  const choices = tracked.map(file => ({
    label: vscode.workspace.asRelativePath(file),
    value: file,
  }));
  return ports.prompts.pickOne({ title: 'Stop Tracking Env File', choices });
}
