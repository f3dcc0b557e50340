import { lstat, stat } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../../errors';
import { readRegularFile } from '../../git/regularFile';
import { findGitEntry } from '../../git/repository';
import { describeRule } from '../report/describeRule';
import type { CustomRule } from './customRule';
import { customRulesFile, parseCustomRules } from './parseCustomRules';

const largest = 1024 * 1024;

/** The file that counts for a scanned file or folder: its own, else that of its repository. */
export async function findCustomRules(root: string): Promise<string | undefined> {
  const folder = (await isFolder(root)) ? root : path.dirname(root);
  const repository = await findGitEntry(folder);
  for (const place of [folder, ...(repository === undefined ? [] : [repository])]) {
    const file = path.join(place, customRulesFile);
    if (await isThere(file)) {
      return file;
    }
  }
  return undefined;
}

export async function readCustomRules(file: string): Promise<readonly CustomRule[]> {
  const bytes = await readBytes(file);
  if (bytes === undefined) {
    throw new UserError(`${customRulesFile} must be a file of at most 1 MB, and no link.`);
  }
  return parseCustomRules(bytes.toString('utf8'), isBuiltIn);
}

async function readBytes(file: string): Promise<Buffer | undefined> {
  try {
    // A link could lead out of the project.
    return (await lstat(file)).isFile() ? await readRegularFile(file, largest) : undefined;
  } catch (error) {
    throw new UserError(`${customRulesFile} cannot be read. Check its permissions.`, {
      cause: error,
    });
  }
}

function isBuiltIn(id: string): boolean {
  return describeRule(id) !== undefined || id.startsWith('env-file-');
}

async function isFolder(place: string): Promise<boolean> {
  return (await stat(place)).isDirectory();
}

async function isThere(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}
