/** Where values rest. VS Code's SecretStorage fits as it stands. */
export interface SecretStore {
  get(name: string): PromiseLike<string | undefined>;
  store(name: string, value: string): PromiseLike<void>;
  delete(name: string): PromiseLike<void>;
  keys(): PromiseLike<string[]>;
}

/** Where records without values rest, in plain text. VS Code's Memento fits as it stands. */
export interface RecordStore {
  get(name: string): unknown;
  update(name: string, value: unknown): PromiseLike<void>;
  keys(): readonly string[];
}
