import { basename } from 'node:path';
import { UserError } from '../errors';
import { type FileContent, readFileContent } from '../git/fileContent';
import { replaceUnseen } from '../git/replaceUnseen';
import { decodeEnvFile } from './changeText';
import { addEmptyVariable, readVariables } from './envDocument';
import { isExampleFile } from './envFileName';
import { toWriteError } from './writeError';

export { isEnvFile, isExampleFile } from './envFileName';

/** Lists names in an example file, without values. Answers whether that changed the file. */
export async function addExampleNames(path: string, names: readonly string[]): Promise<boolean> {
  const file = basename(path);
  if (!isExampleFile(path)) {
    throw new UserError(`${file} is not an example file, so no names are added to it.`);
  }
  const before = await readFileContent(path);
  const text = before === undefined ? '' : decodeEnvFile(before.bytes, file);
  const known = new Set(readVariables(text).map(variable => variable.name));
  const missing = [...new Set(names)].filter(name => !known.has(name));
  if (missing.length === 0) {
    return false;
  }
  const changed = Buffer.from(
    missing.reduce((changed, name) => addEmptyVariable(changed, name), text),
    'utf8',
  );
  if (!(await replace(path, changed, before))) {
    throw new UserError(`${file} was changed by another program meanwhile. Try again.`);
  }
  return true;
}

async function replace(path: string, bytes: Buffer, before: FileContent | undefined) {
  try {
    return await replaceUnseen(path, bytes, before);
  } catch (error) {
    throw toWriteError(error, basename(path));
  }
}
