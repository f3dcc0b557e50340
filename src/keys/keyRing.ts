import { randomUUID } from 'node:crypto';
import { StaleWindowError, UserError } from '../errors';
import type { Secret } from '../secret';
import { applyKeyChanges, type KeyChanges, parseKeyChanges } from './keyChanges';
import type { KeyDraft, KeyDraftPart } from './keyDraft';
import type { KeyPart, KeyRecord } from './keyRecord';
import { LoadedSecrets } from './loadedSecrets';
import { parseKeyRecord } from './parseKeyRecord';
import {
  parseJson,
  parseStoredKey,
  type StoredKey,
  toDeletedText,
  toStoredText,
  toUnreadableRecord,
} from './storedKey';
import type { RecordStore, SecretStore } from './stores';

export type { KeyDraft, KeyDraftPart } from './keyDraft';

export interface KeyEntry {
  readonly record: KeyRecord;
  readonly state: 'present' | 'missing' | 'expired';
  /** Another window stored the value, and this one cannot see it until it is loaded again. */
  readonly isUnseen?: true;
}

export interface KeyRingOptions {
  /** The printable form of a value. */
  readonly toHint: (value: Secret) => string;
  readonly now?: () => Date;
}

const prefix = 'key.';
const changesPrefix = 'details.';
/** In milliseconds. A window that slept for as long has caught up with a deletion. */
const deletionKept = 30 * 24 * 60 * 60 * 1000;

/**
 * The stored keys. Each has a secret entry of its own (values, and the record they were stored
 * with), an entry for what was edited since, and a copy of its record in the record store. Windows
 * keep the whole record store in memory and overwrite each other's, so the entries decide and the
 * copy serves only to show a key whose entry vanished.
 */
export class KeyRing {
  readonly #secrets: SecretStore;
  readonly #records: RecordStore;
  readonly #toHint: (value: Secret) => string;
  readonly #now: () => Date;
  readonly #loaded: LoadedSecrets;
  readonly #listeners = new Set<() => void>();

  constructor(secrets: SecretStore, records: RecordStore, options: KeyRingOptions) {
    this.#secrets = secrets;
    this.#records = records;
    this.#toHint = options.toHint;
    this.#now = options.now ?? (() => new Date());
    this.#loaded = new LoadedSecrets(this.#now());
  }

  async list(): Promise<KeyEntry[]> {
    const names = new Set([...(await this.#secrets.keys()), ...this.#records.keys()]);
    const ids = [...names]
      .filter(name => name.startsWith(prefix))
      .map(name => name.slice(prefix.length));
    const entries = await Promise.all(ids.map(id => this.find(id)));
    return entries
      .flatMap(entry => (entry === undefined ? [] : [entry]))
      .sort((a, b) => a.record.label.localeCompare(b.record.label));
  }

  async find(id: string): Promise<KeyEntry | undefined> {
    const stored = await this.#read(id);
    const copy = parseKeyRecord(this.#records.get(prefix + id));
    if (stored?.kind === 'deleted') {
      await this.#forget(id, { deletedAt: stored.at, hasCopy: copy !== undefined });
      return undefined;
    }
    if (stored === undefined && copy === undefined) {
      return undefined;
    }
    const seen = stored?.kind === 'key' ? stored.record : undefined;
    if (copy !== undefined && this.#loaded.lack(copy, seen)) {
      return { record: copy, state: 'missing', isUnseen: true };
    }
    const base = stored?.kind === 'key' ? stored.record : (copy ?? toUnreadableRecord(id));
    const record = applyKeyChanges(base, await this.#readChanges(id));
    if (stored?.kind !== 'key') {
      return { record, state: 'missing' };
    }
    if (JSON.stringify(record) !== JSON.stringify(copy)) {
      await this.#records.update(prefix + id, record);
    }
    return { record, state: this.#isExpired(record) ? 'expired' : 'present' };
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
    await this.#write(record, values);
    return record;
  }

  /** The key of which one value is this one. */
  async findByValue(value: Secret): Promise<KeyRecord | undefined> {
    for (const { record } of await this.list()) {
      const values = await this.readValues(record.id);
      if (values?.some(other => other.equals(value))) {
        return record;
      }
    }
    return undefined;
  }

  /** In the order of the record's parts; undefined if the secret store does not have them. */
  async readValues(id: string): Promise<readonly Secret[] | undefined> {
    const [stored, entry] = [await this.#read(id), await this.find(id)];
    return stored?.kind === 'key' && entry?.isUnseen !== true ? stored.values : undefined;
  }

  /** A new value for each part. To enter a lost value again is not a rotation. */
  async replaceValues(id: string, values: readonly Secret[]): Promise<void> {
    await this.assertAllSeen();
    const { record, state } = await this.#require(id);
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
    const rotated = known !== undefined && !values.every((value, at) => known[at]?.equals(value));
    const next: KeyRecord = {
      ...record,
      created: record.created === '' ? now : record.created,
      parts: [toPart(first, 0), ...others.map((part, at) => toPart(part, at + 1))],
      ...(rotated && { rotated: now }),
    };
    await this.#write(next, values);
    if (rotated && state === 'expired') {
      // The date on which the old value expired says nothing about the new one.
      await this.edit(id, { expires: null });
    }
  }

  /** Leaves alone what `changes` leaves out. */
  async edit(id: string, changes: KeyChanges): Promise<void> {
    await this.assertAllSeen();
    const { record } = await this.#require(id);
    const all = { ...(await this.#readChanges(id)), ...changes };
    await this.#secrets.store(changesPrefix + id, JSON.stringify(all));
    await this.#records.update(prefix + id, applyKeyChanges(record, changes));
    this.#changed();
  }

  /** A mark stays for a while, so that another window's copy of the record cannot undo it. */
  async delete(id: string): Promise<void> {
    await this.assertAllSeen();
    await this.#secrets.store(prefix + id, toDeletedText(this.#now().toISOString()));
    await this.#secrets.delete(changesPrefix + id);
    await this.#records.update(prefix + id, undefined);
    this.#changed();
  }

  /** To store anything would overwrite what another window stored. */
  async assertAllSeen(): Promise<void> {
    if ((await this.list()).some(({ isUnseen }) => isUnseen)) {
      throw new StaleWindowError(
        'Another window stored keys that this window cannot see yet. Reload this window, then try again.',
      );
    }
  }

  onDidChange(listener: () => void): { dispose(): void } {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  }

  /** Call when another window may have changed the stores. */
  async refresh(): Promise<void> {
    this.#changed();
  }

  async #require(id: string): Promise<KeyEntry> {
    const entry = await this.find(id);
    if (entry === undefined) {
      throw new UserError(
        'This key is no longer stored. It was deleted, perhaps in another window.',
      );
    }
    return entry;
  }

  async #read(id: string): Promise<StoredKey | undefined> {
    const text = await this.#secrets.get(prefix + id);
    return text === undefined ? undefined : parseStoredKey(text);
  }

  async #readChanges(id: string): Promise<KeyChanges> {
    const text = await this.#secrets.get(changesPrefix + id);
    return text === undefined ? {} : parseKeyChanges(parseJson(text));
  }

  async #write(record: KeyRecord, values: readonly Secret[]): Promise<void> {
    await this.#secrets.store(prefix + record.id, toStoredText(record, values));
    this.#loaded.wrote(record);
    await this.#records.update(prefix + record.id, record);
    this.#changed();
  }

  async #forget(id: string, mark: { deletedAt: string; hasCopy: boolean }): Promise<void> {
    if (mark.hasCopy) {
      await this.#records.update(prefix + id, undefined);
    } else if (this.#now().getTime() - Date.parse(mark.deletedAt) > deletionKept) {
      await this.#secrets.delete(prefix + id);
    }
  }

  #toPart({ envName, value }: KeyDraftPart): KeyPart {
    return { envName, hint: this.#toHint(value) };
  }

  #isExpired({ expires }: KeyRecord): boolean {
    return expires !== undefined && Date.parse(expires) <= this.#now().getTime();
  }

  #changed(): void {
    for (const listener of [...this.#listeners]) {
      listener();
    }
  }
}
