export const environments = ['development', 'staging', 'production', 'other'] as const;
export type Environment = (typeof environments)[number];

/** One value of a key: the variable that it fills and its masked hint. */
export interface KeyPart {
  readonly envName: string;
  /** Masked, as in `sk-ant-api03-R2D…igAA`. */
  readonly hint: string;
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
  readonly expires?: string;
  readonly lastCheck?: string;
}
