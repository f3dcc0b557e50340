import type { Secret } from '../../secret';
import type { ProjectVariable } from './readNeeds';
import { isGivenName, isKeyName, isToolName } from './variableNames';

export type VariableStateKind =
  | 'set-and-stored'
  | 'set'
  | 'stored'
  | 'missing'
  | 'unread'
  | 'differs';

/** A variable that an env file sets. */
export interface EnvVariable {
  readonly name: string;
  readonly value: Secret;
  readonly path: string;
  /** The value says where the real one is, or is encrypted, so that it equals none that is stored. */
  readonly isReference?: true;
}

/** A stored key that has a name of a variable. */
export interface StoredVariable {
  readonly name: string;
  readonly keyId: string;
  readonly label: string;
  /** Undefined where the key's value is gone: then the key is as good as not stored. */
  readonly value: Secret | undefined;
}

export interface VariableState {
  readonly name: string;
  readonly kind: VariableStateKind;
  /** Undefined where no file reads or names it. */
  readonly variable?: ProjectVariable;
  /** Env files that set it. */
  readonly envPaths: readonly string[];
  /** Stored keys of its name that have a value. */
  readonly keyIds: readonly string[];
}

/**
 * What is read, set and stored, put side by side by name. First what is read, keys before the rest;
 * last what is set and read nowhere. Keys that are stored, but neither read nor set here, belong to
 * other projects.
 */
export function toVariableStates(
  variables: readonly ProjectVariable[],
  set: readonly EnvVariable[],
  stored: readonly StoredVariable[],
): readonly VariableState[] {
  const setByName = groupByName(set);
  const storedByName = groupByName(stored.filter(({ value }) => value !== undefined));
  const isThere = (name: string) => setByName.has(name) || storedByName.has(name);
  const read = new Map<string, ProjectVariable>();
  for (const variable of variables) {
    const others = (variable.alternatives ?? []).filter(isThere);
    for (const name of others) {
      read.set(name, read.get(name) ?? variable);
    }
    if (others.length === 0 || isThere(variable.name)) {
      read.set(variable.name, variable);
    }
  }
  const names = new Set([...read.keys(), ...setByName.keys()]);
  return [...names]
    .filter(name => read.has(name) || !isGivenName(name))
    .map(name =>
      toState(name, read.get(name), setByName.get(name) ?? [], storedByName.get(name) ?? []),
    )
    .sort(compare);
}

function toState(
  name: string,
  variable: ProjectVariable | undefined,
  set: readonly EnvVariable[],
  stored: readonly StoredVariable[],
): VariableState {
  return {
    name,
    kind: toKind(variable !== undefined || isToolName(name), set, stored),
    ...(variable === undefined ? {} : { variable }),
    envPaths: set.map(({ path }) => path),
    keyIds: stored.map(({ keyId }) => keyId),
  };
}

function toKind(
  isRead: boolean,
  set: readonly EnvVariable[],
  stored: readonly StoredVariable[],
): VariableStateKind {
  if (set.length === 0) {
    return stored.length === 0 ? 'missing' : 'stored';
  }
  const isKnown = ({ value, isReference }: EnvVariable) =>
    isReference === true || stored.some(key => key.value?.equals(value));
  if (stored.length > 0 && !set.every(isKnown)) {
    return 'differs';
  }
  if (!isRead) {
    return 'unread';
  }
  return stored.length === 0 ? 'set' : 'set-and-stored';
}

function groupByName<T extends { readonly name: string }>(
  items: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.name);
    if (group === undefined) {
      groups.set(item.name, [item]);
    } else {
      group.push(item);
    }
  }
  return groups;
}

function compare(left: VariableState, right: VariableState): number {
  return rank(left) - rank(right) || (left.name < right.name ? -1 : 1);
}

function rank({ kind, name, variable }: VariableState): number {
  const isKey = variable?.isKey ?? isKeyName(name);
  return (kind === 'unread' ? 2 : 0) + (isKey ? 0 : 1);
}
