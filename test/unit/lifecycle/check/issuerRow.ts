import type { CheckResult } from '../../../../src/keys/keyRecord';
import type { Secret } from '../../../../src/secret';

/** What an issuer says, and what the user reads of it. */
export interface AnswerRow {
  readonly status: number;
  readonly json: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly result: CheckResult;
  readonly note: string;
  readonly expires?: string;
}

/** One kind of key of one issuer. */
export interface IssuerRow {
  readonly provider: string;
  readonly values: readonly Secret[];
  /** Method, host and path with `<key>`, as the server gets them. */
  readonly request: string;
  /** Header in which the key is sent, and all of its text with `<key>`. */
  readonly header?: readonly [name: string, text: string];
  readonly body?: string;
  /** The first is that of a key that works. */
  readonly answers: readonly [AnswerRow, ...AnswerRow[]];
}

/** Of an answer that an issuer gives to a wrong key. */
export function refused(status: number, json: unknown, reason?: string): AnswerRow {
  const note = reason === undefined ? 'Refused: wrong, revoked or expired.' : `Refused. ${reason}`;
  return { status, json, result: 'refused', note };
}

export function works(json: unknown, note = 'Works.'): AnswerRow {
  return { status: 200, json, result: 'works', note };
}

export function limited(status: number, json: unknown, note: string): AnswerRow {
  return { status, json, result: 'limited', note };
}

/** Of an answer that says nothing about the key. */
export function unanswered(status: number, json: unknown, reason: string): AnswerRow {
  const note = `No answer. ${reason} That says nothing about the key.`;
  return { status, json, result: 'unanswered', note };
}
