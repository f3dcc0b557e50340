import { pathName, toOption } from './answers';
import {
  awsInstallPage,
  awsRegion,
  awsSignIn,
  awsStatus,
  fromDeviceFile,
  toRegion,
} from './awsSecrets';
import type { Platform } from './platform';

/** https://docs.aws.amazon.com/cli/latest/reference/ssm/put-parameter.html; 4 KB in the free tier. */
export const awsParameters: Platform = {
  id: 'aws-parameters',
  name: 'AWS Parameter Store',
  programs: ['aws'],
  installPage: awsInstallPage,
  signIn: awsSignIn,
  status: awsStatus,
  questions: [awsRegion],
  secretName: { ...pathName, fromVariable: envName => envName },
  toArguments: ({ name, answers: { region } }) => [
    'ssm',
    'put-parameter',
    '--name',
    name,
    '--type',
    'SecureString',
    '--overwrite',
    '--value',
    fromDeviceFile,
    ...toOption('--region', region),
  ],
  refuses: value =>
    Buffer.byteLength(value) > 4096
      ? 'AWS Parameter Store takes at most 4 KB, and this value is longer. Use AWS Secrets Manager.'
      : undefined,
  describe: (name, answers) =>
    `AWS Parameter Store as the encrypted parameter ${name}${toRegion(answers)}`,
  needsDeviceFile: true,
};
