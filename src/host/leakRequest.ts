/** What the quick fix for a leaked key hands to its command: where the key stands, never the key. */
export interface LeakRequest {
  readonly uri: string;
  readonly ruleId: string;
  readonly fingerprint: string;
  /** Offset in UTF-16 units. */
  readonly start: number;
}

/** Undefined where the value is something else. */
export function parseLeakRequest(value: unknown): LeakRequest | undefined {
  const { uri, ruleId, fingerprint, start } = {
    uri: undefined,
    ruleId: undefined,
    fingerprint: undefined,
    start: undefined,
    ...(typeof value === 'object' ? value : {}),
  } satisfies Record<string, unknown>;
  return typeof uri === 'string' &&
    typeof ruleId === 'string' &&
    typeof fingerprint === 'string' &&
    typeof start === 'number'
    ? { uri, ruleId, fingerprint, start }
    : undefined;
}
