import { readFile, stat } from 'node:fs/promises';
import { relative } from 'node:path';
import process from 'node:process';
import { readVariables } from '../env/envDocument';
import { isExampleFile } from '../env/envFileName';
import { type GitFileState, readFileStates } from '../git/fileState';
import { findEnvFiles } from './findEnvFiles';

/** Prints a line for each env file below a folder. Answers whether all are safe. */
export async function checkEnvFiles(folder: string, signal: AbortSignal): Promise<boolean> {
  const paths = await findEnvFiles(folder);
  const states = await readFileStates(paths, { root: folder, signal });
  let areSafe = true;
  for (const path of paths) {
    const state = states.get(path) ?? { repository: undefined, ignored: false, tracked: false };
    process.stdout.write(`${await describe(relative(folder, path), path, state)}\n`);
    areSafe &&= isExampleFile(path) || (state.ignored && !state.tracked);
  }
  if (paths.length === 0) {
    process.stdout.write('There is no env file below this folder.\n');
  }
  return areSafe;
}

async function describe(shown: string, path: string, state: GitFileState): Promise<string> {
  const mode = ((await stat(path)).mode & 0o777).toString(8).padStart(3, '0');
  const text = (await readFile(path)).toString('utf8');
  const variables = new Map(readVariables(text).map(({ name, value }) => [name, value]));
  const names = [...variables].map(([name, value]) => (value === '' ? `${name} (empty)` : name));
  return [
    `${shown}: ${isExampleFile(path) ? 'example' : state.ignored ? 'ignored' : 'not ignored'}`,
    state.tracked ? 'tracked' : 'not tracked',
    `mode ${mode}`,
    names.length === 0 ? 'no names' : `names ${names.join(' ')}`,
  ].join(', ');
}
