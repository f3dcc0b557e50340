/** Names that a tool prints, one a line. */
export function readLines(output: string): readonly string[] {
  return output
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '');
}

/** Names in a JSON array: texts, or the field of objects. Empty for any other output. */
export function readJsonNames(output: string, field: string): readonly string[] {
  const parsed = parse(output);
  return Array.isArray(parsed) ? parsed.flatMap(item => readName(item, field)) : [];
}

function readName(item: unknown, field: string): readonly string[] {
  if (typeof item === 'string') {
    return [item];
  }
  const entries: readonly (readonly [string, unknown])[] =
    typeof item === 'object' && item !== null ? Object.entries(item) : [];
  const [, name] = entries.find(([key]) => key === field) ?? [];
  return typeof name === 'string' && name !== '' ? [name] : [];
}

function parse(output: string): unknown {
  try {
    return JSON.parse(output);
  } catch {
    // Not JSON: it lists nothing, and the name is typed.
    return undefined;
  }
}
