import * as vscode from 'vscode';
import { contextKeys, internalCommands, views } from '../contributions';
import type { RegisterCommand } from '../host/envFilePorts';
import { openLeakedPlace } from '../host/openLeakedPlace';
import type { KeyRing } from '../keys/keyRing';
import { countDone, type LeakStep, leakSteps } from '../lifecycle/leak/incident';
import type { Leaks } from '../lifecycle/leak/leaks';
import { type LeakNode, LeaksTree, toStepNode } from './leaksTree';

export interface LeaksViewPorts {
  readonly leaks: Leaks;
  /** Tells when another window may have changed the stores. */
  readonly ring: Pick<KeyRing, 'onDidChange'>;
  readonly registerCommand: RegisterCommand;
  readonly reportBug: (error: unknown) => void;
}

export interface LeaksView extends vscode.Disposable {
  /** Shows an incident with one of its steps selected. */
  reveal(incidentId: string, step: LeakStep): Promise<void>;
  /** Opens what was found below the step that searches. */
  showPlaces(incidentId: string): Promise<void>;
  /** With the id of the incident, once one of its steps was ticked by hand. */
  readonly onDidTick: vscode.Event<string>;
  /** Stands above the rows; undefined for none. */
  setMessage(message: string | undefined): void;
}

const finished =
  'All steps are done. Close the incident: then the copy of the leaked key that Keyward kept goes too.';

export function registerLeaksView(ports: LeaksViewPorts): LeaksView {
  const { leaks, ring, registerCommand, reportBug } = ports;
  const tree = new LeaksTree(leaks);
  const view = vscode.window.createTreeView<LeakNode>(views.leaks, {
    treeDataProvider: tree,
    manageCheckboxStateManually: true,
  });
  const ticked = new vscode.EventEmitter<string>();
  const setState = async (): Promise<void> => {
    const state = leaks.list().length === 0 ? 'empty' : 'filled';
    await vscode.commands.executeCommand('setContext', contextKeys.leaksState, state);
  };
  let guidance: string | undefined;
  const showMessage = (): void => {
    const isFinished = leaks.list().some(incident => countDone(incident) === leakSteps.length);
    view.message = guidance ?? (isFinished ? finished : '');
  };
  const show = async (): Promise<void> => {
    tree.refresh();
    showMessage();
    await setState();
  };
  const load = async (): Promise<void> => {
    await leaks.recover();
    await show();
  };
  load().catch(reportBug);
  const subscriptions = vscode.Disposable.from(
    view,
    tree,
    ticked,
    ring.onDidChange(() => load().catch(reportBug)),
    leaks.onDidChange(() => show().catch(reportBug)),
    view.onDidChangeCheckboxState(({ items }) => {
      guidance = undefined;
      tick(items, leaks, ticked).catch(reportBug);
    }),
    registerCommand(internalCommands.openLeakedPlace, openLeakedPlace),
  );
  return {
    onDidTick: ticked.event,
    reveal: async (incidentId, step) => {
      await show();
      await vscode.commands.executeCommand(`${views.leaks}.focus`);
      await view.reveal(toStepNode(incidentId, step), { select: true, focus: true });
    },
    showPlaces: async incidentId => {
      // A row that had nothing below itself stays folded when it gets something.
      if (view.visible) {
        await view.reveal(toStepNode(incidentId, 'search'), { select: false, expand: true });
      }
    },
    setMessage: message => {
      guidance = message;
      showMessage();
    },
    dispose: () => subscriptions.dispose(),
  };
}

async function tick(
  items: readonly (readonly [LeakNode, vscode.TreeItemCheckboxState])[],
  leaks: Leaks,
  ticked: vscode.EventEmitter<string>,
): Promise<void> {
  const ids = new Set<string>();
  for (const [node, state] of items) {
    if (node.kind === 'step') {
      await leaks.setStep(
        node.incidentId,
        node.step,
        state === vscode.TreeItemCheckboxState.Checked
          ? { state: 'done', how: 'Ticked by hand.' }
          : { state: 'open' },
      );
      ids.add(node.incidentId);
    }
  }
  for (const id of ids) {
    ticked.fire(id);
  }
}
