import * as vscode from 'vscode';
import { commands, internalCommands } from '../../contributions';
import type { LifePorts } from '../lifePorts';
import { closeLeak } from './closeLeak';
import { doLeakStep } from './doLeakStep';
import { registerHistoryAdvice } from './historyAdvicePage';
import { keyLeaked, keyLeakedHere } from './keyLeaked';
import type { LeakPorts } from './leakPorts';
import { askReportTarget, saveLeakReport } from './leakReport';

/** The answer to a leak. */
export function registerLeakCommands(
  life: LifePorts & Omit<LeakPorts, 'services' | 'askTarget'>,
): vscode.Disposable {
  const { services, leaks, detector, view, registerCommand } = life;
  const ports: LeakPorts = { services, leaks, detector, view, askTarget: askReportTarget };
  return vscode.Disposable.from(
    registerHistoryAdvice(leaks),
    registerCommand(commands.keyLeaked, (...parameters) => keyLeaked(parameters, ports)),
    registerCommand(internalCommands.keyLeakedHere, request => keyLeakedHere(request, ports)),
    registerCommand(commands.doLeakStep, (...parameters) => doLeakStep(parameters, ports)),
    registerCommand(commands.saveLeakReport, (...parameters) => saveLeakReport(parameters, ports)),
    registerCommand(commands.closeLeak, (...parameters) => closeLeak(parameters, ports)),
  );
}
