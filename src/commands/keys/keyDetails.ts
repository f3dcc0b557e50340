import { assertVariableName } from '../../env/quoting';
import { UserError } from '../../errors';
import type { Choice, Review } from '../../host/prompts';
import type { Environment } from '../../keys/keyRecord';
import { holdsKey } from '../../providers/holdsKey';
import { publicPrefix } from '../../remedies/variableName';
import type { Secret } from '../../secret';

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
    if (holdsKey(name)) {
      return toError('This is a key itself. Type the name of the variable that holds it.');
    }
    const [prefix] = publicPrefix.exec(name.trim()) ?? [];
    return prefix === undefined
      ? undefined
      : toError(
          `Variables that start with ${prefix} are sent to every visitor of the site. Choose another name.`,
        );
  } catch (error) {
    if (error instanceof UserError) {
      return toError(error.message);
    }
    throw error;
  }
}

/** Labels stand in the list, in titles, and in plain text on disk. */
export function reviewLabel(label: string, values: readonly Secret[] = []): Review | undefined {
  return holdsKey(label) || values.some(value => label.includes(value.reveal()))
    ? toError('This is a key itself, and a label is shown. Type what the key is for.')
    : undefined;
}

function toError(message: string): Review {
  return { severity: 'error', message };
}
