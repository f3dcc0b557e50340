import { UserError } from '../../errors';
import { readConsoleId } from '../../host/consoleRows';
import { ConsoleError } from '../../lifecycle/console/consoleError';
import { type ConsoleId, consoleIds } from '../../lifecycle/console/consoleKey';
import type { ConsoleSession } from '../../lifecycle/console/consoleSession';
import type { LifePorts } from '../lifePorts';

/** What the commands on consoles work with. */
export interface ConsolePorts extends LifePorts {
  /** The views of the consoles. */
  readonly consoleViews: {
    isVisible(id: ConsoleId): boolean;
    show(id: ConsoleId): Promise<void>;
  };
}

/** The console that a command is meant for. Undefined after Escape. */
export async function chooseConsole(
  parameters: readonly unknown[],
  { services, consoleViews }: ConsolePorts,
  title: string,
): Promise<ConsoleSession | undefined> {
  const { consoles, prompts } = services;
  const named = readConsoleId(parameters);
  if (named !== undefined) {
    return consoles[named];
  }
  const connected = consoleIds.filter(id => consoles[id].adminKeyId !== undefined);
  if (connected.length === 0) {
    throw new UserError('No console is connected. Run Keyward: Connect a Console… first.');
  }
  const visible = connected.filter(id => consoleViews.isVisible(id));
  const [first, ...others] = visible.length === 1 ? visible : connected;
  if (first !== undefined && others.length === 0) {
    return consoles[first];
  }
  return prompts.pickOne({
    title,
    placeholder: 'Which console?',
    choices: connected.map(id => ({ label: consoles[id].issuer, value: consoles[id] })),
  });
}

/** Who cancels needs not be told of it. */
export async function unlessCancelled(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof ConsoleError && error.fault === 'cancelled')) {
      throw error;
    }
  }
}
