import type { IssuerAnswer } from './issuerRequest';
import type { RevocationVerdict } from './revocation';

/** What most issuers mean by a status. */
export function readRevocationStatus(
  { status }: IssuerAnswer,
  {
    revoked,
    gone = [],
  }: { readonly revoked: readonly number[]; readonly gone?: readonly number[] },
): RevocationVerdict {
  if (revoked.includes(status)) {
    return { result: 'revoked' };
  }
  if (gone.includes(status)) {
    return { result: 'gone' };
  }
  return { result: status === 429 || status >= 500 ? 'unanswered' : 'refused' };
}

/** A member of an answer, or of one within it; undefined where there is none. */
export function readMember(json: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined,
    json,
  );
}
