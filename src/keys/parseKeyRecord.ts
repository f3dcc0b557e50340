import {
  checkResults,
  type Environment,
  environments,
  type KeyCheck,
  type KeyPart,
  type KeyRecord,
  type KeyRetirement,
} from './keyRecord';

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
  const lastCheck = parseKeyCheck(stored.lastCheck);
  const remindAfterDays = parseDays(stored.remindAfterDays);
  const retirement = parseKeyRetirement(stored.retirement);
  return {
    id,
    label,
    provider,
    environment,
    parts: [first, ...others],
    created,
    ...(typeof stored.rotated === 'string' && { rotated: stored.rotated }),
    ...(typeof stored.stored === 'string' && { stored: stored.stored }),
    ...(typeof stored.expires === 'string' && { expires: stored.expires }),
    ...(lastCheck !== undefined && { lastCheck }),
    ...(remindAfterDays !== undefined && { remindAfterDays }),
    ...(retirement !== undefined && { retirement }),
  };
}

export function parseKeyCheck(stored: unknown): KeyCheck | undefined {
  if (!isFields(stored)) {
    return undefined;
  }
  const { at, note } = stored;
  const result = checkResults.find(known => known === stored.result);
  return typeof at === 'string' && typeof note === 'string' && result !== undefined
    ? { at, result, note }
    : undefined;
}

function parseKeyRetirement(stored: unknown): KeyRetirement | undefined {
  if (!isFields(stored)) {
    return undefined;
  }
  const { replacedBy, since, until, archived } = stored;
  return typeof replacedBy === 'string' && typeof since === 'string' && typeof until === 'string'
    ? { replacedBy, since, until, ...(typeof archived === 'string' && { archived }) }
    : undefined;
}

export function parseDays(stored: unknown): number | undefined {
  return typeof stored === 'number' && Number.isInteger(stored) && stored >= 0 ? stored : undefined;
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
