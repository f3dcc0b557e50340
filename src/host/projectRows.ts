/** What a row of This Project hands to a command. */
export interface VariableRow {
  /** The workspace folder's. */
  readonly root: string;
  readonly name: string;
}

export function findVariableRow(row: unknown): VariableRow | undefined {
  return typeof row === 'object' &&
    row !== null &&
    'root' in row &&
    typeof row.root === 'string' &&
    'name' in row &&
    typeof row.name === 'string'
    ? { root: row.root, name: row.name }
    : undefined;
}

/** A place that names a variable. */
export interface VariablePlace {
  /** Absolute. */
  readonly path: string;
  /** From 1; 0 where only the file is known. */
  readonly line: number;
  readonly variable: string;
}

export function findPlace(row: unknown): VariablePlace | undefined {
  return typeof row === 'object' &&
    row !== null &&
    'path' in row &&
    typeof row.path === 'string' &&
    'line' in row &&
    typeof row.line === 'number' &&
    'variable' in row &&
    typeof row.variable === 'string'
    ? { path: row.path, line: row.line, variable: row.variable }
    : undefined;
}
