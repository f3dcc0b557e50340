import type { Environment, KeyPart, KeyRecord } from './keyRecord';
import { isFields, toEnvironment } from './parseKeyRecord';

/** What can be edited about a stored key. What is left out stays. */
export interface KeyChanges {
  readonly label?: string;
  readonly environment?: Environment;
  /** One for each part. */
  readonly envNames?: readonly string[];
  /** An ISO 8601 instant; null for none. */
  readonly expires?: string | null;
}

export function parseKeyChanges(stored: unknown): KeyChanges {
  if (!isFields(stored)) {
    return {};
  }
  const { label, envNames, expires } = stored;
  const environment = toEnvironment(stored.environment);
  return {
    ...(typeof label === 'string' && { label }),
    ...(environment !== undefined && { environment }),
    ...(Array.isArray(envNames) && { envNames: envNames.map(String) }),
    ...((typeof expires === 'string' || expires === null) && { expires }),
  };
}

export function applyKeyChanges(record: KeyRecord, changes: KeyChanges): KeyRecord {
  const { expires: known, ...lasting } = record;
  const [first, ...others] = record.parts;
  const rename = (part: KeyPart, at: number): KeyPart => ({
    envName: changes.envNames?.[at] ?? part.envName,
    hint: part.hint,
  });
  const expires = changes.expires === undefined ? known : changes.expires;
  return {
    ...lasting,
    label: changes.label ?? record.label,
    environment: changes.environment ?? record.environment,
    parts: [rename(first, 0), ...others.map((part, at) => rename(part, at + 1))],
    ...(typeof expires === 'string' && { expires }),
  };
}
