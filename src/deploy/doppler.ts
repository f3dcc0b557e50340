import { plainName, readAnswer } from './answers';
import type { Platform } from './platform';
import { readJsonNames } from './readNames';

/**
 * `doppler secrets set NAME` reads a pipe line by line; `--silent` keeps it from printing the value:
 * https://docs.doppler.com/docs/setting-secrets, `setSecrets` in pkg/cmd/secrets.go.
 */
export const doppler: Platform = {
  id: 'doppler',
  name: 'Doppler',
  programs: ['doppler'],
  installPage: 'https://docs.doppler.com/docs/install-cli',
  signIn: 'doppler login',
  status: { arguments: ['me', '--json'] },
  questions: [
    {
      id: 'project',
      title: 'Which project at Doppler?',
      placeholder: 'As in shop',
      listing: {
        toArguments: () => ['projects', '--json'],
        read: output => readJsonNames(output, 'id'),
      },
      typed: plainName,
    },
    {
      id: 'config',
      title: 'Which config at Doppler?',
      placeholder: 'As in dev, stg or prd',
      listing: {
        toArguments: answers => ['configs', '--project', readAnswer(answers, 'project'), '--json'],
        read: output => readJsonNames(output, 'name'),
      },
      typed: plainName,
    },
  ],
  secretName: {
    pattern: /^[A-Z_][A-Z0-9_]{0,199}$/,
    advice: 'Doppler takes upper-case letters, digits and underscores.',
    fromVariable: envName => envName.toUpperCase(),
  },
  toArguments: ({ name, answers }) => [
    'secrets',
    'set',
    name,
    '--project',
    readAnswer(answers, 'project'),
    '--config',
    readAnswer(answers, 'config'),
    '--no-interactive',
    '--silent',
  ],
  refuses: value =>
    /\r/.test(value) || value.split('\n').some(line => line.length > 60 * 1024)
      ? 'Doppler reads secrets line by line, and this value has a line that it would change.'
      : undefined,
  describe: (name, answers) =>
    `Doppler as the secret ${name} of the config ${readAnswer(answers, 'config')} in ${readAnswer(answers, 'project')}`,
};
