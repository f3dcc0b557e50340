import * as vscode from 'vscode';
import type { EnvFilePorts } from '../../host/envFilePorts';
import { registerIgnoreEnvFiles } from './ignoreEnvFiles';
import { registerStopTrackingEnvFile } from './stopTrackingEnvFile';

/** Keeps env files out of git. Commands that write a key to one are registered with the keys. */
export function registerEnvCommands(ports: EnvFilePorts): vscode.Disposable {
  return vscode.Disposable.from(registerIgnoreEnvFiles(ports), registerStopTrackingEnvFile(ports));
}
