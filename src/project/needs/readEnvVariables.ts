import type { EnvVariable } from './variableStates';

/** What all env files below a folder set, examples left out. */
export async function readEnvVariables(_root: string): Promise<readonly EnvVariable[]> {
  return [];
}
