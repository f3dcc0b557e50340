import { readAnswer, variableName } from './answers';
import type { Platform, TypedAnswer } from './platform';
import { readJsonNames } from './readNames';

const vaultName: TypedAnswer = {
  pattern: /^[\p{L}\p{N}_](?:[\p{L}\p{N}_. -]{0,98}[\p{L}\p{N}_.-])?$/u,
  advice: 'Use letters, digits, dots, dashes, underscores and spaces.',
};

/**
 * `op item create -` reads an item's template as JSON from standard input, which has to be a pipe:
 * https://developer.1password.com/docs/cli/item-create, `op item create --help` of version 2.
 */
export const onePassword: Platform = {
  id: 'onepassword',
  name: '1Password',
  programs: ['op'],
  installPage: 'https://developer.1password.com/docs/cli/get-started',
  signIn: 'op signin',
  // `whoami` does not ask the desktop app, and so says no to those who sign in with it.
  status: { arguments: ['vault', 'list', '--format=json'] },
  questions: [
    {
      id: 'vault',
      title: 'Which vault of 1Password?',
      placeholder: 'Where the new item goes',
      listing: {
        toArguments: () => ['vault', 'list', '--format=json'],
        read: output => readJsonNames(output, 'name'),
      },
      typed: vaultName,
    },
  ],
  secretName: variableName,
  toArguments: ({ answers }) => [
    'item',
    'create',
    '-',
    '--vault',
    readAnswer(answers, 'vault'),
    '--format=json',
  ],
  toInput: (value, { name, label }) =>
    JSON.stringify({
      title: `${label} (${name})`,
      category: 'API_CREDENTIAL',
      fields: [{ id: 'credential', type: 'CONCEALED', label: name, value }],
    }),
  describe: (name, answers) =>
    `1Password as a new item with ${name} in the vault ${readAnswer(answers, 'vault')}`,
  consequence: () => 'An item that is there already stays as it is.',
  addsOnly: true,
};
