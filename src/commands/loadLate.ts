export type Late = typeof import('./late');

/** Reads what a start of the editor has left out. */
export function loadLate(): Promise<Late> {
  return import('./late');
}
