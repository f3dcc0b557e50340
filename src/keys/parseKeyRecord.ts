import { type Environment, environments, type KeyPart, type KeyRecord } from './keyRecord';

/** The record in what was stored, or undefined if it is not one. */
export function parseKeyRecord(stored: unknown): KeyRecord | undefined {
  if (!isFields(stored)) {
    return undefined;
  }
  const [first, ...others] = parseParts(stored.parts);
  const environment = toEnvironment(stored.environment);
  const { id, label, provider, created } = stored;
  if (
    typeof id !== 'string' ||
    typeof label !== 'string' ||
    typeof provider !== 'string' ||
    typeof created !== 'string' ||
    environment === undefined ||
    first === undefined
  ) {
    return undefined;
  }
  return {
    id,
    label,
    provider,
    environment,
    parts: [first, ...others],
    created,
    ...(typeof stored.rotated === 'string' && { rotated: stored.rotated }),
    ...(typeof stored.expires === 'string' && { expires: stored.expires }),
    ...(typeof stored.lastCheck === 'string' && { lastCheck: stored.lastCheck }),
  };
}

export function toEnvironment(stored: unknown): Environment | undefined {
  return environments.find(environment => environment === stored);
}

export function isFields(stored: unknown): stored is Readonly<Record<string, unknown>> {
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored);
}

function parseParts(stored: unknown): readonly KeyPart[] {
  if (!Array.isArray(stored)) {
    return [];
  }
  return stored.flatMap((part: unknown) =>
    isFields(part) && typeof part.envName === 'string' && typeof part.hint === 'string'
      ? [{ envName: part.envName, hint: part.hint }]
      : [],
  );
}
