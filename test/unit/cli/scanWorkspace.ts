import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Outcome } from '../env/envWorkspace';

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
