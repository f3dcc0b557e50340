import { readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { RecordStore, SecretStore } from '../../src/keys/stores';

/** A store that outlives its process: each write is on the disk, whole, before it is done. */
class FileStore {
  readonly #file: string;
  readonly entries: Map<string, unknown>;

  constructor(file: string) {
    this.#file = file;
    this.entries = new Map(Object.entries(read(file)));
  }

  async set(name: string, value: unknown): Promise<void> {
    this.entries.set(name, value);
    await this.#save();
  }

  async remove(name: string): Promise<void> {
    this.entries.delete(name);
    await this.#save();
  }

  async #save(): Promise<void> {
    await writeFile(`${this.#file}.new`, JSON.stringify(Object.fromEntries(this.entries)));
    await rename(`${this.#file}.new`, this.#file);
  }
}

function read(file: string): object {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // The first process to use it finds none.
    return {};
  }
}

export class FileSecretStore implements SecretStore {
  readonly #store: FileStore;

  constructor(folder: string) {
    this.#store = new FileStore(path.join(folder, 'secrets.json'));
  }

  async get(name: string): Promise<string | undefined> {
    const value = this.#store.entries.get(name);
    return typeof value === 'string' ? value : undefined;
  }

  store(name: string, value: string): Promise<void> {
    return this.#store.set(name, value);
  }

  delete(name: string): Promise<void> {
    return this.#store.remove(name);
  }

  async keys(): Promise<string[]> {
    return [...this.#store.entries.keys()];
  }
}

export class FileRecordStore implements RecordStore {
  readonly #store: FileStore;

  constructor(folder: string) {
    this.#store = new FileStore(path.join(folder, 'records.json'));
  }

  get(name: string): unknown {
    return this.#store.entries.get(name);
  }

  update(name: string, value: unknown): Promise<void> {
    return value === undefined ? this.#store.remove(name) : this.#store.set(name, value);
  }

  keys(): readonly string[] {
    return [...this.#store.entries.keys()];
  }
}
