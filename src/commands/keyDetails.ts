import { assertVariableName } from '../env/quoting';
import { UserError } from '../errors';
import type { Choice, Review } from '../host/prompts';
import type { Environment } from '../keys/keyRecord';

export const environmentChoices: readonly Choice<Environment>[] = [
  {
    label: 'Development',
    description: 'On your own machine',
    icon: 'beaker',
    value: 'development',
  },
  {
    label: 'Staging',
    description: 'A rehearsal of the real thing',
    icon: 'server',
    value: 'staging',
  },
  { label: 'Production', description: 'What your users use', icon: 'rocket', value: 'production' },
  { label: 'Other', icon: 'circle-outline', value: 'other' },
];

export function toEnvironmentName(environment: Environment): string {
  return environmentChoices.find(({ value }) => value === environment)?.label ?? 'Other';
}

export function reviewEnvName(name: string): Review | undefined {
  try {
    assertVariableName(name.trim());
    return undefined;
  } catch (error) {
    if (error instanceof UserError) {
      return { severity: 'error', message: error.message };
    }
    throw error;
  }
}
