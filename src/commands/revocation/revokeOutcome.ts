import type { Secret } from '../../secret';

/** A key that is to be revoked; it may not be stored. */
export interface RevokeSubject {
  readonly label: string;
  /** Issuer's id, or `other`. */
  readonly provider: string;
  readonly hint: string;
  /** In the order of the key's parts; undefined where they are gone. */
  readonly values: readonly Secret[] | undefined;
}

/** `opened-page`: the user was sent to the issuer's page, and it is for them to say whether it is done. */
export type RevokeOutcome = 'revoked' | 'switched-off' | 'opened-page';

export interface Revoked {
  readonly outcome: RevokeOutcome;
  /** What happened, or what is to be clicked. */
  readonly sentence: string;
}
