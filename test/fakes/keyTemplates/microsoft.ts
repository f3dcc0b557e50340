import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const low = 'low';
const uuid = '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}';

export const microsoft: Readonly<Record<string, KeyTemplate>> = {
  'azure-service-key': {
    key: '{base64:76}ACDb{base64:5}A==',
    confidence: high,
    nearMiss: '{base64:70}ACDb{base64:5}A==',
  },
  'azure-marked-key': { key: '{base62:52}JQQJ99BF{base62:24}', confidence: high },
  'azure-shared-access-key': {
    key: '{base64:43}=',
    around:
      'Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKeyName=all;SharedAccessKey=<key>',
    confidence: medium,
  },
  'azure-app-configuration': {
    key: '{base64:43}=',
    around: 'Endpoint=https://shop.azconfig.io;Id={base62:4};Secret=<key>',
    confidence: medium,
    nearMiss: '{base64:40}=',
  },
  'azure-cosmos-key': {
    key: '{base64:86}==',
    around: 'AccountEndpoint=https://shop.documents.azure.com:443/;AccountKey=<key>;',
    confidence: medium,
  },
  'azure-function-key': {
    key: '{base62:54}==',
    around: 'x-functions-key: <key>',
    confidence: medium,
  },
  'azure-api-management-key': {
    key: '{hex:32}',
    around: '"Ocp-Apim-Subscription-Key": "<key>"',
    confidence: medium,
  },
  'azure-ai-service-key': {
    key: '{hex:32}',
    around: 'AZURE_SPEECH_KEY=<key>',
    confidence: medium,
  },
  'azure-signed-address': {
    key: 'sig={base62:43}%3D',
    around: '"https://files.acme.dev/in?sv=2022-11-02&sp=r&<key>"',
    confidence: medium,
    nearMiss: 'sig={base62:20}%3D',
  },
  'azure-tenant-id': { key: uuid, around: 'AZURE_TENANT_ID=<key>', confidence: low },
  'azure-client-id': { key: uuid, around: 'AZURE_CLIENT_ID="<key>"', confidence: low },
  'azure-instrumentation-key': {
    key: uuid,
    around: 'InstrumentationKey=<key>;',
    confidence: low,
  },
};
