import type { Secret } from '../../secret';
import type { ProjectVariable } from './readNeeds';

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
}

/** A stored key that has a name of a variable. */
export interface StoredVariable {
  readonly name: string;
  readonly keyId: string;
  readonly label: string;
  /** Undefined where the key's value is gone or not read. */
  readonly value: Secret | undefined;
}

export interface VariableState {
  readonly name: string;
  readonly kind: VariableStateKind;
  readonly variable?: ProjectVariable;
  readonly envPaths: readonly string[];
  readonly keyIds: readonly string[];
}

export function toVariableStates(
  _variables: readonly ProjectVariable[],
  _set: readonly EnvVariable[],
  _stored: readonly StoredVariable[],
): readonly VariableState[] {
  return [];
}
