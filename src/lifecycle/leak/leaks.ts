import { randomUUID } from 'node:crypto';
import { StaleWindowError } from '../../errors';
import { dayLength } from '../../keys/age';
import { parseJson } from '../../keys/storedKey';
import type { RecordStore, SecretStore } from '../../keys/stores';
import { Secret } from '../../secret';
import type { Incident, IncidentDraft, LeakSearch, LeakStep, StepState } from './incident';
import { mergeIncidents } from './mergeIncidents';
import { parseIncident, toSteps } from './parseIncident';

const prefix = 'leak.';
const version = 1;
/** In milliseconds. So long a closed incident keeps another window from bringing it back. */
const closedKept = 30 * dayLength;

export interface LeaksOptions {
  readonly now?: () => Date;
  /** Throws where a change of the secret store would overwrite what another window stored there. */
  readonly assertAllSeen?: () => Promise<void>;
}

/**
 * The incidents. What is known of one is a record in plain text. The leaked value has an entry in
 * the secret store from start to close, also where the key is stored: a rotation replaces that one,
 * and an archived key has no value, but the search needs it to the end. The entry holds the
 * incident as it started, so that one whose record another window overwrote comes back.
 */
export class Leaks {
  readonly #secrets: SecretStore;
  readonly #records: RecordStore;
  readonly #now: () => Date;
  readonly #assertAllSeen: () => Promise<void>;
  /** As this window wrote them last. */
  readonly #written = new Map<string, Incident>();
  readonly #listeners = new Set<() => void>();

  constructor(secrets: SecretStore, records: RecordStore, options: LeaksOptions = {}) {
    this.#secrets = secrets;
    this.#records = records;
    this.#now = options.now ?? (() => new Date());
    this.#assertAllSeen = options.assertAllSeen ?? (async () => undefined);
  }

  /** Those that are not closed, the latest first. */
  list(): readonly Incident[] {
    return this.#all()
      .filter(({ closed }) => closed === undefined)
      .sort((one, other) => (one.started < other.started ? 1 : -1));
  }

  find(id: string): Incident | undefined {
    return this.list().find(incident => incident.id === id);
  }

  /** The one about this key, whether all of its values are known or only some. */
  async findOpen(values: readonly Secret[]): Promise<Incident | undefined> {
    for (const incident of this.list()) {
      const known = (await this.readValues(incident.id)) ?? [];
      const [few, many] = known.length < values.length ? [known, values] : [values, known];
      if (few.length > 0 && few.every(value => many.some(other => other.equals(value)))) {
        return incident;
      }
    }
    return undefined;
  }

  async start(draft: IncidentDraft, values: readonly Secret[]): Promise<Incident> {
    await this.#assertAllSeen();
    const incident: Incident = {
      id: randomUUID(),
      label: draft.label,
      provider: draft.provider,
      hint: draft.hint,
      started: this.#now().toISOString(),
      origin: draft.origin,
      ...(draft.keyId !== undefined && { keyId: draft.keyId }),
      steps: toSteps(() => ({ state: 'open' })),
    };
    const name = prefix + incident.id;
    await this.#secrets.store(
      name,
      JSON.stringify({ version, incident, values: values.map(value => value.reveal()) }),
    );
    await this.#write(incident);
    this.#changed();
    return incident;
  }

  /** In the order of the key's parts; undefined if the secret store does not have them. */
  async readValues(id: string): Promise<readonly Secret[] | undefined> {
    return (await this.#readEntry(prefix + id))?.values;
  }

  async setStep(id: string, step: LeakStep, state: Omit<StepState, 'at'>): Promise<void> {
    await this.#change(id, incident => ({
      ...incident,
      steps: { ...incident.steps, [step]: { ...state, at: this.#now().toISOString() } },
    }));
  }

  async setSearch(id: string, search: Omit<LeakSearch, 'at'>): Promise<void> {
    const at = this.#now().toISOString();
    await this.#change(id, incident => ({ ...incident, search: { at, ...search } }));
  }

  /** The value goes for good. */
  async close(id: string): Promise<void> {
    await this.#assertAllSeen();
    await this.#change(id, incident => ({ ...incident, closed: this.#now().toISOString() }));
    await this.#secrets.delete(prefix + id);
  }

  /** Puts the two stores in order where another window has overwritten one of them. */
  async recover(): Promise<void> {
    let changed = await this.#writeAgain();
    const all = new Map(this.#all().map(incident => [prefix + incident.id, incident]));
    const entries = (await this.#secrets.keys()).filter(name => name.startsWith(prefix));
    for (const name of entries) {
      if (all.get(name)?.closed !== undefined) {
        await this.#deleteEntry(name);
      } else if (!all.has(name)) {
        const entry = await this.#readEntry(name);
        if (entry !== undefined) {
          await this.#write(this.#written.get(entry.incident.id) ?? entry.incident);
          changed = true;
        }
      }
    }
    for (const [name, { closed }] of all) {
      const age = closed === undefined ? 0 : this.#now().getTime() - Date.parse(closed);
      if (age > closedKept) {
        await this.#records.update(name, undefined);
      }
    }
    if (changed) {
      this.#changed();
    }
  }

  onDidChange(listener: () => void): { dispose(): void } {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  }

  #all(): Incident[] {
    return this.#records
      .keys()
      .filter(name => name.startsWith(prefix))
      .flatMap(name => parseIncident(this.#records.get(name)) ?? []);
  }

  async #change(id: string, change: (incident: Incident) => Incident): Promise<void> {
    await this.recover();
    const incident = this.find(id);
    if (incident !== undefined) {
      await this.#write(change(incident));
      this.#changed();
    }
  }

  /** Where that would cost other entries, a later call does it. */
  async #deleteEntry(name: string): Promise<void> {
    try {
      await this.#assertAllSeen();
    } catch (error) {
      if (error instanceof StaleWindowError) {
        return;
      }
      throw error;
    }
    await this.#secrets.delete(name);
  }

  async #write(incident: Incident): Promise<void> {
    this.#written.set(incident.id, incident);
    await this.#records.update(prefix + incident.id, incident);
  }

  /** A window that has not seen what this one wrote has put its own, older state over it. */
  async #writeAgain(): Promise<boolean> {
    const lost = this.#all().flatMap(incident => {
      const written = this.#written.get(incident.id);
      const merged = written === undefined ? incident : mergeIncidents(incident, written);
      return JSON.stringify(merged) === JSON.stringify(incident) ? [] : [merged];
    });
    for (const incident of lost) {
      await this.#write(incident);
    }
    return lost.length > 0;
  }

  async #readEntry(
    name: string,
  ): Promise<{ readonly incident: Incident; readonly values: readonly Secret[] } | undefined> {
    const stored = parseJson((await this.#secrets.get(name)) ?? '');
    if (typeof stored !== 'object' || stored === null) {
      return undefined;
    }
    const incident = parseIncident('incident' in stored ? stored.incident : undefined);
    const values = 'values' in stored && Array.isArray(stored.values) ? stored.values : [];
    const secrets = values.flatMap((value: unknown) =>
      typeof value === 'string' ? [new Secret(value)] : [],
    );
    return incident === undefined ? undefined : { incident, values: secrets };
  }

  #changed(): void {
    for (const listener of [...this.#listeners]) {
      listener();
    }
  }
}
