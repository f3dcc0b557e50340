import path from 'node:path';
import { type ConfigurationKind, findConfigurationKind } from '../env/languages/configuration';
import { type LoaderLine, loaderLineFor } from '../env/languages/loaders';
import { applyChanges } from './applyChanges';
import type { FixPlan, TextChange } from './fixPlan';
import type { RemedyContext } from './remedyContext';

export interface PlannedLoader {
  readonly notes: readonly string[];
  readonly loader?: NonNullable<FixPlan['loader']>;
}

/** What a program that does not load its env file yet needs, once `changes` are made. */
export function planLoader(context: RemedyContext, changes: readonly TextChange[]): PlannedLoader {
  const { languageId, loading, envFile } = context;
  const file = path.basename(envFile);
  const known = noteFor(findConfigurationKind(context.path, languageId), file);
  if (known !== undefined) {
    return { notes: known };
  }
  if (loading.by !== undefined || /dotenv|loadEnvFile/i.test(context.text)) {
    return { notes: [] };
  }
  if (loading.access === 'deno') {
    return { notes: [`Start the program with --env-file=${file}, so that Deno loads it.`] };
  }
  const text = applyChanges(context.text, changes);
  const line = loaderLineFor(languageId, {
    text,
    file,
    modules: loading.modules,
    hasLibrary: loading.hasLibrary,
  });
  const missing = `This program does not load ${file} by itself yet.`;
  if (line === undefined) {
    return {
      notes: [`${missing} Set the variable where it is started, such as a Keyward terminal.`],
    };
  }
  return toPlanned(line, missing);
}

/** What reads a configuration file decides whether an env file is looked at. */
function noteFor(kind: ConfigurationKind, file: string): readonly string[] | undefined {
  switch (kind) {
    case 'compose':
      return file === '.env'
        ? []
        : [`Docker Compose reads .env by itself; start it with --env-file ${file}.`];
    case 'spring':
      return [`Spring does not load ${file}. Set the variable where the program is started.`];
    case 'npm':
      return [`npm and Yarn do not load ${file}. Set the variable where they are started.`];
    case 'claude-mcp':
      return [`Claude Code does not load ${file}. Start it in a Keyward terminal for this key.`];
    case 'cursor-mcp':
      return [`Cursor does not load ${file}. Start it from a terminal that has the variable.`];
    default:
      return undefined;
  }
}

function toPlanned(line: LoaderLine, missing: string): PlannedLoader {
  const notes = [`${missing} ${line.note}`];
  return line.change === undefined
    ? { notes }
    : { notes, loader: { title: line.title, changes: [line.change] } };
}
