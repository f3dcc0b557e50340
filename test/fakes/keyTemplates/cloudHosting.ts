import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const low = 'low';
const uuid = '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}';

export const cloudHosting: Readonly<Record<string, KeyTemplate>> = {
  'google-oauth-client-secret': { key: 'GOCSPX-{base64url:28}', confidence: high },
  'google-service-account-base64': {
    key: 'eyJ0eXBlIjoic2VydmljZV9hY2NvdW50{base64:2000}',
    confidence: high,
    nearMiss: 'eyJ0eXBlIjoic2VydmljZV9hY2NvdW50{base64:200}',
  },
  'google-app-password': {
    key: '{lower:4} {lower:4} {lower:4} {lower:4}',
    around: 'GMAIL_PASSWORD="<key>"',
    confidence: medium,
    nearMiss: '{lower:4} {lower:4} {lower:4}',
  },
  'google-oauth-legacy-secret': {
    key: '{base64url:24}',
    around: 'GOOGLE_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'google-oauth-client-id': {
    key: '{digits:12}-{base36:32}.apps.googleusercontent.com',
    confidence: low,
  },
  'google-oauth-refresh-token': {
    key: '1//0{base64url:99}',
    confidence: medium,
    nearMiss: '1//0{base64url:30}',
  },
  'google-oauth-access-token': {
    key: 'ya29.{base64url:200}',
    confidence: medium,
    nearMiss: 'ya29.{base64url:20}',
  },
  'google-storage-access-id': { key: 'GOOG1E{upper36:55}', confidence: high },
  'google-storage-secret': {
    key: '{base64:40}',
    around: 'GCS_SECRET_ACCESS_KEY="<key>"',
    confidence: medium,
  },
  'alibaba-access-key-id': {
    key: 'LTAI5t{base62:18}',
    confidence: medium,
    nearMiss: 'LTAI5t{base62:12}',
  },
  'alibaba-access-key-secret': {
    key: '{base62:30}',
    around: 'ALIYUN_ACCESS_SECRET="<key>"',
    confidence: medium,
  },
  'alibaba-temporary-key-id': {
    key: 'STS.NT{base62:23}',
    confidence: medium,
    nearMiss: 'STS.NT{base62:10}',
  },
  'alibaba-security-token': {
    key: 'CAIS{base64:400}',
    confidence: medium,
    nearMiss: 'CAIS{base64:30}',
  },
  'tencent-secret-id': { key: 'AKID{base62:32}', confidence: high },
  'tencent-secret-key': {
    key: '{base62:32}',
    around: 'TENCENTCLOUD_SECRET_KEY=<key>',
    confidence: medium,
  },
  'huawei-cloud-secret-key': {
    key: '{base62:40}',
    around: 'huaweicloud:\n  secret_key: "<key>"',
    confidence: medium,
  },
  'baidu-cloud-api-key': { key: 'bce-v3/ALTAK-{base62:21}/{hex:40}', confidence: high },
  'baidu-cloud-secret-key': {
    key: '{base62:32}',
    around: "baidu_secret_key = '<key>'",
    confidence: medium,
  },
  'yandex-api-key': { key: 'AQVN{base64url:36}', confidence: high, nearMiss: 'AQVN{base64url:30}' },
  'yandex-iam-token': { key: 't1.{base64url:60}.{base64url:86}', confidence: high },
  'yandex-oauth-token': {
    key: 'y0_{base64url:55}',
    confidence: medium,
    nearMiss: 'y0_{base64url:40}',
  },
  'yandex-static-key': {
    key: 'YC{base64url:38}',
    around: 'yandex_secret_key = "<key>"',
    confidence: medium,
  },
  'oracle-cloud-secret-key': {
    key: '{base64:43}=',
    around: 'OCI_SECRET_KEY=<key>',
    confidence: medium,
  },
  'oracle-cloud-id': { key: 'ocid1.tenancy.oc1..{base36:60}', confidence: low },
  'scaleway-access-key': { key: 'SCW{upper36:17}', confidence: medium },
  'scaleway-secret-key': { key: uuid, around: 'SCW_SECRET_KEY="<key>"', confidence: medium },
  'exoscale-api-key': { key: 'EXO{hex:24}', confidence: high },
  'exoscale-api-secret': {
    key: '{base64url:43}',
    around: 'EXOSCALE_API_SECRET=<key>',
    confidence: medium,
    nearMiss: '{base64url:30}',
  },
};
