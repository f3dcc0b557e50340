import { parseArgs } from 'node:util';

export type Command =
  | { readonly kind: 'help' | 'version' | 'check' }
  | { readonly kind: 'set' | 'remove'; readonly name: string; readonly file: string }
  | { readonly kind: 'wrong'; readonly reason: string };

/** Reasons do not repeat what was typed, which may hold a value. */
export function parseCommand(parameters: readonly string[]): Command {
  const parsed = parse(parameters);
  if (parsed === undefined) {
    return { kind: 'wrong', reason: 'There is an option that Keyward does not know.' };
  }
  const { help, version, file } = parsed.values;
  if (help === true || version === true) {
    return { kind: help === true ? 'help' : 'version' };
  }
  const [room, action, name, ...rest] = parsed.positionals;
  if (room === 'env' && action === 'check' && name === undefined && file === undefined) {
    return { kind: 'check' };
  }
  if (room !== 'env' || (action !== 'set' && action !== 'remove')) {
    return { kind: 'wrong', reason: 'There is no such command.' };
  }
  if (name === undefined) {
    return { kind: 'wrong', reason: 'Give the name of the variable.' };
  }
  if (rest.length > 0 || name.includes('=')) {
    return {
      kind: 'wrong',
      reason: 'Give the name only. The value is read from standard input.',
    };
  }
  if (file === '') {
    return { kind: 'wrong', reason: 'Give the name of a file behind --file.' };
  }
  return { kind: action, name, file: file ?? '.env' };
}

function parse(parameters: readonly string[]) {
  try {
    return parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: {
        file: { type: 'string', short: 'f' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    if (error instanceof TypeError) {
      return undefined;
    }
    throw error;
  }
}
