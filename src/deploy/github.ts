import { plainName, readAnswer, variableName } from './answers';
import type { Answers, Platform } from './platform';
import { readLines } from './readNames';

const repository = 'repository';
const environment = 'environment';
const organization = 'organization';

/**
 * `gh secret set NAME` reads standard input where it has no terminal and no `--body`, and cuts line
 * ends off: https://cli.github.com/manual/gh_secret_set, `getBody` in pkg/cmd/secret/set/set.go.
 */
export const github: Platform = {
  id: 'github',
  name: 'GitHub Actions',
  programs: ['gh'],
  installPage: 'https://cli.github.com',
  signIn: 'gh auth login',
  status: { arguments: ['auth', 'status'] },
  questions: [
    {
      id: 'level',
      title: 'Where in GitHub?',
      placeholder: 'Who gets the secret',
      choices: [
        { label: 'A Repository', description: 'All workflows of it', value: repository },
        { label: 'An Environment', description: 'Such as production', value: environment },
        { label: 'An Organization', description: 'Its private repositories', value: organization },
      ],
    },
    {
      id: repository,
      title: 'Which repository?',
      placeholder: 'As in acme/shop',
      applies: ({ level }) => level !== organization,
      listing: {
        toArguments: () => ['repo', 'view', '--json', 'nameWithOwner', '--jq', '.nameWithOwner'],
        read: readLines,
      },
      typed: {
        pattern:
          /^(?:[A-Za-z0-9][A-Za-z0-9.-]{0,99}\/)?[A-Za-z0-9][A-Za-z0-9-]{0,99}\/[\w.-]{1,100}$/,
        advice: 'Type the owner and the repository, as in acme/shop.',
      },
    },
    {
      id: environment,
      title: 'Which environment?',
      placeholder: 'The deployment environment of the repository',
      applies: ({ level }) => level === environment,
      listing: {
        toArguments: answers => [
          'api',
          `repos/${readAnswer(answers, repository).split('/').slice(-2).join('/')}/environments`,
          '--jq',
          '.environments[].name',
        ],
        read: readLines,
      },
      typed: plainName,
    },
    {
      id: organization,
      title: 'Which organization?',
      placeholder: 'As in acme',
      applies: ({ level }) => level === organization,
      typed: plainName,
    },
  ],
  secretName: {
    ...variableName,
    pattern: /^(?!GITHUB_)[A-Za-z_][A-Za-z0-9_]{0,99}$/i,
    advice: 'Use letters, digits and underscores; GitHub keeps names that start with GITHUB_.',
  },
  toArguments: ({ name, answers }) => ['secret', 'set', name, ...toPlace(answers)],
  describe: (name, answers) => `GitHub Actions as the secret ${name} of ${toPlaceName(answers)}`,
};

function toPlace(answers: Answers): readonly string[] {
  if (answers.level === organization) {
    return ['--org', readAnswer(answers, organization), '--visibility', 'private'];
  }
  const place = ['--repo', readAnswer(answers, repository)];
  return answers.level === environment
    ? [...place, '--env', readAnswer(answers, environment)]
    : place;
}

function toPlaceName(answers: Answers): string {
  switch (answers.level) {
    case organization:
      return `the organization ${readAnswer(answers, organization)}`;
    case environment:
      return `the environment ${readAnswer(answers, environment)} of ${readAnswer(answers, repository)}`;
    default:
      return readAnswer(answers, repository);
  }
}
