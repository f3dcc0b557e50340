import * as vscode from 'vscode';
import { findLeftovers } from '../../lifecycle/rotation/findLeftovers';
import type { Secret } from '../../secret';

/** More would not be read in a notification. */
const most = 5;

/** Which lines of env files still hold an old value that Keyward leaves to the user. */
export async function toLeftoverSentences(
  roots: readonly string[],
  values: readonly Secret[],
): Promise<readonly string[]> {
  const found = await findLeftovers(roots, values);
  if (found.length === 0) {
    return [];
  }
  const places = found.slice(0, most).map(({ path, line, name }) => {
    const place = `${vscode.workspace.asRelativePath(path)} line ${line}`;
    return name === undefined ? place : `${place} (${name})`;
  });
  const more = found.length > most ? [`${found.length - most} more`] : [];
  return [`The old value also stands in ${[...places, ...more].join(', ')}: change that by hand.`];
}
