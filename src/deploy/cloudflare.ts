import { plainName, toOption, variableName } from './answers';
import type { Platform } from './platform';

/**
 * `wrangler secret put NAME` reads standard input where it is no terminal, and cuts blanks off its
 * end: https://developers.cloudflare.com/workers/wrangler/commands, packages/wrangler/src/secret.
 */
export const cloudflare: Platform = {
  id: 'cloudflare',
  name: 'Cloudflare Workers',
  programs: ['wrangler'],
  installPage: 'https://developers.cloudflare.com/workers/wrangler/install-and-update/',
  signIn: 'wrangler login',
  // It ends well also where nobody is signed in.
  status: {
    arguments: ['whoami'],
    isSignedIn: output => !/not authenticated|not logged in/i.test(output),
  },
  questions: [
    {
      id: 'worker',
      title: 'Which Worker?',
      placeholder: 'The Worker that gets the secret',
      choices: [
        { label: "This Folder's Worker", description: 'As its configuration says', value: '' },
      ],
      typed: plainName,
    },
    {
      id: 'environment',
      title: 'Which environment of the Worker?',
      placeholder: 'Most Workers have only one',
      choices: [{ label: 'The Main One', value: '' }],
      typed: plainName,
    },
  ],
  secretName: variableName,
  toArguments: ({ name, answers: { worker, environment } }) => [
    'secret',
    'put',
    name,
    ...toOption('--name', worker),
    ...toOption('--env', environment),
  ],
  describe: (name, { worker, environment }) => {
    const place = worker ? `the Worker ${worker}` : "this folder's Worker";
    const part = environment ? ` in its environment ${environment}` : '';
    return `Cloudflare as the secret ${name} of ${place}${part}`;
  },
  consequence: () => 'The Worker runs with it at once.',
};
