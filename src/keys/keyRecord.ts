export const environments = ['development', 'staging', 'production', 'other'] as const;
export type Environment = (typeof environments)[number];

/** One value of a key: the variable that it fills and its masked hint. */
export interface KeyPart {
  readonly envName: string;
  /** Masked, as in `sk-ant-api03-R2D…igAA`. */
  readonly hint: string;
}

export const checkResults = ['works', 'limited', 'refused', 'unanswered'] as const;
/** `unanswered` says nothing about the key: offline, rate limit, the issuer's fault. */
export type CheckResult = (typeof checkResults)[number];

/** What the issuer said of a key. */
export interface KeyCheck {
  /** ISO 8601 instant. */
  readonly at: string;
  readonly result: CheckResult;
  /** A sentence or two for the user; holds no part of a value. */
  readonly note: string;
}

/** An old value that another key has replaced. */
export interface KeyRetirement {
  /** Id of the key that holds the new value. */
  readonly replacedBy: string;
  /** ISO 8601 instants. By `until` it should be revoked. */
  readonly since: string;
  readonly until: string;
  /** When it was revoked or switched off; its value is gone since. */
  readonly archived?: string;
}

/** What is known about a stored key. Holds no value and no hash of one. */
export interface KeyRecord {
  readonly id: string;
  readonly label: string;
  /** Issuer's id, or `other`. */
  readonly provider: string;
  readonly environment: Environment;
  /** At least one; several for a key of several parts. */
  readonly parts: readonly [KeyPart, ...KeyPart[]];
  /** ISO 8601 instants. */
  readonly created: string;
  readonly rotated?: string;
  /** When the values were last written on this machine, where the two above do not say it. */
  readonly stored?: string;
  readonly expires?: string;
  readonly lastCheck?: KeyCheck;
  /** Days; 0 never reminds, and where it is left out the setting counts. */
  readonly remindAfterDays?: number;
  readonly retirement?: KeyRetirement;
}
