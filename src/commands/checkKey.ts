import type { KeyCheck, KeyRecord } from '../keys/keyRecord';
import type { Secret } from '../secret';
import type { KeyServices } from './keyServices';

/** A key that may not be stored yet. */
export interface CheckSubject {
  /** Issuer's id, or `other`. */
  readonly provider: string;
  /** In the order of the key's parts. */
  readonly values: readonly Secret[];
}

/**
 * Asks the issuer, with progress that can be cancelled. Undefined where no check is known, or the
 * user declined it.
 */
export async function checkValues(
  _subject: CheckSubject,
  _services: KeyServices,
): Promise<KeyCheck | undefined> {
  return undefined;
}

/** The same for a stored key, whose record keeps the answer. */
export async function checkStoredKey(
  _record: KeyRecord,
  _services: KeyServices,
): Promise<KeyCheck | undefined> {
  return undefined;
}
