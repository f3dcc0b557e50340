import type { KeyRecord } from './keyRecord';

/**
 * Knows what other windows stored since this one loaded the secrets. A browser page loads them once
 * and saves all it has loaded, so that it would overwrite what it has not seen.
 */
export class LoadedSecrets {
  readonly #loaded: string;
  readonly #own = new Map<string, string>();

  constructor(now: Date) {
    this.#loaded = now.toISOString();
  }

  /** This window stored the values itself. */
  wrote(record: KeyRecord): void {
    this.#own.set(record.id, toLastStored(record));
  }

  /** Whether the copy of a record tells of values that the secrets, as seen here, do not have. */
  lack(copy: KeyRecord, seen: KeyRecord | undefined): boolean {
    const last = toLastStored(copy);
    return (
      last > this.#loaded &&
      last > (this.#own.get(copy.id) ?? '') &&
      (seen === undefined || last > toLastStored(seen))
    );
  }
}

function toLastStored({ created, rotated = '', stored = '' }: KeyRecord): string {
  return [created, rotated, stored].sort().at(-1) ?? created;
}
