import * as vscode from 'vscode';
import { findPressed, toButton } from './inputPrompt';
import type { Choice, PickRequest } from './prompts';

interface Item<T> extends vscode.QuickPickItem {
  /** Left out of a heading. */
  readonly value?: T;
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
  const items = request.choices.map(choice => ({ choice, item: toItem(choice) }));
  pick.items = items.flatMap(({ choice, item }) => [...toHeading(choice), item]);
  const active = items.find(({ choice }) => choice.picked === true) ?? items[0];
  pick.activeItems = active === undefined ? [] : [active.item];
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

function toHeading<T>({ heading }: Choice<T>): readonly Item<T>[] {
  const kind = vscode.QuickPickItemKind.Separator;
  return heading === undefined ? [] : [{ label: heading, kind }];
}

function toItem<T>({ label, description, detail, icon, value, isAlwaysShown }: Choice<T>): Item<T> {
  return {
    label,
    value,
    ...(description !== undefined && { description }),
    ...(detail !== undefined && { detail }),
    ...(isAlwaysShown !== undefined && { alwaysShow: isAlwaysShown }),
    ...(icon !== undefined && { iconPath: new vscode.ThemeIcon(icon) }),
  };
}
