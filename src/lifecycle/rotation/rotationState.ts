import type { RecordStore } from '../../keys/stores';

/**
 * How far the rotation of a key has come, where the stored keys do not tell: its new value is to be
 * pasted, or there are env files that should get it.
 */
export type RotationState =
  | { readonly step: 'paste' }
  | {
      readonly step: 'env-files';
      /** ISO 8601 instant before the new value was stored; empty once it is. */
      readonly since: string;
      /** Absolute. */
      readonly left: readonly string[];
    };

type Records = Pick<RecordStore, 'get' | 'update'>;

const prefix = 'rotation.';

export function readRotation(
  records: Pick<Records, 'get'>,
  keyId: string,
): RotationState | undefined {
  const stored = records.get(prefix + keyId);
  if (typeof stored !== 'object' || stored === null || !('step' in stored)) {
    return undefined;
  }
  if (stored.step === 'paste') {
    return { step: 'paste' };
  }
  if (stored.step !== 'env-files' || !('left' in stored) || !Array.isArray(stored.left)) {
    return undefined;
  }
  const since = 'since' in stored && typeof stored.since === 'string' ? stored.since : '';
  return { step: 'env-files', since, left: stored.left.filter(path => typeof path === 'string') };
}

/** Holds no value: names of files at most. */
export async function noteRotation(
  records: Pick<Records, 'update'>,
  keyId: string,
  state: RotationState | undefined,
): Promise<void> {
  const isDone = state?.step === 'env-files' && state.left.length === 0;
  await records.update(prefix + keyId, isDone ? undefined : state);
}
