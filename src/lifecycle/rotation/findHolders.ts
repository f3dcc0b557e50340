import type { Secret } from '../../secret';

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

/** Every env file below the roots that holds one of the values. */
export async function findHolders(
  _roots: readonly string[],
  _values: readonly Secret[],
): Promise<readonly EnvHolder[]> {
  return [];
}
