import * as vscode from 'vscode';
import { toPlainMessage } from './plainMessage';
import type { PromptButton, Review, TextRequest } from './prompts';

interface InputRequest<B> extends TextRequest<B> {
  readonly password?: boolean;
}

const severities = {
  error: vscode.InputBoxValidationSeverity.Error,
  warning: vscode.InputBoxValidationSeverity.Warning,
  information: vscode.InputBoxValidationSeverity.Info,
} as const;

/** One input box. The value stays in the box until it is answered; nothing is remembered. */
export function askInput<B extends symbol>(
  request: InputRequest<B>,
): Promise<string | B | undefined> {
  const box = vscode.window.createInputBox();
  box.title = request.title;
  box.step = request.step;
  box.totalSteps = request.totalSteps;
  box.prompt = request.prompt && toPlainMessage(request.prompt);
  box.placeholder = request.placeholder;
  box.password = request.password ?? false;
  box.value = request.value ?? '';
  box.ignoreFocusOut = true;
  box.buttons = (request.buttons ?? []).map(toButton);
  const review = async (text: string): Promise<Review | undefined> => {
    const result = text === '' ? undefined : await request.review?.(text);
    if (box.value === text) {
      box.validationMessage = result && {
        message: toPlainMessage(result.message),
        severity: severities[result.severity],
      };
    }
    return result;
  };
  return new Promise((resolve, reject) => {
    box.onDidChangeValue(text => void review(text).catch(reject));
    box.onDidAccept(() => {
      const text = box.value;
      void review(text).then(result => {
        if (text !== '' && result?.severity !== 'error') {
          resolve(text);
          box.hide();
        }
      }, reject);
    });
    box.onDidTriggerButton(pressed => {
      resolve(findPressed(request.buttons, pressed)?.value);
      box.hide();
    });
    box.onDidHide(() => {
      resolve(undefined);
      box.dispose();
    });
    box.show();
  });
}

export function toButton(button: { icon: string; tooltip: string }): vscode.QuickInputButton {
  return button.icon === 'arrow-left'
    ? vscode.QuickInputButtons.Back
    : { iconPath: new vscode.ThemeIcon(button.icon), tooltip: button.tooltip };
}

/** By tooltip: the host may hand back a copy of the button. */
export function findPressed<B>(
  buttons: readonly PromptButton<B>[] | undefined,
  pressed: vscode.QuickInputButton,
): PromptButton<B> | undefined {
  return buttons?.find(button => toButton(button).tooltip === pressed.tooltip);
}
