import { readAnswer } from './answers';
import type { Platform } from './platform';
import { readJsonNames } from './readNames';

/**
 * `@-` as an argument's value is standard input, on all systems and without the line end:
 * https://learn.microsoft.com/cli/azure/use-azure-cli-successfully-tips, `_expand_file_prefixed_files`
 * in azure-cli's core. With `=` a value that starts with a dash is no option.
 */
const fromInput = '--value=@-';

/** https://learn.microsoft.com/cli/azure/keyvault/secret#az-keyvault-secret-set */
export const azureKeyVault: Platform = {
  id: 'azure-key-vault',
  name: 'Azure Key Vault',
  programs: ['az'],
  installPage: 'https://learn.microsoft.com/cli/azure/install-azure-cli',
  signIn: 'az login',
  status: { arguments: ['account', 'show', '--output', 'none'] },
  questions: [
    {
      id: 'vault',
      title: 'Which key vault?',
      placeholder: 'The name of the vault',
      listing: {
        toArguments: () => ['keyvault', 'list', '--query', '[].name', '--output', 'json'],
        read: output => readJsonNames(output, 'name'),
      },
      typed: {
        pattern: /^[A-Za-z][A-Za-z0-9-]{1,22}[A-Za-z0-9]$/,
        advice: 'The name of a vault has 3 to 24 letters, digits and dashes.',
      },
    },
  ],
  secretName: {
    pattern: /^[A-Za-z0-9][A-Za-z0-9-]{0,126}$/,
    advice: 'Azure takes letters, digits and dashes here, and no underscores.',
    fromVariable: envName => envName.replaceAll('_', '-').replace(/^-+/, ''),
  },
  // Without `--output none` the tool prints the value.
  toArguments: ({ name, answers }) => [
    'keyvault',
    'secret',
    'set',
    '--vault-name',
    readAnswer(answers, 'vault'),
    '--name',
    name,
    '--output',
    'none',
    fromInput,
  ],
  describe: (name, answers) =>
    `Azure Key Vault as the secret ${name} of the vault ${readAnswer(answers, 'vault')}`,
};
