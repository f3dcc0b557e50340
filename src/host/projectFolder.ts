import path from 'node:path';
import { isEnvFile } from '../env/envFileName';
import type { KeyEntry, KeyRing } from '../keys/keyRing';
import { ProjectNeeds } from '../project/needs/projectNeeds';
import { readEnvVariables } from '../project/needs/readEnvVariables';
import {
  type EnvVariable,
  type StoredVariable,
  toVariableStates,
  type VariableState,
} from '../project/needs/variableStates';

export interface FolderPlace {
  /** Absolute. */
  readonly root: string;
  readonly name: string;
}

/** What one folder of the workspace needs, compared with its env files and with the stored keys. */
export class ProjectFolder implements FolderPlace {
  readonly root: string;
  readonly name: string;
  readonly #needs: ProjectNeeds;
  #set: readonly EnvVariable[] = [];
  #states: readonly VariableState[] = [];

  constructor({ root, name }: FolderPlace) {
    this.root = root;
    this.name = name;
    this.#needs = new ProjectNeeds(root);
  }

  get states(): readonly VariableState[] {
    return this.#states;
  }

  find(name: string): VariableState | undefined {
    return this.#states.find(state => state.name === name);
  }

  /** What the env files set under the name; the values stay in memory. */
  findSet(name: string): readonly EnvVariable[] {
    return this.#set.filter(variable => variable.name === name);
  }

  get needs(): Pick<ProjectNeeds, 'variables'> {
    return this.#needs;
  }

  async scan(): Promise<void> {
    await this.#needs.scan();
    await this.readEnvFiles();
  }

  async readEnvFiles(): Promise<void> {
    this.#set = await readEnvVariables(this.root);
  }

  /** Reads again what changed on disk. */
  async update(files: readonly string[]): Promise<void> {
    for (const file of files) {
      await this.#needs.update(file);
    }
    if (files.some(isEnvFile)) {
      await this.readEnvFiles();
    }
  }

  /** Files below a folder that is gone, which nobody names one by one. */
  filesBelow(folder: string): readonly string[] {
    const start = folder + path.sep;
    const read = this.#needs.variables.flatMap(({ readings }) => readings.map(one => one.path));
    const set = this.#set.map(variable => variable.path);
    return [...new Set([...read, ...set])].filter(file => file.startsWith(start));
  }

  holds(file: string): boolean {
    const relative = path.relative(this.root, file);
    return relative !== '' && !/^\.\.(?:[\\/]|$)/.test(relative) && !path.isAbsolute(relative);
  }

  async compare(ring: Pick<KeyRing, 'list' | 'readValues'>): Promise<void> {
    const { variables } = this.#needs;
    const others = variables.flatMap(({ alternatives = [] }) => alternatives);
    const names = new Set([...[...variables, ...this.#set].map(({ name }) => name), ...others]);
    const stored = await readStored(ring, names);
    this.#states = toVariableStates(variables, this.#set, stored);
  }
}

/** Values are read only of keys that fill a variable of the project. */
async function readStored(
  ring: Pick<KeyRing, 'list' | 'readValues'>,
  names: ReadonlySet<string>,
): Promise<readonly StoredVariable[]> {
  const entries = (await ring.list()).filter(isInUse);
  const wanted = entries.filter(({ record }) =>
    record.parts.some(({ envName }) => names.has(envName)),
  );
  const stored = await Promise.all(
    wanted.map(async ({ record }) => {
      const values = await ring.readValues(record.id);
      return record.parts.map(({ envName }, at) => ({
        name: envName,
        keyId: record.id,
        label: record.label,
        value: values?.[at],
      }));
    }),
  );
  return stored.flat();
}

/** A key that was replaced is no longer what the project should have. */
function isInUse({ state }: KeyEntry): boolean {
  return state === 'present' || state === 'expired';
}
