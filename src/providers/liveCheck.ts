import type { IssuerAnswer, IssuerRequest } from './issuerRequest';

/** What an answer says of a key. */
export interface KeyVerdict {
  readonly result: 'works' | 'limited' | 'refused' | 'unanswered';
  /** What the issuer told of it: organisation, scope, limit. Holds no part of the key. */
  readonly facts: readonly string[];
  /** Where it works but is limited: the right that is missing. */
  readonly missing?: string;
  /** Why it was refused or not answered, where the issuer tells, as a sentence. */
  readonly reason?: string;
  /** ISO 8601 instant. */
  readonly expires?: string;
}

/** One read-only request that tells whether a key works. */
export interface LiveCheck {
  /** Ids of the rules whose keys it answers for; all of the issuer's where it is left out. */
  readonly rules?: readonly string[];
  /** Beside `rules`: also keys of no format that is known. */
  readonly takesUnknown?: true;
  /** Starts that such keys have, where one rule has several kinds of key. */
  readonly starts?: readonly string[];
  readonly request: IssuerRequest;
  readonly read: (answer: IssuerAnswer) => KeyVerdict;
}
