import * as vscode from 'vscode';
import { findPressed, toButton } from './inputPrompt';
import type { Choice, PickRequest } from './prompts';

interface Item<T> extends vscode.QuickPickItem {
  readonly value: T;
}

/** One list to choose from; the first choice, or the picked one, is active. */
export function askPick<T, B>(request: PickRequest<T, B>): Promise<T | B | undefined> {
  const pick = vscode.window.createQuickPick<Item<T>>();
  pick.title = request.title;
  pick.step = request.step;
  pick.totalSteps = request.totalSteps;
  pick.placeholder = request.placeholder;
  pick.ignoreFocusOut = request.step !== undefined;
  pick.matchOnDescription = true;
  pick.buttons = (request.buttons ?? []).map(toButton);
  pick.items = request.choices.map(toItem);
  const active = request.choices.findIndex(choice => choice.picked === true);
  pick.activeItems = pick.items.slice(Math.max(0, active), Math.max(0, active) + 1);
  return new Promise(resolve => {
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      if (chosen !== undefined) {
        resolve(chosen.value);
        pick.hide();
      }
    });
    pick.onDidTriggerButton(pressed => {
      resolve(findPressed(request.buttons, pressed)?.value);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function toItem<T>({ label, description, detail, icon, value }: Choice<T>): Item<T> {
  return {
    label,
    value,
    ...(description !== undefined && { description }),
    ...(detail !== undefined && { detail }),
    ...(icon !== undefined && { iconPath: new vscode.ThemeIcon(icon) }),
  };
}
