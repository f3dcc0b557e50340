import type { Remedy } from '../detect/finding';

const keyRemedies = [
  'move-to-env',
  'store-and-reference',
  'ignore-here',
  'ignore-value',
  'revoke',
] as const satisfies readonly Remedy[];

/** Ways out of a finding of a key, rather than of an unsafe file. */
export type KeyRemedy = (typeof keyRemedies)[number];

/** What a quick fix hands to its command: where the key stands, never the key. */
export interface RemedyRequest {
  readonly uri: string;
  readonly ruleId: string;
  readonly fingerprint: string;
  readonly start: number;
  readonly end: number;
  readonly version: number;
  readonly remedy: KeyRemedy;
}

/** Undefined where the value is something else. */
export function parseRemedyRequest(value: unknown): RemedyRequest | undefined {
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  const { uri, ruleId, fingerprint, start, end, version, remedy } = {
    uri: undefined,
    ruleId: undefined,
    fingerprint: undefined,
    start: undefined,
    end: undefined,
    version: undefined,
    remedy: undefined,
    ...value,
  } satisfies Record<string, unknown>;
  const known = keyRemedies.find(candidate => candidate === remedy);
  return isText(uri) &&
    isText(ruleId) &&
    isText(fingerprint) &&
    isNumber(start) &&
    isNumber(end) &&
    isNumber(version) &&
    known !== undefined
    ? { uri, ruleId, fingerprint, start, end, version, remedy: known }
    : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}
