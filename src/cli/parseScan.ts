import type { Confidence } from '../detect/rule';
import { parseOptions } from './parseOptions';
import { parseCount, parseSize } from './parseSize';
import { parseChoice, parseFormat, type ReportFormat } from './reportFormat';
import { WrongUsage } from './wrongUsage';

/** What is looked at. Paths are as they were typed. */
export type ScanSource =
  | { readonly kind: 'tree'; readonly paths: readonly string[] }
  | { readonly kind: 'staged'; readonly path: string | undefined }
  | {
      readonly kind: 'history';
      readonly path: string | undefined;
      readonly range: string | undefined;
    }
  | { readonly kind: 'stdin'; readonly name: string | undefined };

export interface ScanCommand {
  readonly kind: 'scan';
  readonly source: ScanSource;
  readonly format: ReportFormat;
  readonly minimumConfidence: Confidence;
  readonly baseline: string | undefined;
  readonly writeBaseline: string | undefined;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly followGitIgnore: boolean;
  readonly otherMarkers: boolean;
  /** The project's own formats count. */
  readonly customRules: boolean;
  readonly maximumBytes: number | undefined;
  readonly workers: number | undefined;
  readonly isQuiet: boolean;
}

const options = {
  format: { type: 'string' },
  'min-confidence': { type: 'string' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'string' },
  staged: { type: 'boolean' },
  stdin: { type: 'boolean' },
  name: { type: 'string' },
  history: { type: 'string' },
  include: { type: 'string', multiple: true },
  exclude: { type: 'string', multiple: true },
  'no-git-ignore': { type: 'boolean' },
  'no-other-markers': { type: 'boolean' },
  'no-custom-rules': { type: 'boolean' },
  'max-size': { type: 'string' },
  workers: { type: 'string' },
  quiet: { type: 'boolean', short: 'q' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Values = ReturnType<typeof parseOptions<typeof options>>['values'];

export function parseScan(parameters: readonly string[]): ScanCommand | 'help' {
  const { values, positionals } = parseOptions(withHistoryValue(parameters), options);
  if (values.help === true) {
    return 'help';
  }
  for (const name of ['baseline', 'write-baseline', 'name'] as const) {
    if (values[name] === '') {
      throw new WrongUsage(`--${name} needs the name of a file.`);
    }
  }
  const confidences = ['low', 'medium', 'high'] as const;
  return {
    kind: 'scan',
    source: toSource(values, positionals),
    format: parseFormat(values.format),
    minimumConfidence: parseChoice(
      values['min-confidence'] ?? 'medium',
      confidences,
      '--min-confidence',
    ),
    baseline: values.baseline,
    writeBaseline: values['write-baseline'],
    include: values.include ?? [],
    exclude: values.exclude ?? [],
    followGitIgnore: values['no-git-ignore'] !== true,
    otherMarkers: values['no-other-markers'] !== true,
    customRules: values['no-custom-rules'] !== true,
    maximumBytes: parseSize(values['max-size'], '--max-size'),
    workers: parseCount(values.workers, '--workers'),
    isQuiet: values.quiet === true,
  };
}

/** `--history` stands alone or with a range behind `=`, which parseArgs does not know. */
function withHistoryValue(parameters: readonly string[]): readonly string[] {
  const end = parameters.indexOf('--');
  return parameters.map((parameter, index) =>
    parameter === '--history' && (end === -1 || index < end) ? '--history=' : parameter,
  );
}

function toSource(values: Values, paths: readonly string[]): ScanSource {
  const { staged, stdin, history, name } = values;
  if ([staged === true, stdin === true, history !== undefined].filter(Boolean).length > 1) {
    throw new WrongUsage('Give only one of --staged, --stdin and --history.');
  }
  if (name !== undefined && stdin !== true) {
    throw new WrongUsage('--name goes with --stdin only.');
  }
  if (paths.includes('')) {
    throw new WrongUsage('A path is empty.');
  }
  if (stdin === true) {
    assertPaths(paths, 0, '--stdin takes no path. Name the text with --name.');
    return { kind: 'stdin', name };
  }
  if (staged === true) {
    assertPaths(paths, 1, '--staged takes one path at most: a folder of the repository.');
    return { kind: 'staged', path: paths[0] };
  }
  if (history !== undefined) {
    assertPaths(paths, 1, '--history takes one path at most: a folder of the repository.');
    return { kind: 'history', path: paths[0], range: toRange(history) };
  }
  return { kind: 'tree', paths };
}

function assertPaths(paths: readonly string[], most: number, reason: string): void {
  if (paths.length > most) {
    throw new WrongUsage(reason);
  }
}

/** What starts with a dash would be an option to git. */
function toRange(text: string): string | undefined {
  if (text.startsWith('-')) {
    throw new WrongUsage('--history takes commits, as in --history=main..HEAD.');
  }
  return text === '' ? undefined : text;
}
