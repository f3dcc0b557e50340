import { readAnswer } from './answers';
import type { Platform } from './platform';
import { readLines } from './readNames';

/** https://cloud.google.com/sdk/gcloud/reference/secrets/versions/add: `--data-file=-` is a pipe. */
export const googleSecrets: Platform = {
  id: 'google-secrets',
  name: 'Google Secret Manager',
  programs: ['gcloud'],
  installPage: 'https://cloud.google.com/sdk/docs/install',
  signIn: 'gcloud auth login',
  // Prints nothing where nobody is signed in.
  status: {
    arguments: ['auth', 'list', '--filter=status:ACTIVE', '--format=value(account)'],
    isSignedIn: output => output.trim() !== '',
  },
  questions: [
    {
      id: 'project',
      title: 'Which project at Google Cloud?',
      placeholder: 'The id of the project',
      listing: {
        toArguments: () => ['projects', 'list', '--format=value(projectId)'],
        read: readLines,
      },
      typed: {
        pattern: /^(?:[a-z0-9.-]{1,60}:)?[a-z][a-z0-9-]{3,60}$/,
        advice: "Type the project's id, as in shop-314159.",
      },
    },
  ],
  secretName: {
    pattern: /^[A-Za-z0-9_][A-Za-z0-9_-]{0,254}$/,
    advice: 'Use letters, digits, dashes and underscores.',
    fromVariable: envName => envName,
  },
  probe: {
    toArguments: ({ name, answers }) => [
      'secrets',
      'describe',
      name,
      `--project=${readAnswer(answers, 'project')}`,
      '--quiet',
    ],
  },
  toArguments: ({ name, answers, exists }) => [
    'secrets',
    ...(exists ? ['versions', 'add', name] : ['create', name, '--replication-policy=automatic']),
    '--data-file=-',
    `--project=${readAnswer(answers, 'project')}`,
    '--quiet',
  ],
  describe: (name, answers) =>
    `Google Secret Manager as the secret ${name} of the project ${readAnswer(answers, 'project')}`,
};
