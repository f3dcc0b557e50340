import { readVariables } from '../../env/envDocument';
import { findEnvFiles } from '../../env/findEnvFiles';
import type { Secret } from '../../secret';
import { mostFolders, readEnvText, readHeld } from './findHolders';

/** A line of an env file in which an old value stands, and which no rotation writes to. */
export interface Leftover {
  /** Absolute. */
  readonly path: string;
  /** Counts from 1. */
  readonly line: number;
  /** The variable of which it is a part; undefined in a comment. */
  readonly name: string | undefined;
}

/** A shorter text may stand anywhere by chance. */
const shortestLength = 8;

/**
 * Where env files hold an old value but not as the whole value of a variable: within an address, in
 * a comment, in an example.
 */
export async function findLeftovers(
  roots: readonly string[],
  values: readonly Secret[],
): Promise<readonly Leftover[]> {
  const searched = values.filter(value => value.reveal().length >= shortestLength);
  const leftovers = new Map<string, Leftover>();
  for (const root of searched.length === 0 ? [] : roots) {
    for (const path of await findEnvFiles(root, { mostFolders })) {
      for (const found of await findInFile(path, searched)) {
        leftovers.set(`${found.line} ${path}`, found);
      }
    }
  }
  return [...leftovers.values()];
}

async function findInFile(path: string, values: readonly Secret[]): Promise<readonly Leftover[]> {
  const text = await readEnvText(path);
  if (!values.some(value => text.includes(value.reveal()))) {
    return [];
  }
  const held = new Set((await readHeld(path, values)).map(({ name }) => name));
  const names = new Map(readVariables(text).map(({ line, name }) => [line, name]));
  return text.split(/\r\n?|\n/).flatMap((content, at) => {
    const name = names.get(at);
    const isHolder = name !== undefined && held.has(name);
    return !isHolder && values.some(value => content.includes(value.reveal()))
      ? [{ path, line: at + 1, name }]
      : [];
  });
}
