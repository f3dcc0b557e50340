import * as vscode from 'vscode';
import { UserError } from '../../errors';
import { isLogDetailed } from '../../host/logLevel';
import { chooseKeys, hasValue, readNamedValues } from '../chooseKeys';
import type { KeyServices } from '../keyServices';

const billing =
  'Keyward: with ANTHROPIC_API_KEY set, Claude Code bills this key instead of your subscription.';

/** One terminal that has the keys. No other terminal gets them, and no restart brings it back. */
export async function openTerminalWithKey(
  parameters: readonly unknown[],
  services: KeyServices,
): Promise<vscode.Terminal | undefined> {
  if (!vscode.workspace.isTrusted) {
    throw new UserError(
      'This workspace is not trusted, so Keyward opens no terminal with a key here. Trust it first.',
    );
  }
  if (isLogDetailed()) {
    throw new UserError(
      "VS Code's own log would note the key now, as it notes all that a terminal is started with. Run Developer: Set Log Level and choose Info, then try again.",
    );
  }
  const entries = await chooseKeys(parameters, services, {
    title: 'Open Terminal with Key',
    offers: hasValue,
  });
  const parts = await Promise.all(entries.map(({ record }) => readNamedValues(record, services)));
  const named = parts.flat();
  if (named.length === 0) {
    return undefined;
  }
  const names = named.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) {
    throw new UserError(`Two of these keys fill ${twice}. Choose one of them.`);
  }
  const terminal = vscode.window.createTerminal({
    name: `Key: ${entries.map(({ record }) => record.label).join(', ')}`,
    env: Object.fromEntries(named.map(({ name, value }) => [name, value.reveal()])),
    isTransient: true,
    iconPath: new vscode.ThemeIcon('key'),
    message: [
      `Keyward: ${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} set in this terminal only.`,
      ...(names.includes('ANTHROPIC_API_KEY') ? [billing] : []),
    ].join('\r\n'),
  });
  terminal.show();
  return terminal;
}
