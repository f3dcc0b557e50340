import { toAgeText } from '../age';

/** Name in the record store. An ISO 8601 instant; where the file went is nobody's business. */
export const lastBackupName = 'backup.lastAt';

/** As in `backed up 3 months ago`; undefined where there is nothing to back up. */
export function toLastBackupText(
  lastAt: unknown,
  { hasKeys, now }: { readonly hasKeys: boolean; readonly now: Date },
): string | undefined {
  if (!hasKeys) {
    return undefined;
  }
  const age = typeof lastAt === 'string' ? toAgeText(lastAt, now) : '';
  if (age === '') {
    return 'never backed up';
  }
  return age === 'today' ? 'backed up today' : `backed up ${age} ago`;
}
