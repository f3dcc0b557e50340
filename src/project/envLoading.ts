import type { EnvAccess } from '../env/languages/language';

/** What is known of how a program gets its env file. */
export interface EnvLoading {
  /** What loads the env file, as in "Next.js"; undefined where nothing was found. */
  readonly by: string | undefined;
  /** Where server code of the framework finds its variables. */
  readonly access: EnvAccess;
  /** How a script of the language without another hint imports: by `package.json` or its suffix. */
  readonly modules: 'esm' | 'commonjs';
  /** A library that loads env files is installed, though no code was seen to call it. */
  readonly hasLibrary: boolean;
}
