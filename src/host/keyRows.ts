/** What a row of the Keys view hands to a command. */
export interface KeyRowArgument {
  readonly keyId: string;
}

/** As a keybinding passes it: the command is meant for the rows that are selected in the view. */
export const selectedRows = 'selection';

/**
 * Ids of the keys that a command is meant for: the selected rows, the row, or an id. Empty where
 * the command comes from the palette.
 */
export function readKeyIds(
  parameters: readonly unknown[],
  selection: () => readonly string[],
): readonly string[] {
  const [first, rows] = parameters;
  if (first === selectedRows) {
    return selection();
  }
  if (typeof first === 'string') {
    return [first];
  }
  const id = findKeyId(first);
  const all = Array.isArray(rows) ? rows.flatMap(row => findKeyId(row) ?? []) : [];
  if (id === undefined) {
    return [];
  }
  return all.includes(id) ? all : [id];
}

function findKeyId(row: unknown): string | undefined {
  return typeof row === 'object' && row !== null && 'keyId' in row && typeof row.keyId === 'string'
    ? row.keyId
    : undefined;
}
