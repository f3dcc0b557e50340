import type { KeyServices } from './keyServices';

/** How far a rotation came: the key has its new value, or also the old one is archived. */
export type RotationOutcome = 'replaced' | 'archived';

/** Guides through a rotation, or goes on with one. Undefined where nothing was replaced yet. */
export async function rotateKey(
  _parameters: readonly unknown[],
  _services: KeyServices,
): Promise<RotationOutcome | undefined> {
  return undefined;
}
