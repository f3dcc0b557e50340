import * as vscode from 'vscode';
import { commands } from '../../contributions';
import type { ProjectVariables } from '../../host/projectVariables';
import type { LifePorts } from '../lifePorts';
import { type Late, loadLate } from '../loadLate';
import type { ProjectServices } from './projectServices';

export interface ProjectCommandPorts extends LifePorts {
  readonly project: ProjectVariables;
}

type Run = (parameters: readonly unknown[], services: ProjectServices) => Promise<void>;

/** What this project needs. Each command is read when it is first run. */
export function registerProjectCommands(ports: ProjectCommandPorts): vscode.Disposable {
  const { project, registerCommand } = ports;
  const services: ProjectServices = { ...ports.services, project };
  const register = (id: string, find: (late: Late) => Run): vscode.Disposable =>
    registerCommand(id, async (...parameters) => find(await loadLate())(parameters, services));
  return vscode.Disposable.from(
    registerCommand(commands.refreshProject, () => project.refresh()),
    register(commands.addMissingKey, late => late.addMissingKey),
    register(commands.writeVariable, late => late.writeVariable),
    register(commands.storeVariable, late => late.storeVariable),
    register(commands.settleVariable, late => late.settleVariable),
    register(commands.openVariable, late => late.openVariable),
    register(commands.writeAllMissing, late => () => late.writeAllMissing(services)),
    register(commands.updateEnvExample, late => () => late.updateEnvExample(services)),
    register(commands.checkSignIns, late => () => late.checkSignIns(services)),
  );
}
