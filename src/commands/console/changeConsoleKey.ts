import { UserError } from '../../errors';
import { findConsoleRow } from '../../host/consoleRows';
import type { Confirmation } from '../../host/prompts';
import type { ConsoleKey, KeyConsole } from '../../lifecycle/console/consoleKey';
import type { ConsoleSession } from '../../lifecycle/console/consoleSession';
import { holdsKey } from '../../providers/holdsKey';
import type { KeyServices } from '../keyServices';
import { toConsoleKeyText } from './consoleKeyText';
import { unlessCancelled } from './consolePorts';

export type ConsoleChange = 'switch-off' | 'switch-on' | 'archive' | 'rename' | 'delete';

/** Carries a change out: the key as it is then, or undefined where it is gone. */
type CarryOut = (console: KeyConsole, signal: AbortSignal) => Promise<ConsoleKey | undefined>;

const done = {
  'switch-off': 'is switched off',
  'switch-on': 'is switched on',
  archive: 'is archived',
  rename: 'has its new name',
  delete: 'is deleted',
} as const;

/** Changes the key of a row at its issuer, after a question where the change takes something away. */
export async function changeConsoleKey(
  parameters: readonly unknown[],
  services: KeyServices,
  change: ConsoleChange,
): Promise<void> {
  const row = findConsoleRow(parameters, services.consoles);
  if (row === undefined) {
    throw new UserError('This key is not in the list any more. Refresh the list.');
  }
  const session = services.consoles[row.id];
  const question = toQuestion(change, row.key, session);
  if (question !== undefined && !(await services.prompts.confirm(question))) {
    return;
  }
  const carryOut = await prepare(change, row.key, services);
  if (carryOut === undefined) {
    return;
  }
  await unlessCancelled(async () => {
    const console = await session.open();
    const updated = await services.prompts.runCancellable(
      `Asking ${session.issuer}…`,
      ({ signal }) => carryOut(console, signal),
    );
    await session.replace(row.key.id, updated);
    services.prompts.showStatus(`"${updated?.name ?? row.key.name}" ${done[change]}.`);
  });
}

async function prepare(
  change: ConsoleChange,
  key: ConsoleKey,
  services: KeyServices,
): Promise<CarryOut | undefined> {
  switch (change) {
    case 'switch-off':
      return (console, signal) => has(console.setStatus)(key, 'inactive', signal);
    case 'switch-on':
      return (console, signal) => has(console.setStatus)(key, 'active', signal);
    case 'archive':
      return (console, signal) => has(console.setStatus)(key, 'archived', signal);
    case 'rename': {
      const name = await askName(key, services);
      return name === undefined
        ? undefined
        : (console, signal) => has(console.rename)(key, name, signal);
    }
    case 'delete':
      return async (console, signal) => {
        await has(console.delete)(key, signal);
        return undefined;
      };
    default:
      throw new Error('unreachable', { cause: change satisfies never });
  }
}

function has<T>(method: T | undefined): T {
  if (method === undefined) {
    throw new Error('the console has no such change');
  }
  return method;
}

function toQuestion(
  change: ConsoleChange,
  key: ConsoleKey,
  { issuer, loaded }: ConsoleSession,
): Confirmation | undefined {
  const name = key.hint === '' ? `"${key.name}"` : `"${key.name}" (${key.hint})`;
  const labels = loaded?.matches.get(key.id)?.map(({ label }) => `"${label}"`) ?? [];
  const ask = (message: string, action: string, consequence: string): Confirmation => ({
    message,
    detail: [
      toConsoleKeyText({ ...key, hint: '' }),
      ...(labels.length === 0 ? [] : [`In Keyward it is ${labels.join(', ')}.`]),
      consequence,
    ].join('\n\n'),
    action,
  });
  const stop = 'Programs that use it stop working at once.';
  switch (change) {
    case 'switch-off':
      return ask(
        `Switch off ${name} at ${issuer}?`,
        'Switch Off Key',
        `${stop} It can be switched on again.`,
      );
    case 'archive':
      return ask(
        `Archive ${name} at ${issuer}?`,
        'Archive Key',
        `${stop} An archived key cannot be brought back.`,
      );
    case 'delete':
      return ask(`Delete ${name} at ${issuer}?`, 'Delete Key', `${stop} This cannot be undone.`);
    case 'switch-on':
    case 'rename':
      return undefined;
    default:
      throw new Error('unreachable', { cause: change satisfies never });
  }
}

async function askName(key: ConsoleKey, { prompts }: KeyServices): Promise<string | undefined> {
  const name = await prompts.askText({
    title: `Rename "${key.name}"`,
    placeholder: 'What the key is for, such as my-blog local',
    prompt: 'The name that everybody in the organization sees',
    value: key.name,
    review: text => {
      const message = findFault(text.trim());
      return message === undefined ? undefined : { severity: 'error', message };
    },
  });
  const trimmed = name?.trim();
  return trimmed === key.name ? undefined : trimmed;
}

function findFault(name: string): string | undefined {
  if (name === '') {
    return 'Type a name.';
  }
  if (holdsKey(name)) {
    return 'This name holds a key, which everybody would see. Type a name.';
  }
  // Stands for the admin key in a request.
  return /\{key2?\}/.test(name) ? 'A name cannot hold {key}.' : undefined;
}
