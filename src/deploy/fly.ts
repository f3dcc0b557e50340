import { plainName, readAnswer, variableName } from './answers';
import type { Platform } from './platform';
import { readJsonNames } from './readNames';

/** Go's line scanner takes no longer lines. */
const longestLine = 60 * 1024;

/**
 * `fly secrets import` reads NAME=VALUE lines: https://fly.io/docs/flyctl/secrets-import. Its parser
 * (internal/command/secrets/parser.go) cuts blanks off the front, takes one pair of double quotes
 * away, reads up to a line that ends with three of them after three, and knows no escapes.
 */
export const fly: Platform = {
  id: 'fly',
  name: 'Fly.io',
  programs: ['fly', 'flyctl'],
  installPage: 'https://fly.io/docs/flyctl/install/',
  signIn: 'fly auth login',
  status: { arguments: ['auth', 'whoami'] },
  questions: [
    {
      id: 'app',
      title: 'Which app at Fly.io?',
      placeholder: 'The app that gets the secret',
      listing: {
        toArguments: () => ['apps', 'list', '--json'],
        read: output => readJsonNames(output, 'Name'),
      },
      typed: plainName,
    },
    {
      id: 'deploys',
      title: 'When does the app get it?',
      placeholder: 'Fly.io can restart the app for it',
      choices: [
        { label: 'At Once', description: 'The app is restarted', value: 'now' },
        { label: 'With the Next Deployment', value: 'later' },
      ],
    },
  ],
  secretName: variableName,
  toArguments: ({ answers }) => [
    'secrets',
    'import',
    '--app',
    readAnswer(answers, 'app'),
    ...(answers.deploys === 'later' ? ['--stage'] : []),
  ],
  toInput: (value, { name }) => `${name}=${toFlyValue(value) ?? ''}\n`,
  refuses: value =>
    toFlyValue(value) === undefined
      ? 'Fly.io takes secrets as lines of text, and this value holds quotation marks or line ends that they cannot hold.'
      : undefined,
  describe: (name, answers) =>
    `Fly.io as the secret ${name} of the app ${readAnswer(answers, 'app')}`,
  consequence: ({ deploys }) => (deploys === 'later' ? undefined : 'The app is restarted with it.'),
};

/** Undefined for what the tool would read as something else. */
function toFlyValue(value: string): string | undefined {
  const lines = value.split('\n');
  const isTooLong = lines.some(line => line.length > longestLine);
  if (value === '' || isTooLong || /[\r\0]/.test(value)) {
    return undefined;
  }
  if (lines.length > 1) {
    return lines.slice(1, -1).some(line => line.endsWith('"""')) ? undefined : `"""${value}"""`;
  }
  const isPlain = !value.startsWith(' ') && !value.startsWith('"');
  const quoted = `"${value}"`;
  return isPlain ? value : quoted.startsWith('"""') ? undefined : quoted;
}
