import * as vscode from 'vscode';
import { commands } from '../contributions';
import type { ProjectVariables } from '../host/projectVariables';
import { addMissingKey } from './addMissingKey';
import { checkSignIns } from './checkSignIns';
import type { LifePorts } from './lifePorts';
import { openVariable } from './openVariable';
import type { ProjectServices } from './projectServices';
import { settleVariable } from './settleVariable';
import { storeVariable } from './storeVariable';
import { updateEnvExample } from './updateEnvExample';
import { writeAllMissing } from './writeAllMissing';
import { writeVariable } from './writeVariable';

export interface ProjectCommandPorts extends LifePorts {
  readonly project: ProjectVariables;
}

type Run = (parameters: readonly unknown[], services: ProjectServices) => Promise<void>;

/** What this project needs. */
export function registerProjectCommands(ports: ProjectCommandPorts): vscode.Disposable {
  const { project, registerCommand } = ports;
  const services: ProjectServices = { ...ports.services, project };
  const register = (id: string, run: Run): vscode.Disposable =>
    registerCommand(id, (...parameters) => run(parameters, services));
  return vscode.Disposable.from(
    register(commands.refreshProject, () => project.refresh()),
    register(commands.addMissingKey, addMissingKey),
    register(commands.writeVariable, writeVariable),
    register(commands.storeVariable, storeVariable),
    register(commands.settleVariable, settleVariable),
    register(commands.writeAllMissing, () => writeAllMissing(services)),
    register(commands.updateEnvExample, () => updateEnvExample(services)),
    register(commands.checkSignIns, () => checkSignIns(services)),
    register(commands.openVariable, openVariable),
  );
}
