import type { KeyRecord } from '../../keys/keyRecord';
import type { KeyRing } from '../../keys/keyRing';

/**
 * Deletes an old key whose value is still the one in use: whoever retired it was stopped half way.
 * Answers whether it was one.
 */
export async function dropUnfinished(
  { id, retirement }: KeyRecord,
  ring: Pick<KeyRing, 'readValues' | 'delete'>,
): Promise<boolean> {
  if (retirement === undefined || retirement.archived !== undefined) {
    return false;
  }
  const old = await ring.readValues(id);
  const current = await ring.readValues(retirement.replacedBy);
  if (old === undefined || current === undefined) {
    return false;
  }
  const isSame = old.every((value, at) => current[at]?.equals(value));
  if (isSame) {
    await ring.delete(id);
  }
  return isSame;
}
