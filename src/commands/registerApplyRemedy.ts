import type * as vscode from 'vscode';
import { internalCommands } from '../contributions';
import { UserError } from '../errors';
import type { RegisterCommand } from '../host/envFilePorts';
import { parseRemedyRequest } from '../host/keyRemedy';
import type { RemedyPorts } from './applyRemedy';
import { loadLate } from './loadLate';

export function registerApplyRemedy(
  ports: RemedyPorts & { readonly registerCommand: RegisterCommand },
): vscode.Disposable {
  return ports.registerCommand(internalCommands.applyRemedy, async parameter => {
    const request = parseRemedyRequest(parameter);
    if (request === undefined) {
      throw new UserError('Open the quick fixes of an underlined key to use this command.');
    }
    const { applyRemedy } = await loadLate();
    await applyRemedy(request, ports);
  });
}
