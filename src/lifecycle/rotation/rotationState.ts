import type { RecordStore } from '../../keys/stores';

/**
 * How far the rotation of a key has come, where the stored keys do not tell: its new value is to be
 * pasted, or there are env files that should get it.
 */
export type RotationState =
  | { readonly step: 'paste' }
  | { readonly step: 'env-files' /** Absolute. */; readonly left: readonly string[] };

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
  return stored.step === 'env-files' && 'left' in stored && Array.isArray(stored.left)
    ? { step: 'env-files', left: stored.left.filter(path => typeof path === 'string') }
    : undefined;
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
