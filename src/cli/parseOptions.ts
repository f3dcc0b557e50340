import { type ParseArgsConfig, parseArgs } from 'node:util';
import { WrongUsage } from './wrongUsage';

/** Reads parameters, or tells what is wrong. Reasons do not repeat what was typed. */
export function parseOptions<const T extends NonNullable<ParseArgsConfig['options']>>(
  parameters: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...parameters], allowPositionals: true, options });
  } catch (error) {
    if (error instanceof TypeError) {
      throw new WrongUsage(toReason(error.message, options));
    }
    throw error;
  }
}

/** Node's message quotes parameters, which may hold a value: only our own names are taken from it. */
function toReason(message: string, options: NonNullable<ParseArgsConfig['options']>): string {
  const quoted = /^Option '(?:-\w, )?--([\w-]+)/.exec(message)?.[1] ?? '';
  const option = Object.hasOwn(options, quoted) ? options[quoted] : undefined;
  if (option === undefined) {
    return 'There is an option that Keyward does not know.';
  }
  return option.type === 'string' ? `--${quoted} needs a value.` : `--${quoted} takes no value.`;
}
