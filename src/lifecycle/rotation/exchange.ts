import { writeEnvFile } from '../../env/writeEnvFile';
import { UserError } from '../../errors';
import type { Exchange } from './findExchanges';
import { readHeld } from './findHolders';

/** `changed`: it no longer held the old value, and was left as it is. */
export type Exchanged =
  | { readonly kind: 'written'; readonly path: string; readonly warnings: readonly string[] }
  | { readonly kind: 'changed'; readonly path: string }
  | { readonly kind: 'failed'; readonly path: string; readonly reason: string };

export interface ExchangePorts {
  /** Whether an editor holds changes of the file that are not saved. */
  readonly isUnsaved?: (path: string) => boolean;
  readonly reportBug: (error: unknown) => void;
}

/** Writes the new values into one env file. Whatever fails leaves the file as it was. */
export async function exchange(
  { path, root, variables }: Exchange,
  { isUnsaved, reportBug }: ExchangePorts,
): Promise<Exchanged> {
  const held = await readHeld(
    path,
    variables.map(({ from }) => from),
  );
  const names = new Set(held.map(({ name }) => name));
  const changes = variables
    .filter(({ name }) => names.has(name))
    .map(({ name, from, to }) => ({ kind: 'set', name, value: to, expected: from }) as const);
  if (changes.length === 0) {
    return { kind: 'changed', path };
  }
  try {
    const { warnings } = await writeEnvFile({
      path,
      root,
      changes,
      ...(isUnsaved !== undefined && { isUnsaved }),
    });
    return { kind: 'written', path, warnings };
  } catch (error) {
    if (error instanceof UserError) {
      return { kind: 'failed', path, reason: error.message };
    }
    reportBug(error);
    return { kind: 'failed', path, reason: 'It could not be written. The log says where.' };
  }
}
