import { type HookAction, hookActions } from './hook';
import { parseOptions } from './parseOptions';
import { parseChoice } from './reportFormat';
import { WrongUsage } from './wrongUsage';

export interface HookCommand {
  readonly kind: 'hook';
  readonly action: HookAction;
}

export function parseHook(parameters: readonly string[]): HookCommand | 'help' {
  const { values, positionals } = parseOptions(parameters, {
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help === true) {
    return 'help';
  }
  const [action = '', ...rest] = positionals;
  if (rest.length > 0) {
    throw new WrongUsage('"hook" works on the repository that you are in, and takes one word.');
  }
  return { kind: 'hook', action: parseChoice(action, hookActions, '"hook"') };
}
