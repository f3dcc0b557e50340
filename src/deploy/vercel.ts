import { readAnswer, variableName } from './answers';
import type { Platform } from './platform';

const allPreviews = 'preview';

/** The tool takes the first chunk that comes through the pipe. */
const largest = 32 * 1024;

/**
 * `vercel env add NAME ENVIRONMENT` reads a pipe before it asks, and cuts one line end off:
 * https://vercel.com/docs/cli/env, packages/cli/src/commands/env/add.ts. `--non-interactive` keeps
 * it from asking for a branch.
 */
export const vercel: Platform = {
  id: 'vercel',
  name: 'Vercel',
  programs: ['vercel', 'vc'],
  installPage: 'https://vercel.com/docs/cli',
  signIn: 'vercel login',
  status: { arguments: ['whoami'] },
  questions: [
    {
      id: 'environment',
      title: 'Which environment at Vercel?',
      placeholder: 'Of the project that this folder is linked to',
      choices: [
        { label: 'Production', value: 'production' },
        { label: 'Preview', description: 'All branches', value: allPreviews },
        { label: 'Development', description: 'Read by vercel dev', value: 'development' },
      ],
      typed: {
        pattern: /^[a-z0-9][a-z0-9-]{0,31}$/,
        advice: 'Type the short name of your own environment, as in qa.',
      },
    },
  ],
  secretName: variableName,
  toArguments: ({ name, answers }) => {
    const environment = readAnswer(answers, 'environment');
    const alone = environment === allPreviews ? ['--non-interactive'] : [];
    return ['env', 'add', name, environment, '--force', ...alone];
  },
  refuses: value =>
    Buffer.byteLength(value) > largest
      ? 'The vercel command reads only the first part of a value of more than 32 KB.'
      : undefined,
  describe: (name, answers) =>
    `Vercel as the variable ${name} of the ${readAnswer(answers, 'environment')} environment`,
  consequence: () => 'It goes to the Vercel project that this folder is linked to.',
};
