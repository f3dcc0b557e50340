import type { Secret } from '../../secret';

/** What each part of one search is told, and where it tells how far it is. */
export interface RunningSearch {
  readonly values: readonly Secret[];
  readonly signal: AbortSignal;
  readonly report: (message: string) => void;
}

/** Paths are noted in plain text, and people name files and folders after keys. */
export function blankOut(text: string, values: readonly Secret[]): string {
  return values.reduce((masked, value) => masked.replaceAll(value.reveal(), '…'), text);
}
