import { isExampleFile } from '../../env/envFileName';
import type { KeyRing } from '../../keys/keyRing';
import type { Secret } from '../../secret';
import { findHolders } from './findHolders';

/** A value and what takes its place. */
export interface NewValue {
  readonly from: Secret;
  readonly to: Secret;
}

/** An env file in which variables hold old values. */
export interface Exchange {
  /** Absolute. */
  readonly path: string;
  readonly root: string;
  readonly variables: readonly (NewValue & { readonly name: string })[];
}

/** Part by part; of a key of several parts some may stay as they are. */
export function toNewValues(old: readonly Secret[], next: readonly Secret[]): readonly NewValue[] {
  return old.flatMap((from, at) => {
    const to = next[at];
    return to === undefined || to.equals(from) ? [] : [{ from, to }];
  });
}

/** What the values that were replaced became: those of every old key that still has its value. */
export async function readNewValues(
  keyId: string,
  ring: Pick<KeyRing, 'list' | 'readValues'>,
): Promise<readonly NewValue[]> {
  const current = await ring.readValues(keyId);
  const all: NewValue[] = [];
  for (const { record, state } of current === undefined ? [] : await ring.list()) {
    if (state === 'retiring' && record.retirement?.replacedBy === keyId) {
      const old = await ring.readValues(record.id);
      all.push(...toNewValues(old ?? [], current ?? []));
    }
  }
  return all;
}

/** The env files below the roots that hold old values. Examples are not written to. */
export async function findExchanges(
  roots: readonly string[],
  values: readonly NewValue[],
): Promise<readonly Exchange[]> {
  const holders =
    values.length === 0
      ? []
      : await findHolders(
          roots,
          values.map(({ from }) => from),
        );
  const written = holders.filter(({ path }) => !isExampleFile(path));
  return [...new Set(written.map(({ path }) => path))].map(path => {
    const held = written.filter(holder => holder.path === path);
    return {
      path,
      root: held[0]?.root ?? '',
      variables: held.flatMap(({ name, at }) => {
        const value = values[at];
        return value === undefined ? [] : [{ name, ...value }];
      }),
    };
  });
}
