/** A member of an answer, or of one within it; undefined where there is none. */
export function readMember(json: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined,
    json,
  );
}

/** The same where it is a text; empty where it is none. */
export function readText(json: unknown, ...names: readonly string[]): string {
  const value = readMember(json, ...names);
  return typeof value === 'string' ? value : '';
}
