import { realpath } from 'node:fs/promises';
import { readVariables } from '../../env/envDocument';
import { findEnvFiles } from '../../env/findEnvFiles';
import { hasCode } from '../../git/realLocation';
import { readRegularFile } from '../../git/regularFile';
import { Secret } from '../../secret';

/** A variable of an env file that holds one of the values. */
export interface EnvHolder {
  /** Absolute, of the env file. */
  readonly path: string;
  /** The folder that it was found in, absolute. */
  readonly root: string;
  readonly name: string;
  /** Which of the values it holds. */
  readonly at: number;
}

/** Bounds of the search. */
export const mostFolders = 20_000;
const largestFile = 1024 * 1024;

/**
 * Every env file below the roots that holds one of the values, each once: of a file with several
 * names, the one that sorts first.
 */
export async function findHolders(
  roots: readonly string[],
  values: readonly Secret[],
): Promise<readonly EnvHolder[]> {
  const holders: EnvHolder[] = [];
  const seen = new Set<string>();
  for (const root of roots) {
    for (const path of await findEnvFiles(root, { mostFolders })) {
      const real = await orUndefined(realpath(path));
      if (real !== undefined && !seen.has(real)) {
        seen.add(real);
        const found = await readHeld(path, values);
        holders.push(...found.map(held => ({ path, root, ...held })));
      }
    }
  }
  return holders;
}

/** The variables of one env file that hold one of the values, as dotenv reads it. */
export async function readHeld(
  path: string,
  values: readonly Secret[],
): Promise<readonly Pick<EnvHolder, 'name' | 'at'>[]> {
  const text = await readEnvText(path);
  // Of a name that stands twice the last one counts.
  const variables = new Map(
    readVariables(text).map(({ name, value }) => [name, new Secret(value)]),
  );
  return [...variables].flatMap(([name, held]) => {
    const at = values.findIndex(value => value.equals(held));
    return at === -1 ? [] : [{ name, at }];
  });
}

/** Empty where it cannot be read. */
export async function readEnvText(path: string): Promise<string> {
  const bytes = await orUndefined(readRegularFile(path, largestFile));
  return bytes?.toString('utf8') ?? '';
}

/** A file that vanished, or that nobody may read, holds nothing that could be changed. */
async function orUndefined<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'EACCES', 'EPERM', 'ELOOP', 'ENOTDIR', 'EISDIR')) {
      return undefined;
    }
    throw error;
  }
}
