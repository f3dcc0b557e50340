import { parseOptions } from './parseOptions';
import { parseFormat, type ReportFormat } from './reportFormat';
import { WrongUsage } from './wrongUsage';

export interface CheckCommand {
  readonly kind: 'check';
  /** As they were typed. */
  readonly paths: readonly string[];
  readonly format: ReportFormat;
  readonly isQuiet: boolean;
}

export function parseCheck(parameters: readonly string[]): CheckCommand | 'help' {
  const { values, positionals } = parseOptions(parameters, {
    format: { type: 'string' },
    quiet: { type: 'boolean', short: 'q' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help === true) {
    return 'help';
  }
  if (positionals.includes('')) {
    throw new WrongUsage('A path is empty.');
  }
  return {
    kind: 'check',
    paths: positionals,
    format: parseFormat(values.format),
    isQuiet: values.quiet === true,
  };
}
