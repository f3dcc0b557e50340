import { plainName, toOption, variableName } from './answers';
import type { Platform } from './platform';

/**
 * `railway variable set NAME --stdin` takes the value from a pipe:
 * https://docs.railway.com/cli/variable, src/commands/variable.rs. Older versions only have
 * `variables --set-from-stdin` and say that they do not know `--stdin`.
 */
export const railway: Platform = {
  id: 'railway',
  name: 'Railway',
  programs: ['railway'],
  installPage: 'https://docs.railway.com/guides/cli',
  signIn: 'railway login',
  status: { arguments: ['whoami'] },
  questions: [
    {
      id: 'service',
      title: 'Which service at Railway?',
      placeholder: 'Of the project that this folder is linked to',
      choices: [{ label: 'The Linked Service', value: '' }],
      typed: plainName,
    },
    {
      id: 'environment',
      title: 'Which environment at Railway?',
      placeholder: 'As in production',
      choices: [{ label: 'The Linked Environment', value: '' }],
      typed: plainName,
    },
    {
      id: 'deploys',
      title: 'When does the service get it?',
      placeholder: 'Railway deploys again when a variable changes',
      choices: [
        { label: 'At Once', description: 'The service is deployed again', value: 'now' },
        { label: 'With the Next Deployment', value: 'later' },
      ],
    },
  ],
  secretName: variableName,
  toArguments: ({ name, answers: { service, environment, deploys } }) => [
    'variable',
    'set',
    name,
    '--stdin',
    ...toOption('--service', service),
    ...toOption('--environment', environment),
    ...(deploys === 'later' ? ['--skip-deploys'] : []),
  ],
  describe: (name, { service, environment }) => {
    const place = service ? `the service ${service}` : 'the linked service';
    const part = environment ? ` in ${environment}` : '';
    return `Railway as the variable ${name} of ${place}${part}`;
  },
  consequence: ({ deploys }) =>
    deploys === 'later'
      ? 'It goes to the Railway project that this folder is linked to.'
      : 'It goes to the Railway project that this folder is linked to, which is deployed again.',
};
