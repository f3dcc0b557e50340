import { assessMixed } from '../detect/mixedText';
import { awsPublic } from './awsPublic';
import { toFact } from './facts';
import type { KeyVerdict } from './liveCheck';
import type { Provider } from './provider';
import { readText } from './readMember';
import { readVerdict, toRefused, toUnanswered, toWorks } from './readVerdict';

/** Whoever watches the account sees the call, and a key that was laid out as a trap gives an alarm. */
const recorded = 'AWS keeps a record of this check in CloudTrail';

function readIdentity(json: unknown): KeyVerdict | undefined {
  const identity = ['GetCallerIdentityResponse', 'GetCallerIdentityResult'] as const;
  const account = readText(json, ...identity, 'Account');
  return account === ''
    ? undefined
    : toWorks([
        ...toFact('Account', account),
        ...toFact('Identity', readText(json, ...identity, 'Arn')),
        recorded,
      ]);
}

function readRefusal(json: unknown): KeyVerdict | undefined {
  const code = readText(json, 'Error', 'Code');
  if (/^Signature (?:expired|not yet current)/.test(readText(json, 'Error', 'Message'))) {
    return toUnanswered(
      { status: 403 },
      'The clock of this machine is wrong, so AWS did not look.',
    );
  }
  if (code === 'InvalidClientTokenId' || code === 'SignatureDoesNotMatch') {
    return toRefused(
      'The id or the secret is wrong, or the key was switched off or deleted. A key of AWS in China or of GovCloud is refused here too, though it may work there.',
    );
  }
  return code === 'ExpiredToken' ? toRefused('It has expired.') : undefined;
}

export const aws: Provider = {
  id: 'aws',
  name: 'AWS',
  products: 'Amazon Web Services',
  envNames: ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_BEARER_TOKEN_BEDROCK'],
  parts: [
    { envName: 'AWS_ACCESS_KEY_ID', label: 'Access key id' },
    { envName: 'AWS_SECRET_ACCESS_KEY', label: 'Secret access key' },
  ],
  links: {
    create: 'https://console.aws.amazon.com/iam/home#/security_credentials',
    revoke: 'https://console.aws.amazon.com/iam/home#/security_credentials',
    usage: 'https://console.aws.amazon.com/costmanagement/home',
  },
  howToGet:
    'Click "Create access key", describe its purpose, and copy both the id and the secret: the secret is shown only once.',
  howToRevoke:
    'Under "Access keys" select the key and choose "Deactivate" from "Actions"; delete it once nothing misses it.',

  liveChecks: [
    {
      rules: ['aws-access-key-id'],
      // The others work only beside a session's token.
      starts: ['AKIA'],
      request: {
        method: 'POST',
        url: 'https://sts.amazonaws.com/',
        sign: { kind: 'aws', service: 'sts', region: 'us-east-1' },
        body: 'Action=GetCallerIdentity&Version=2011-06-15',
      },
      read: readVerdict({ works: readIdentity, refused: [], otherwise: readRefusal }),
    },
  ],
  rules: [
    {
      id: 'aws-access-key-id',
      name: 'AWS access key id',
      opens: 'use your AWS account once the secret beside it is known too',
      kind: 'secret',
      keywords: { distinctive: ['AKIA', 'ASIA', 'ABIA', 'ACCA', 'A3T'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>A(?:KIA|SIA|BIA|CCA|3T[A-Z0-9])[A-Z2-7]{16})(?![A-Za-z0-9])/g,
      prefix: 'AKIA',
      confidence: 'high',
      entropyBits: 80,
    },
    {
      id: 'aws-secret-access-key',
      name: 'AWS secret access key',
      opens: 'use your AWS account at your cost',
      kind: 'secret',
      keywords: { contextual: ['aws', 'secret', 'akia', 'asia'] },
      // Others have secret keys of this length as well, as Django does.
      beside:
        /(?<!gcs[ _-]?)secret[ _-]?access[ _-]?key|(?<![a-z])aws[^\n]{0,80}secret|a[ks]ia[a-z2-7]{16}(?:\W[\s\S]{0,60}secret|["']?\s{0,2}[,:;|]\s{0,4}["']?$)/i,
      pattern: /(?<![A-Za-z0-9+/])(?<key>[A-Za-z0-9/+]{40})(?![A-Za-z0-9+/=])/g,
      assess: assessMixed,
      confidence: 'medium',
      entropyBits: 240,
    },
    {
      id: 'aws-bedrock-key',
      name: 'Amazon Bedrock API key',
      opens: 'use Bedrock at your cost',
      kind: 'secret',
      keywords: { distinctive: ['ABSK'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>ABSK[A-Za-z0-9+/]{109,269}={0,2})(?![A-Za-z0-9+/=])/g,
      prefix: 'ABSK',
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'aws-bedrock-session-key',
      name: 'Amazon Bedrock API key (short-lived)',
      opens: 'use Bedrock at your cost until it expires',
      kind: 'secret',
      keywords: { distinctive: ['bedrock-api-key-'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>bedrock-api-key-(?:YmVkcm9jay5hbWF6b25hd3MuY29t)[\w+/=-]{0,4000})(?![\w+/=-])/g,
      shape: /^.{100}/,
      prefix: 'bedrock-api-key-',
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'aws-session-token',
      name: 'AWS session token',
      opens: 'use your AWS account until it expires, with the key beside it',
      kind: 'secret',
      // Base64 of the words with which every such token starts.
      keywords: { distinctive: ['FwoGZXIvYXdz', 'FQoGZXIvYXdz', 'IQoJb3JpZ2luX2Vj'] },
      pattern:
        /(?:(?<![A-Za-z0-9+/])|(?<=\\[nrt]))(?<key>(?:F[wQ]oGZXIvYXdz|IQoJb3JpZ2luX2Vj)[A-Za-z0-9+/]{80,2000}={0,2})(?![A-Za-z0-9+/=])/g,
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'aws-marketplace-token',
      name: 'Amazon MWS token',
      opens: "read and change a seller's shop",
      kind: 'secret',
      keywords: { distinctive: ['amzn.mws.'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>amzn\.mws\.[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12})(?![\w-])/g,
      prefix: 'amzn.mws.',
      confidence: 'high',
      entropyBits: 122,
    },
    {
      id: 'amazon-login-secret',
      name: 'Login with Amazon client secret',
      opens: 'pretend to be your app when people sign in',
      kind: 'secret',
      keywords: { distinctive: ['amzn1.oa2-cs.v1.'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>amzn1\.oa2-cs\.v1\.[a-f0-9]{64})(?![\w-])/g,
      prefix: 'amzn1.oa2-cs.v1.',
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'aws-appsync-key',
      name: 'AWS AppSync API key',
      opens: 'ask your API whatever it lets everybody ask',
      kind: 'secret',
      keywords: { distinctive: ['da2-'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>da2-[a-z0-9]{26})(?![\w-])/g,
      prefix: 'da2-',
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'aws-mail-password',
      name: 'Amazon SES password',
      opens: 'send mail in your name',
      kind: 'secret',
      keywords: { contextual: ['smtp', 'ses_', 'mail'] },
      beside: /pass|secret/i,
      // One byte for the version and 32 of a signature.
      pattern: /(?<![A-Za-z0-9+/])(?<key>B[A-P][A-Za-z0-9+/]{42})(?![A-Za-z0-9+/=])/g,
      assess: assessMixed,
      confidence: 'medium',
      entropyBits: 128,
    },
    ...awsPublic,
  ],
};
