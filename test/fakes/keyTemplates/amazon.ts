import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const low = 'low';
/** Base64 of the name of the host. */
const bedrock = 'YmVkcm9jay5hbWF6b25hd3MuY29t';
const uuid = '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}';

export const amazon: Readonly<Record<string, KeyTemplate>> = {
  'aws-bedrock-session-key': {
    key: `bedrock-api-key-${bedrock}{base64:300}`,
    confidence: high,
    nearMiss: 'bedrock-api-key-{base64:300}',
  },
  'aws-session-token': {
    key: 'IQoJb3JpZ2luX2Vj{base64:400}',
    confidence: high,
    nearMiss: 'IQoJb3JpZ2luX2Vj{base64:60}',
  },
  'aws-marketplace-token': { key: `amzn.mws.${uuid}`, confidence: high },
  'amazon-login-secret': { key: 'amzn1.oa2-cs.v1.{hex:64}', confidence: high },
  'aws-appsync-key': { key: 'da2-{base36:26}', confidence: high },
  'aws-mail-password': {
    key: 'BG{base64:42}',
    around: 'SMTP_PASSWORD="<key>"',
    confidence: medium,
  },
  'aws-cognito-pool-id': {
    key: 'eu-west-1_{base62:9}',
    around: 'userPoolId: "<key>"',
    confidence: low,
  },
  'aws-account-id': { key: '{digits:12}', around: 'AWS_ACCOUNT_ID="<key>"', confidence: low },
  'aws-resource-name': {
    key: 'aws:iam::{digits:12}:role/build-{base36:8}',
    around: 'Resource: "arn:<key>"',
    confidence: low,
    nearMiss: 'aws:iam',
  },
  'aws-bucket': {
    key: 's3.eu-west-1.amazonaws.com/pictures-{base36:8}',
    confidence: low,
    nearMiss: 's3.eu-west-1.amazonaws.com',
  },
};
