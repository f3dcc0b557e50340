import type { Secret } from '../secret';
import type { Environment } from './keyRecord';

export interface KeyDraftPart {
  readonly envName: string;
  readonly value: Secret;
}

/** A key before it is stored. */
export interface KeyDraft {
  readonly label: string;
  /** Issuer's id, or `other`. */
  readonly provider: string;
  readonly environment: Environment;
  readonly parts: readonly [KeyDraftPart, ...KeyDraftPart[]];
  readonly expires?: string;
}
