import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import process from 'node:process';
import { readVariables } from '../env/envDocument';
import { isExampleFile } from '../env/envFileName';
import { findEnvFiles } from '../env/findEnvFiles';
import { type GitFileState, readFileStates } from '../git/fileState';
import { findSecretVariables } from '../project/secretVariables';
import { holdsKey } from '../providers/holdsKey';

interface CheckedFile {
  readonly line: string;
  readonly isSafe: boolean;
}

/** Prints a line for each env file below a folder. Answers whether all are safe. */
export async function checkEnvFiles(folder: string, signal: AbortSignal): Promise<boolean> {
  const paths = await findEnvFiles(folder);
  // Of a link, what it leads to holds the values.
  const targets = await Promise.all(paths.map(path => realpath(path)));
  const states = await readFileStates(targets, { root: folder, signal });
  let areSafe = true;
  for (const [index, path] of paths.entries()) {
    const state = states.get(targets[index] ?? path);
    if (state !== undefined) {
      const { line, isSafe } = await check(path, relative(folder, path), state);
      process.stdout.write(`${line}\n`);
      areSafe &&= isSafe;
    }
  }
  if (paths.length === 0) {
    process.stdout.write('There is no env file below this folder.\n');
  }
  return areSafe;
}

async function check(path: string, shown: string, state: GitFileState): Promise<CheckedFile> {
  const mode = ((await stat(path)).mode & 0o777).toString(8).padStart(3, '0');
  const text = (await readFile(path)).toString('utf8');
  const variables = new Map(readVariables(text).map(({ name, value }) => [name, value]));
  const names = [...variables].map(([name, value]) => {
    const shownName = isPlainName(name) ? name : '(not a name)';
    return value === '' ? `${shownName} (empty)` : shownName;
  });
  const line = [
    `${shown}: ${isExampleFile(path) ? 'example' : state.ignored ? 'ignored' : 'not ignored'}`,
    state.tracked ? 'tracked' : 'not tracked',
    `mode ${mode}`,
    names.length === 0 ? 'no names' : `names ${names.join(' ')}`,
  ].join(', ');
  return { line, isSafe: isExampleFile(path) || isSafe(path, text, state) };
}

/** The lines of a key that spans several look like names, as in `MIIEow…==`. */
function isPlainName(name: string): boolean {
  const isRandom = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[^_]{8,}$/.test(name);
  return /^[A-Za-z_][\w.-]{0,99}$/.test(name) && !isRandom && !holdsKey(name);
}

/** Encrypted values are made to be committed, and so are the defaults of a mode without secrets. */
function isSafe(path: string, text: string, state: GitFileState): boolean {
  const secrets = findSecretVariables(text);
  const isForKeys = /^\.env$|\.local$/i.test(basename(path)) && !secrets.isEncrypted;
  const holdsSecret =
    secrets.variables.length > 0 ||
    (isForKeys && readVariables(text).some(({ value }) => value !== ''));
  if (state.tracked) {
    return !holdsSecret;
  }
  return state.ignored || (secrets.isEncrypted && !holdsSecret);
}
