import type { Rule } from '../detect/rule';

const opens = 'tell what is there, and needs a key to do more';

/** What AWS calls its accounts, pools and stores. None of it is secret by itself. */
export const awsPublic: readonly Rule[] = [
  {
    id: 'aws-cognito-pool-id',
    name: 'Amazon Cognito pool id',
    opens,
    kind: 'public',
    keywords: { contextual: ['cognito', 'pool'] },
    beside: /pool/i,
    pattern:
      /(?<![\w-])(?<key>[a-z]{2}-[a-z]{4,9}-\d(?:_[A-Za-z0-9]{9}|:[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}))(?![\w-])/g,
    confidence: 'low',
  },
  {
    id: 'aws-account-id',
    name: 'AWS account id',
    opens,
    kind: 'public',
    keywords: { contextual: ['account'] },
    beside: /aws[\w .-]{0,12}account/i,
    pattern: /(?<![\w.-])(?<key>\d{12})(?![\w.-])/g,
    confidence: 'low',
  },
  {
    id: 'aws-resource-name',
    name: 'AWS resource name',
    opens,
    kind: 'public',
    // What starts with `arn:` is taken for a reference, which it is beside the name of a secret.
    keywords: { distinctive: ['aws:', 'aws-cn:', 'aws-us-gov:'] },
    pattern:
      /(?<=(?<![\w-])arn:)(?<key>aws(?:-cn|-us-gov)?:[a-z0-9-]{2,40}:[a-z0-9-]{0,20}:(?:\d{12})?:[\w./:*@+=-]{2,200})/g,
    confidence: 'low',
  },
  {
    id: 'aws-bucket',
    name: 'Amazon S3 bucket',
    opens,
    kind: 'public',
    keywords: { distinctive: ['s3.', 's3-'] },
    pattern:
      /(?:(?<![\w.-])|(?<=[\w-]{3,63}\.)|(?<=\\[nrt]))(?<key>s3(?:[.-][a-z]{2}-[a-z]{2,9}(?:-[a-z]{2,9})?-\d)?\.amazonaws\.com(?:\.cn)?(?:(?<=[\w-]\.s3[\w.-]{0,60})|\/[\w.-]{3,63}))/g,
    confidence: 'low',
  },
];
