import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { isExampleFile } from '../env/envFileName';
import { readFileStates } from '../git/fileState';
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

/** As many can be asked about one by one. */
const fewFiles = 4;
const envFile = /^\.(?:env|dev\.vars)(?:\.|$)/i;

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

  /**
   * Reads again what changed on disk: files, or folders with all they hold. Answers whether that
   * may change a row.
   */
  async update(files: readonly string[]): Promise<boolean> {
    if (files.some(file => path.basename(file) === '.gitignore')) {
      await this.scan();
      return true;
    }
    let isChanged = false;
    for (const file of await this.#withoutIgnored(files)) {
      isChanged = (await this.#needs.update(file)) || isChanged;
    }
    const touched = await Promise.all(files.map(file => this.#mayHoldEnvFile(file)));
    if (touched.includes(true)) {
      await this.readEnvFiles();
    }
    return isChanged || touched.includes(true);
  }

  /** What a build writes is left out at once, rather than asked for file by file. */
  async #withoutIgnored(files: readonly string[]): Promise<readonly string[]> {
    if (files.length < fewFiles) {
      return files;
    }
    try {
      const states = await readFileStates(files, { root: this.root });
      return files.filter(file => {
        const state = states.get(file);
        return isExampleFile(file) || state?.ignored !== true || state.tracked;
      });
    } catch {
      // Git refuses to answer: then each file speaks for itself.
      return files;
    }
  }

  async #mayHoldEnvFile(file: string): Promise<boolean> {
    const isKnown = this.#set.some(variable => isWithin(variable.path, file));
    return isKnown || envFile.test(path.basename(file)) || (await isFolder(file));
  }

  holds(file: string): boolean {
    return file !== this.root && isWithin(file, this.root);
  }

  async compare(ring: Pick<KeyRing, 'list' | 'readValues'>): Promise<void> {
    const { variables } = this.#needs;
    const others = variables.flatMap(({ alternatives = [] }) => alternatives);
    const names = new Set([...[...variables, ...this.#set].map(({ name }) => name), ...others]);
    const stored = await readStored(ring, names);
    this.#states = toVariableStates(variables, this.#set, stored);
  }
}

function isWithin(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return !/^\.\.(?:[\\/]|$)/.test(relative) && !path.isAbsolute(relative);
}

async function isFolder(file: string): Promise<boolean> {
  return lstat(file).then(
    stats => stats.isDirectory(),
    () => false,
  );
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
