import type { Environment, KeyCheck, KeyPart, KeyRecord } from './keyRecord';
import { isFields, parseDays, parseKeyCheck, toEnvironment } from './parseKeyRecord';

/** What can be edited about a stored key. What is left out stays. */
export interface KeyChanges {
  readonly label?: string;
  readonly environment?: Environment;
  /** One for each part. */
  readonly envNames?: readonly string[];
  /** An ISO 8601 instant; null for none. */
  readonly expires?: string | null;
  readonly lastCheck?: KeyCheck;
  /** Null for what the setting says. */
  readonly remindAfterDays?: number | null;
}

export function parseKeyChanges(stored: unknown): KeyChanges {
  if (!isFields(stored)) {
    return {};
  }
  const { label, envNames, expires } = stored;
  const environment = toEnvironment(stored.environment);
  const lastCheck = parseKeyCheck(stored.lastCheck);
  const remindAfterDays =
    stored.remindAfterDays === null ? null : parseDays(stored.remindAfterDays);
  return {
    ...(typeof label === 'string' && { label }),
    ...(environment !== undefined && { environment }),
    ...(Array.isArray(envNames) && { envNames: envNames.map(String) }),
    ...((typeof expires === 'string' || expires === null) && { expires }),
    ...(lastCheck !== undefined && { lastCheck }),
    ...(remindAfterDays !== undefined && { remindAfterDays }),
  };
}

export function applyKeyChanges(record: KeyRecord, changes: KeyChanges): KeyRecord {
  const { expires: known, lastCheck: lastKnown, remindAfterDays: days, ...lasting } = record;
  const [first, ...others] = record.parts;
  const rename = (part: KeyPart, at: number): KeyPart => ({
    envName: changes.envNames?.[at] ?? part.envName,
    hint: part.hint,
  });
  const expires = changes.expires === undefined ? known : changes.expires;
  const lastCheck = findLaterCheck(lastKnown, changes.lastCheck, record);
  const remindAfterDays = changes.remindAfterDays === undefined ? days : changes.remindAfterDays;
  return {
    ...lasting,
    label: changes.label ?? record.label,
    environment: changes.environment ?? record.environment,
    parts: [rename(first, 0), ...others.map((part, at) => rename(part, at + 1))],
    ...(typeof expires === 'string' && { expires }),
    ...(lastCheck !== undefined && { lastCheck }),
    ...(typeof remindAfterDays === 'number' && { remindAfterDays }),
  };
}

/** A check from before the value was replaced says nothing about the new one. */
function findLaterCheck(
  known: KeyCheck | undefined,
  changed: KeyCheck | undefined,
  { rotated = '' }: KeyRecord,
): KeyCheck | undefined {
  const check = changed ?? known;
  return check !== undefined && check.at >= rotated ? check : undefined;
}
