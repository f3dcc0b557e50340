import { assertVariableName } from '../env/quoting';
import { UserError } from '../errors';
import type { Choice, Review } from '../host/prompts';
import type { Environment } from '../keys/keyRecord';
import { publicPrefix } from '../remedies/variableName';

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

export function reviewEnvName(name: string): Review | undefined {
  try {
    assertVariableName(name.trim());
    const [prefix] = publicPrefix.exec(name.trim()) ?? [];
    return prefix === undefined
      ? undefined
      : {
          severity: 'error',
          message: `Variables that start with ${prefix} are sent to every visitor of the site. Choose another name.`,
        };
  } catch (error) {
    if (error instanceof UserError) {
      return { severity: 'error', message: error.message };
    }
    throw error;
  }
}
