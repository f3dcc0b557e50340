import type { VariableReading } from '../project/needs/readNeeds';

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

/** A place as a row hands it to a command. */
export function findPlace(row: unknown): Pick<VariableReading, 'path' | 'line'> | undefined {
  return typeof row === 'object' &&
    row !== null &&
    'path' in row &&
    typeof row.path === 'string' &&
    'line' in row &&
    typeof row.line === 'number'
    ? { path: row.path, line: row.line }
    : undefined;
}
