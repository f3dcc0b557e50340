import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { type EnvChange, writeEnvFile } from '../env/writeEnvFile';

export interface ChangePlace {
  readonly folder: string;
  readonly signal: AbortSignal;
}

export async function changeEnvFile(
  change: EnvChange,
  file: string,
  place: ChangePlace,
): Promise<void> {
  const { folder, signal } = place;
  const path = resolve(folder, file);
  const report = await writeEnvFile({ path, root: folder, changes: [change], signal });
  for (const warning of report.warnings) {
    process.stderr.write(`${warning}\n`);
  }
  const shown = relative(folder, path);
  if (report.ignoreFile !== undefined) {
    const ignoreFile = relative(folder, report.ignoreFile) || join('.', '.gitignore');
    process.stdout.write(`${ignoreFile} now keeps env files out of git.\n`);
  }
  const deed = change.kind === 'set' ? 'is set in' : 'is removed from';
  process.stdout.write(`${change.name} ${deed} ${shown}.\n`);
}
