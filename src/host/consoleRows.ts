import { type ConsoleId, type ConsoleKey, consoleIds } from '../lifecycle/console/consoleKey';
import type { ConsoleSessions } from '../lifecycle/console/consoleSession';

/** What a row of a console's view hands to a command. */
export interface ConsoleRowArgument {
  readonly console: ConsoleId;
  /** Of a key's row. */
  readonly consoleKeyId?: string;
}

/** The console that a command is meant for: of the row, or named; undefined from the palette. */
export function readConsoleId([first]: readonly unknown[]): ConsoleId | undefined {
  const named = typeof first === 'string' ? first : readString(first, 'console');
  return consoleIds.find(id => id === named);
}

/** The key of the row, as the list has it now. */
export function findConsoleRow(
  parameters: readonly unknown[],
  consoles: ConsoleSessions,
): { readonly id: ConsoleId; readonly key: ConsoleKey } | undefined {
  const id = readConsoleId(parameters);
  const keyId = readString(parameters[0], 'consoleKeyId');
  const key = id && consoles[id].loaded?.keys.find(candidate => candidate.id === keyId);
  return id && key && { id, key };
}

function readString(row: unknown, name: string): string | undefined {
  const value: unknown =
    typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined;
  return typeof value === 'string' ? value : undefined;
}
