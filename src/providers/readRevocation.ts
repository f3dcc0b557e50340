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
