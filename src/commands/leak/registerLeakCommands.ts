import * as vscode from 'vscode';
import { commands, internalCommands } from '../../contributions';
import type { LifePorts } from '../lifePorts';
import { type Late, loadLate } from '../loadLate';
import { registerHistoryAdvice } from './historyAdvicePage';
import type { LeakPorts } from './leakPorts';

type Run = (parameters: readonly unknown[], ports: LeakPorts) => Promise<void>;

interface LeakCommandPorts extends LifePorts, Pick<LeakPorts, 'leaks' | 'detector'> {
  readonly view: LeakPorts['view'] & {
    /** With the id of the incident, once one of its steps was ticked by hand. */
    readonly onDidTick: vscode.Event<string>;
  };
}

/** The answer to a leak. Each command is read when it is first run. */
export function registerLeakCommands(life: LeakCommandPorts): vscode.Disposable {
  const { services, leaks, detector, view, registerCommand } = life;
  const register = (id: string, find: (late: Late) => Run): vscode.Disposable =>
    registerCommand(id, async (...parameters) => {
      const late = await loadLate();
      const ports = { services, leaks, detector, view, askTarget: late.askReportTarget };
      await find(late)(parameters, ports);
    });
  const offer = async (incidentId: string): Promise<void> => {
    await (await loadLate()).offerArchive(incidentId, { leaks, services });
  };
  return vscode.Disposable.from(
    view.onDidTick(incidentId => offer(incidentId).catch(services.reportBug)),
    registerHistoryAdvice(leaks),
    register(commands.keyLeaked, late => late.keyLeaked),
    register(
      internalCommands.keyLeakedHere,
      late =>
        ([request], ports) =>
          late.keyLeakedHere(request, ports),
    ),
    register(commands.doLeakStep, late => late.doLeakStep),
    register(commands.saveLeakReport, late => late.saveLeakReport),
    register(commands.closeLeak, late => late.closeLeak),
  );
}
