import { assessMixed } from '../detect/mixedText';
import type { Provider } from './provider';

export const aws: Provider = {
  id: 'aws',
  name: 'AWS',
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
        /secret[ _-]?access[ _-]?key|(?<![a-z])aws[^\n]{0,80}secret|a[ks]ia[a-z2-7]{16}\W[\s\S]{0,60}secret/i,
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
  ],
};
