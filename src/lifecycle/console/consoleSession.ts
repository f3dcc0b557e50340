import { UserError } from '../../errors';
import type { KeyRing } from '../../keys/keyRing';
import type { RecordStore } from '../../keys/stores';
import type { ConsoleFilter, ConsoleId, ConsoleKey, ConsoleList, KeyConsole } from './consoleKey';
import { type LocalMatches, matchLocalKeys } from './matchLocalKeys';
import { type ConsolePorts, consoleIssuers, openConsole } from './openConsole';

export interface ConsoleSessionPorts extends ConsolePorts {
  readonly ring: Pick<KeyRing, 'list' | 'readValues'>;
  /** Holds the id of the admin key, nothing else. */
  readonly records: RecordStore;
}

/** The list as it came last. */
export interface LoadedConsole extends ConsoleList {
  readonly filter: ConsoleFilter;
  /** When it came. */
  readonly at: Date;
  readonly matches: LocalMatches;
}

/** What is known of one console while the window is open. Asks nothing by itself. */
export class ConsoleSession {
  readonly id: ConsoleId;
  readonly #ports: ConsoleSessionPorts;
  readonly #listeners = new Set<() => void>();
  #loaded: LoadedConsole | undefined;
  /** The list that is shown once its keys are matched with the stored ones. */
  #list: Omit<LoadedConsole, 'matches'> | undefined;
  /** Counts what was begun to be shown, since only the latest may end it. */
  #turn = 0;
  /** Keys by id as they were changed; a list that was asked for before does not know of it. */
  readonly #replaced: (readonly [id: string, key: ConsoleKey | undefined])[] = [];
  /** The admin key as this window saw it last. */
  #known: string | undefined;

  constructor(id: ConsoleId, ports: ConsoleSessionPorts) {
    this.id = id;
    this.#ports = ports;
    this.#known = this.adminKeyId;
  }

  get issuer(): string {
    return consoleIssuers[this.id];
  }

  /** Id of the admin key; undefined where no console is connected. */
  get adminKeyId(): string | undefined {
    const id = this.#ports.records.get(`console.${this.id}`);
    return typeof id === 'string' ? id : undefined;
  }

  get loaded(): LoadedConsole | undefined {
    return this.#loaded;
  }

  async connect(adminKeyId: string): Promise<void> {
    await this.#setAdminKey(adminKeyId);
  }

  async disconnect(): Promise<void> {
    await this.#setAdminKey(undefined);
  }

  /** With the stored admin key. */
  async open(): Promise<KeyConsole> {
    const id = this.adminKeyId;
    const [adminKey] = id === undefined ? [] : ((await this.#ports.ring.readValues(id)) ?? []);
    if (adminKey === undefined) {
      throw new UserError(
        `The admin key of ${this.issuer} is no longer stored. Run Keyward: Connect a Console… again.`,
      );
    }
    return openConsole(this.id, adminKey, this.#ports);
  }

  /** Asks the issuer. A list that does not come whole leaves what is shown as it was. */
  async load(filter: ConsoleFilter, signal?: AbortSignal): Promise<void> {
    const asked = this.adminKeyId;
    const replaced = this.#replaced.length;
    const console = await this.open();
    const { keys, spaces } = await console.list(filter, signal);
    if (this.adminKeyId === asked) {
      this.#known = asked;
      const newest = this.#replaced.slice(replaced).reduce(replaceKey, keys);
      await this.#show({ keys: newest, spaces, filter, at: new Date() });
    }
  }

  /** A key as it is now; undefined where it is deleted. */
  async replace(id: string, key: ConsoleKey | undefined): Promise<void> {
    this.#replaced.push([id, key]);
    if (this.#list !== undefined) {
      await this.#show({ ...this.#list, keys: replaceKey(this.#list.keys, [id, key]) });
    }
  }

  /** Call when the stored keys changed, or another window may have connected another console. */
  async refresh(): Promise<void> {
    if (this.adminKeyId !== this.#known) {
      this.#forget();
    } else if (this.#list !== undefined) {
      await this.#show(this.#list);
    }
  }

  onDidChange(listener: () => void): { dispose(): void } {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  }

  async #setAdminKey(id: string | undefined): Promise<void> {
    await this.#ports.records.update(`console.${this.id}`, id);
    this.#forget();
  }

  /** The list of another admin key is not this one's. */
  #forget(): void {
    this.#known = this.adminKeyId;
    this.#list = undefined;
    this.#loaded = undefined;
    this.#turn++;
    this.#changed();
  }

  async #show(list: Omit<LoadedConsole, 'matches'>): Promise<void> {
    this.#list = list;
    const asked = this.adminKeyId;
    const turn = ++this.#turn;
    const matches = await matchLocalKeys(list.keys, this.#ports.ring, this.id);
    if (this.adminKeyId === asked && turn === this.#turn) {
      this.#loaded = { ...list, matches };
      this.#changed();
    }
  }

  #changed(): void {
    for (const listener of [...this.#listeners]) {
      listener();
    }
  }
}

function replaceKey(
  keys: readonly ConsoleKey[],
  [id, key]: readonly [id: string, key: ConsoleKey | undefined],
): readonly ConsoleKey[] {
  return keys.flatMap(known => (known.id === id ? (key ?? []) : known));
}

export type ConsoleSessions = Readonly<Record<ConsoleId, ConsoleSession>>;

export function createConsoleSessions(ports: ConsoleSessionPorts): ConsoleSessions {
  return {
    anthropic: new ConsoleSession('anthropic', ports),
    openai: new ConsoleSession('openai', ports),
  };
}
