import { pathName, plainName, readAnswer, toOption } from './answers';
import type { Platform, TargetQuestion } from './platform';

export const awsInstallPage =
  'https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html';
export const awsSignIn = 'aws configure sso, or aws sso login';
export const awsStatus: Platform['status'] = {
  arguments: ['sts', 'get-caller-identity', '--output', 'text'],
};
export const awsRegion: TargetQuestion = {
  id: 'region',
  title: 'Which region of AWS?',
  placeholder: 'As in eu-central-1',
  choices: [{ label: 'The Configured Region', value: '' }],
  typed: plainName,
};

/**
 * A parameter is read from a file where it starts with `file://`, and `/dev/stdin` is one:
 * https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-parameters-file.html.
 */
export const fromDeviceFile = 'file:///dev/stdin';

/** https://docs.aws.amazon.com/cli/latest/reference/secretsmanager/put-secret-value.html */
export const awsSecrets: Platform = {
  id: 'aws-secrets',
  name: 'AWS Secrets Manager',
  programs: ['aws'],
  installPage: awsInstallPage,
  signIn: awsSignIn,
  status: awsStatus,
  questions: [awsRegion],
  secretName: { ...pathName, fromVariable: envName => envName },
  probe: {
    toArguments: ({ name, answers: { region } }) => [
      'secretsmanager',
      'describe-secret',
      '--secret-id',
      name,
      ...toOption('--region', region),
    ],
  },
  toArguments: ({ name, answers: { region }, exists }) => [
    'secretsmanager',
    ...(exists ? ['put-secret-value', '--secret-id', name] : ['create-secret', '--name', name]),
    '--secret-string',
    fromDeviceFile,
    ...toOption('--region', region),
  ],
  describe: (name, answers) => `AWS Secrets Manager as the secret ${name}${toRegion(answers)}`,
  needsDeviceFile: true,
};

export function toRegion(answers: Readonly<Record<string, string>>): string {
  const region = readAnswer(answers, 'region');
  return region === '' ? ' of the configured region' : ` in ${region}`;
}
