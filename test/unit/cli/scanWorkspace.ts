import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Outcome, removeFolder, runCommandLine } from '../env/envWorkspace';

/** Writes files; names have forward slashes. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, ...name.split('/'));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

export interface ToldFinding {
  readonly ruleId: string;
  readonly confidence: string;
  readonly path: string;
  readonly line: number;
  readonly fingerprint: string;
}

/** The findings of a JSON report. */
export function readFindings({ output }: Outcome): readonly ToldFinding[] {
  return JSON.parse(output).findings;
}

/** As in `src/a.ts:3 anthropic-api-key`. */
export function readPlaces(outcome: Outcome): readonly string[] {
  return readFindings(outcome).map(({ path: file, line, ruleId }) => `${file}:${line} ${ruleId}`);
}

/** Folders of a suite's tests, which are gone after each. */
export function keepFolders(): (
  folder: string,
  files?: Readonly<Record<string, string>>,
) => string {
  const folders: string[] = [];
  teardown(() => {
    for (const folder of folders.splice(0)) {
      removeFolder(folder);
    }
  });
  return (folder, files = {}) => {
    folders.push(folder);
    writeFiles(folder, files);
    return folder;
  };
}

export function scanAsJson(folder: string, ...parameters: readonly string[]): Promise<Outcome> {
  return runCommandLine(folder, ['scan', ...parameters, '--format', 'json']);
}
