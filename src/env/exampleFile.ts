import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { UserError } from '../errors';
import { replaceUnseen } from '../git/replaceUnseen';
import { decodeEnvFile } from './changeText';
import { addEmptyVariable, readVariables } from './envDocument';
import { isExampleFile } from './envFileName';
import { readStats } from './envTarget';
import { toWriteError } from './writeError';

export { isEnvFile, isExampleFile } from './envFileName';

/** Lists names in an example file, without values. Answers whether that changed the file. */
export async function addExampleNames(path: string, names: readonly string[]): Promise<boolean> {
  const file = basename(path);
  const original = await readStats(path);
  if (!isExampleFile(path) || (original !== undefined && !original.isFile())) {
    throw new UserError(`${file} is not a plain example file, so no names are added to it.`);
  }
  const bytes = original === undefined ? Buffer.alloc(0) : await readFile(path);
  const text = decodeEnvFile(bytes, file);
  const known = new Set(readVariables(text).map(variable => variable.name));
  const missing = [...new Set(names)].filter(name => !known.has(name));
  if (missing.length === 0) {
    return false;
  }
  const changed = Buffer.from(missing.reduce(addEmptyVariable, text), 'utf8');
  try {
    await replaceUnseen(path, changed, original);
  } catch (error) {
    throw toWriteError(error, file);
  }
  return true;
}
