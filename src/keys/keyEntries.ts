import { StaleWindowError, UserError } from '../errors';
import type { Secret } from '../secret';
import { dayLength } from './age';
import { applyKeyChanges, type KeyChanges, parseKeyChanges } from './keyChanges';
import type { KeyRecord } from './keyRecord';
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

export interface KeyEntry {
  readonly record: KeyRecord;
  /**
   * `retiring`: replaced, and still to be revoked; it has its value. `archived`: revoked, its value
   * is gone.
   */
  readonly state: 'present' | 'missing' | 'expired' | 'retiring' | 'archived';
  /** Another window stored the value, and this one cannot see it until it is loaded again. */
  readonly isUnseen?: true;
}

const prefix = 'key.';
const changesPrefix = 'details.';
/** In milliseconds. A window that slept for as long has caught up with a deletion. */
const deletionKept = 30 * dayLength;

/**
 * How keys lie in the two stores. Each has a secret entry of its own (values, and the record they
 * were stored with), an entry for what was edited since, and a copy of its record in the record
 * store. Windows keep the whole record store in memory and overwrite each other's, so the entries
 * decide and the copy serves only to show a key whose entry vanished.
 */
export class KeyEntries {
  readonly #secrets: SecretStore;
  readonly #records: RecordStore;
  readonly #now: () => Date;
  readonly #loaded: LoadedSecrets;

  constructor(secrets: SecretStore, records: RecordStore, now: () => Date) {
    this.#secrets = secrets;
    this.#records = records;
    this.#now = now;
    this.#loaded = new LoadedSecrets(now());
  }

  async list(): Promise<KeyEntry[]> {
    const names = new Set([...(await this.#secrets.keys()), ...this.#records.keys()]);
    const ids = [...names]
      .filter(name => name.startsWith(prefix))
      .map(name => name.slice(prefix.length));
    const entries = await Promise.all(ids.map(id => this.find(id)));
    return entries
      .flatMap(entry => (entry === undefined ? [] : [entry]))
      .sort((a, b) => compare(a.record, b.record));
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
    const record = applyKeyChanges(base, await this.readChanges(id));
    if (stored?.kind !== 'key') {
      return { record, state: record.retirement?.archived === undefined ? 'missing' : 'archived' };
    }
    if (JSON.stringify(record) !== JSON.stringify(copy)) {
      await this.#records.update(prefix + id, record);
    }
    return { record, state: this.#toState(record) };
  }

  async require(id: string): Promise<KeyEntry> {
    const entry = await this.find(id);
    if (entry === undefined) {
      throw new UserError(
        'This key is no longer stored. It was deleted, perhaps in another window.',
      );
    }
    return entry;
  }

  /** In the order of the record's parts; undefined if the secret store does not have them. */
  async readValues(id: string): Promise<readonly Secret[] | undefined> {
    const [stored, entry] = [await this.#read(id), await this.find(id)];
    return stored?.kind === 'key' && stored.values.length > 0 && entry?.isUnseen !== true
      ? stored.values
      : undefined;
  }

  async readChanges(id: string): Promise<KeyChanges> {
    const text = await this.#secrets.get(changesPrefix + id);
    return text === undefined ? {} : parseKeyChanges(parseJson(text));
  }

  async write(record: KeyRecord, values: readonly Secret[]): Promise<void> {
    await this.#secrets.store(prefix + record.id, toStoredText(record, values));
    this.#loaded.wrote(record);
    await this.#records.update(prefix + record.id, record);
  }

  /** Also over what was edited since. */
  async overwrite(record: KeyRecord, values: readonly Secret[]): Promise<void> {
    await this.#secrets.delete(changesPrefix + record.id);
    await this.write(record, values);
  }

  /** Answers what puts back all that the stores hold of a key now, or nothing of it. */
  async keep(id: string): Promise<() => Promise<void>> {
    const names = [prefix + id, changesPrefix + id];
    const texts = await Promise.all(names.map(name => this.#secrets.get(name)));
    const copy = this.#records.get(prefix + id);
    return async () => {
      for (const [at, name] of names.entries()) {
        const text = texts[at];
        await (text === undefined ? this.#secrets.delete(name) : this.#secrets.store(name, text));
      }
      await this.#records.update(prefix + id, copy);
    };
  }

  async change(record: KeyRecord, changes: KeyChanges): Promise<void> {
    const all = { ...(await this.readChanges(record.id)), ...changes };
    await this.#secrets.store(changesPrefix + record.id, JSON.stringify(all));
    await this.#records.update(prefix + record.id, applyKeyChanges(record, changes));
  }

  /** A mark stays for a while, so that another window's copy of the record cannot undo it. */
  async delete(id: string): Promise<void> {
    await this.#secrets.store(prefix + id, toDeletedText(this.#now().toISOString()));
    await this.#secrets.delete(changesPrefix + id);
    await this.#records.update(prefix + id, undefined);
  }

  /** To store anything would overwrite what another window stored. */
  async assertAllSeen(): Promise<void> {
    if ((await this.list()).some(({ isUnseen }) => isUnseen)) {
      throw new StaleWindowError(
        'Another window stored keys that this window cannot see yet. Reload this window, then try again.',
      );
    }
  }

  async #read(id: string): Promise<StoredKey | undefined> {
    const text = await this.#secrets.get(prefix + id);
    return text === undefined ? undefined : parseStoredKey(text);
  }

  async #forget(id: string, mark: { deletedAt: string; hasCopy: boolean }): Promise<void> {
    if (mark.hasCopy) {
      await this.#records.update(prefix + id, undefined);
    } else if (this.#now().getTime() - Date.parse(mark.deletedAt) > deletionKept) {
      await this.#secrets.delete(prefix + id);
    }
  }

  #toState({ retirement, expires }: KeyRecord): KeyEntry['state'] {
    if (retirement !== undefined) {
      return retirement.archived === undefined ? 'retiring' : 'archived';
    }
    const isExpired = expires !== undefined && Date.parse(expires) <= this.#now().getTime();
    return isExpired ? 'expired' : 'present';
  }
}

/** By label; of a key that was replaced the one in use comes first, then the latest. */
function compare(one: KeyRecord, other: KeyRecord): number {
  const byLabel = one.label.localeCompare(other.label);
  const [since, otherSince] = [one, other].map(({ retirement }) => retirement?.since ?? '~');
  return byLabel === 0 && since !== otherSince
    ? (since ?? '') > (otherSince ?? '')
      ? -1
      : 1
    : byLabel;
}
