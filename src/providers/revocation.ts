import type { IssuerAnswer, IssuerRequest } from './issuerRequest';

/** A request by which the issuer revokes a key that is shown to it. Cannot be undone. */
export interface SelfRevocation {
  /** Ids of the rules whose keys it takes; all of the issuer's where it is left out. */
  readonly rules?: readonly string[];
  readonly request: IssuerRequest;
  /** What follows, as a sentence: "GitHub e-mails the owner." */
  readonly note?: string;
  readonly read: (answer: IssuerAnswer) => RevocationVerdict;
}

export interface RevocationVerdict {
  /** `gone`: it was not valid any more. */
  readonly result: 'revoked' | 'gone' | 'refused' | 'unanswered';
  /** As a sentence; holds no part of the key. */
  readonly reason?: string;
}
