import type { RecordStore, SecretStore } from '../../src/keys/stores';

/** What all windows share. */
export class MemorySecretStore implements SecretStore {
  readonly entries = new Map<string, string>();

  async get(name: string): Promise<string | undefined> {
    return this.entries.get(name);
  }

  async store(name: string, value: string): Promise<void> {
    this.entries.set(name, value);
  }

  async delete(name: string): Promise<void> {
    this.entries.delete(name);
  }

  async keys(): Promise<string[]> {
    return [...this.entries.keys()];
  }
}

/** The disk behind the record stores of all windows. */
export class RecordDisk {
  text = '{}';
}

/** One window's copy, which writes all of itself and so overwrites what it has not seen. */
export class WindowRecordStore implements RecordStore {
  readonly #disk: RecordDisk;
  #copy = new Map<string, unknown>();

  constructor(disk: RecordDisk) {
    this.#disk = disk;
    this.catchUp();
  }

  catchUp(): void {
    const stored: unknown = JSON.parse(this.#disk.text);
    this.#copy = new Map(Object.entries(stored ?? {}));
  }

  get(name: string): unknown {
    return this.#copy.get(name);
  }

  async update(name: string, value: unknown): Promise<void> {
    if (value === undefined) {
      this.#copy.delete(name);
    } else {
      this.#copy.set(name, JSON.parse(JSON.stringify(value)));
    }
    this.#disk.text = JSON.stringify(Object.fromEntries(this.#copy));
  }

  keys(): readonly string[] {
    return [...this.#copy.keys()];
  }
}
