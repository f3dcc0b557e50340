import * as vscode from 'vscode';
import { commands } from '../../contributions';
import type { ProjectVariables } from '../../host/projectVariables';
import type { LifePorts } from '../lifePorts';
import type { ProjectServices } from './projectServices';

export interface ProjectCommandPorts extends LifePorts {
  readonly project: ProjectVariables;
}

type Run = (parameters: readonly unknown[], services: ProjectServices) => Promise<void>;

/** What this project needs. Each command is read when it is first run. */
export function registerProjectCommands(ports: ProjectCommandPorts): vscode.Disposable {
  const { project, registerCommand } = ports;
  const services: ProjectServices = { ...ports.services, project };
  const register = (id: string, find: () => Promise<Run>): vscode.Disposable =>
    registerCommand(id, async (...parameters) => (await find())(parameters, services));
  return vscode.Disposable.from(
    registerCommand(commands.refreshProject, () => project.refresh()),
    register(commands.addMissingKey, async () => (await import('./addMissingKey')).addMissingKey),
    register(commands.writeVariable, async () => (await import('./writeVariable')).writeVariable),
    register(commands.storeVariable, async () => (await import('./storeVariable')).storeVariable),
    register(
      commands.settleVariable,
      async () => (await import('./settleVariable')).settleVariable,
    ),
    register(commands.openVariable, async () => (await import('./openVariable')).openVariable),
    register(commands.writeAllMissing, async () => {
      const { writeAllMissing } = await import('./writeAllMissing');
      return () => writeAllMissing(services);
    }),
    register(commands.updateEnvExample, async () => {
      const { updateEnvExample } = await import('./updateEnvExample');
      return () => updateEnvExample(services);
    }),
    register(commands.checkSignIns, async () => {
      const { checkSignIns } = await import('./checkSignIns');
      return () => checkSignIns(services);
    }),
  );
}
