import { createHash } from 'node:crypto';

const length = 32;

/** For values too random to be guessed from their hash. The same value has it in every place. */
export function fingerprintByValue(value: string): string {
  return digest(['value', value]);
}

/** For values that could be guessed: from what stands around them, never from the value. */
export function fingerprintByPlace(place: {
  readonly ruleId: string;
  readonly path: string;
  /** The name before the value. */
  readonly name: string;
  /** How many times the same name stands before it in the file. */
  readonly ordinal: number;
}): string {
  return digest(['place', place.ruleId, place.path, place.name, String(place.ordinal)]);
}

function digest(parts: readonly string[]): string {
  return createHash('sha256')
    .update(['keyward', ...parts].join('\n'))
    .digest('hex')
    .slice(0, length);
}
