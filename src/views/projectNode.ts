import type { ProjectFolder } from '../host/projectFolder';
import type { ReadingSource } from '../project/needs/readNeeds';
import type { VariableState } from '../project/needs/variableStates';
import type { SignIn } from '../project/signIns/signIn';

export interface VariableNode {
  readonly kind: 'variable';
  readonly id: string;
  readonly root: string;
  readonly name: string;
  readonly state: VariableState;
  readonly isKey: boolean;
  /** What the env files hold only says where the value is. */
  readonly isReference: boolean;
}

export interface PlaceNode {
  readonly kind: 'place';
  readonly id: string;
  readonly root: string;
  readonly path: string;
  /** From 1; 0 where only the file is known. */
  readonly line: number;
  /** The variable's. */
  readonly variable: string;
  /** `set`: an env file that sets it. */
  readonly source: ReadingSource | 'set';
}

export type ProjectNode =
  | VariableNode
  | PlaceNode
  | { readonly kind: 'folder'; readonly id: string; readonly folder: ProjectFolder }
  | { readonly kind: 'others'; readonly id: string; readonly rows: readonly VariableNode[] }
  | { readonly kind: 'sign-ins'; readonly id: string; readonly signIns: readonly SignIn[] }
  | {
      readonly kind: 'sign-in';
      readonly id: string;
      readonly signIn: SignIn;
      /** An env file sets the key that this tool would use instead. */
      readonly isOverridden: boolean;
    };
