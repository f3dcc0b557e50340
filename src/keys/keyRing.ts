import { randomUUID } from 'node:crypto';
import { UserError } from '../errors';
import type { Secret } from '../secret';
import type { KeyChanges } from './keyChanges';
import type { KeyDraft, KeyDraftPart } from './keyDraft';
import { KeyEntries, type KeyEntry } from './keyEntries';
import type { KeyPart, KeyRecord } from './keyRecord';
import type { RecordStore, SecretStore } from './stores';

export type { KeyDraft, KeyDraftPart } from './keyDraft';
export type { KeyEntry } from './keyEntries';

export interface KeyRingOptions {
  /** The printable form of a value. */
  readonly toHint: (value: Secret) => string;
  readonly now?: () => Date;
}

/** A key with its values, as a backup holds it. */
export interface KeyCopy {
  readonly record: KeyRecord;
  /** In the order of the record's parts; none for an archived key. */
  readonly values: readonly Secret[];
}

/** The stored keys. */
export class KeyRing {
  readonly #entries: KeyEntries;
  readonly #toHint: (value: Secret) => string;
  readonly #now: () => Date;
  readonly #listeners = new Set<() => void>();

  constructor(secrets: SecretStore, records: RecordStore, options: KeyRingOptions) {
    this.#toHint = options.toHint;
    this.#now = options.now ?? (() => new Date());
    this.#entries = new KeyEntries(secrets, records, this.#now);
  }

  list(): Promise<KeyEntry[]> {
    return this.#entries.list();
  }

  find(id: string): Promise<KeyEntry | undefined> {
    return this.#entries.find(id);
  }

  async add(draft: KeyDraft): Promise<KeyRecord> {
    await this.assertAllSeen();
    const [first, ...others] = draft.parts;
    const record: KeyRecord = {
      id: randomUUID(),
      label: draft.label,
      provider: draft.provider,
      environment: draft.environment,
      parts: [this.#toPart(first), ...others.map(part => this.#toPart(part))],
      created: this.#now().toISOString(),
      ...(draft.expires !== undefined && { expires: draft.expires }),
    };
    const values = draft.parts.map(part => part.value);
    await this.#entries.write(record, values);
    this.#changed();
    return record;
  }

  /** The key of which one value is this one; rather one in use than one that was replaced. */
  async findByValue(value: Secret): Promise<KeyRecord | undefined> {
    const found: KeyRecord[] = [];
    for (const { record } of await this.list()) {
      const values = await this.readValues(record.id);
      if (values?.some(other => other.equals(value))) {
        found.push(record);
      }
    }
    return found.find(({ retirement }) => retirement === undefined) ?? found[0];
  }

  /** In the order of the record's parts; undefined if the secret store does not have them. */
  readValues(id: string): Promise<readonly Secret[] | undefined> {
    return this.#entries.readValues(id);
  }

  /** A new value for each part. To enter a lost value again is not a rotation. */
  async replaceValues(id: string, values: readonly Secret[]): Promise<void> {
    await this.assertAllSeen();
    const { record, state } = await this.#requireUnarchived(id);
    const known = await this.readValues(id);
    if (values.length !== record.parts.length) {
      throw new Error('the values do not fit the parts');
    }
    const toPart = (part: KeyPart, at: number): KeyPart => {
      const value = values[at];
      return value === undefined ? part : this.#toPart({ envName: part.envName, value });
    };
    const [first, ...others] = record.parts;
    const now = this.#now().toISOString();
    const rotated = known !== undefined && !areSame(values, known);
    const next: KeyRecord = {
      ...record,
      created: record.created === '' ? now : record.created,
      parts: [toPart(first, 0), ...others.map((part, at) => toPart(part, at + 1))],
      ...(rotated && { rotated: now }),
    };
    await this.#entries.write(next, values);
    this.#changed();
    if (rotated && state === 'expired') {
      // The date on which the old value expired says nothing about the new one.
      await this.edit(id, { expires: null });
    }
  }

  /**
   * New values for a key, whose old ones stay as a key of their own until they are revoked. The old
   * ones are kept first, so that a failure on the way loses neither. Answers the old key.
   */
  async retire(
    id: string,
    values: readonly Secret[],
    { until }: { /** ISO 8601 instant. */ readonly until: string },
  ): Promise<KeyRecord> {
    await this.assertAllSeen();
    const { record } = await this.#requireUnarchived(id);
    const known = await this.readValues(id);
    if (known === undefined || record.retirement !== undefined) {
      throw new UserError(
        `"${record.label}" has no value in use that a new one could replace. Look at its row.`,
      );
    }
    const now = this.#now().toISOString();
    const old: KeyRecord = {
      ...record,
      id: randomUUID(),
      stored: now,
      retirement: { replacedBy: id, since: now, until },
    };
    await this.#entries.write(old, known);
    try {
      await this.replaceValues(id, values);
    } catch (error) {
      await Promise.allSettled([this.#dropUnless(id, { replaced: known, twin: old.id })]);
      throw error;
    }
    if (record.expires !== undefined) {
      await this.edit(id, { expires: null });
    }
    return old;
  }

  /** The value goes, the record stays. */
  async archive(id: string): Promise<void> {
    await this.assertAllSeen();
    const { record } = await this.#requireUnarchived(id);
    const now = this.#now().toISOString();
    const retirement = record.retirement ?? { replacedBy: '', since: now, until: now };
    await this.#entries.write(
      { ...record, stored: now, retirement: { ...retirement, archived: now } },
      [],
    );
    this.#changed();
  }

  /** Puts keys in as they are, over those of the same ids: all of them, or none. */
  async restore(copies: readonly KeyCopy[]): Promise<void> {
    await this.assertAllSeen();
    const stored = this.#now().toISOString();
    const before = await Promise.all(copies.map(({ record }) => this.#entries.keep(record.id)));
    try {
      for (const { record, values } of copies) {
        await this.#entries.overwrite({ ...record, stored }, values);
      }
    } catch (error) {
      // One that cannot be put back must not keep the others from it.
      await Promise.allSettled(before.map(putBack => putBack()));
      throw error;
    } finally {
      this.#changed();
    }
  }

  /** Leaves alone what `changes` leaves out. */
  async edit(id: string, changes: KeyChanges): Promise<void> {
    await this.assertAllSeen();
    const { record } = await this.#entries.require(id);
    await this.#entries.change(record, changes);
    this.#changed();
  }

  async delete(id: string): Promise<void> {
    await this.assertAllSeen();
    await this.#entries.delete(id);
    this.#changed();
  }

  /** To store anything would overwrite what another window stored. */
  assertAllSeen(): Promise<void> {
    return this.#entries.assertAllSeen();
  }

  onDidChange(listener: () => void): { dispose(): void } {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  }

  /** Call when another window may have changed the stores. */
  async refresh(): Promise<void> {
    this.#changed();
  }

  async #requireUnarchived(id: string): Promise<KeyEntry> {
    const entry = await this.#entries.require(id);
    if (entry.record.retirement?.archived !== undefined) {
      throw new UserError(`"${entry.record.label}" is archived: its value is gone.`);
    }
    return entry;
  }

  async #dropUnless(
    id: string,
    { replaced, twin }: { readonly replaced: readonly Secret[]; readonly twin: string },
  ): Promise<void> {
    const current = await this.readValues(id);
    if (current !== undefined && areSame(current, replaced)) {
      await this.#entries.delete(twin);
    }
    this.#changed();
  }

  #toPart({ envName, value }: KeyDraftPart): KeyPart {
    return { envName, hint: this.#toHint(value) };
  }

  #changed(): void {
    for (const listener of [...this.#listeners]) {
      listener();
    }
  }
}

function areSame(values: readonly Secret[], others: readonly Secret[]): boolean {
  return values.every((value, at) => others[at]?.equals(value));
}
