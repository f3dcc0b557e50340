import path from 'node:path';
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
  if (loading.by !== undefined || /dotenv|loadEnvFile/i.test(context.text)) {
    return { notes: [] };
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

function toPlanned(line: LoaderLine, missing: string): PlannedLoader {
  const notes = [`${missing} ${line.note}`];
  return line.change === undefined
    ? { notes }
    : { notes, loader: { title: line.title, changes: [line.change] } };
}
