import { parseOptions } from './parseOptions';
import { WrongUsage } from './wrongUsage';

export type EnvCommand =
  | { readonly kind: 'env check' }
  | { readonly kind: 'set' | 'remove'; readonly name: string; readonly file: string };

export function parseEnv(parameters: readonly string[]): EnvCommand | 'help' {
  const { values, positionals } = parseOptions(parameters, {
    file: { type: 'string', short: 'f' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help === true) {
    return 'help';
  }
  const { file } = values;
  const [action, name, ...rest] = positionals;
  if (action === 'check' && name === undefined && file === undefined) {
    return { kind: 'env check' };
  }
  if (action === 'check') {
    throw new WrongUsage(
      '"env check" looks at the folder that you are in, and takes nothing else.',
    );
  }
  if (action !== 'set' && action !== 'remove') {
    throw new WrongUsage('"env" takes set, remove or check.');
  }
  if (name === undefined) {
    throw new WrongUsage('Give the name of the variable.');
  }
  if (rest.length > 0 || name.includes('=')) {
    throw new WrongUsage('Give the name only. The value is read from standard input.');
  }
  if (file === '') {
    throw new WrongUsage('Give the name of a file behind --file.');
  }
  return { kind: action, name, file: file ?? '.env' };
}
