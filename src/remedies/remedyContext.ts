import type { Finding } from '../detect/finding';
import type { EnvLoading } from '../project/envLoading';
import type { FixPlan } from './fixPlan';

/** All that a remedy is planned from. */
export interface RemedyContext {
  readonly text: string;
  readonly finding: Finding;
  /** VS Code's. */
  readonly languageId: string;
  /** Absolute, or empty for an untitled document. */
  readonly path: string;
  /** Folder of the workspace. */
  readonly root: string;
  /** Absolute. */
  readonly envFile: string;
  /** Empty where the file is missing. */
  readonly envText: string;
  readonly loading: EnvLoading;
  /** The document is shipped to browsers. */
  readonly browserBundle: boolean;
}

export type Planned =
  | { readonly kind: 'plan'; readonly plan: FixPlan }
  /** The reason is a sentence or two for the user. */
  | { readonly kind: 'unavailable'; readonly reason: string };

export function unavailable(reason: string): Planned {
  return { kind: 'unavailable', reason };
}
