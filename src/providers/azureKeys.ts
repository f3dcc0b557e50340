import type { Rule } from '../detect/rule';
import { azureStorageAccount } from './catalog/publicHosts';

const uuid = '[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}';
const withSecret = 'tell which one it is, and needs a secret to do more';

/** Keys that carry the mark of their service, and those in the connection strings of services. */
export const azureKeys: readonly Rule[] = [
  {
    id: 'azure-service-key',
    name: 'Azure service key',
    opens: 'use the service that it belongs to, with all its data',
    kind: 'secret',
    // Functions, search, Cosmos DB, caches, API management, IoT, queues, registries and storage.
    keywords: {
      distinctive: [
        ...['AzFu', 'AzSe', 'ACDb', 'AzCa', 'AIoT', 'AzEG'],
        ...['+AMC', '+ASb', '+AEh', '+ARm', '+ACR', '+ASt', '+ABa'],
      ],
    },
    lead: 76,
    pattern:
      /(?:(?<![\w+/-])|(?<=\\[nrt]))(?<key>[\w+/-]{76}(?:ACDb|\+AMC|\+ASt|\+ABa)[\w+/-]{5}[AQgw]==|[\w+/-]{44}AzFu[\w+/-]{5}[AQgw]==|[A-Za-z0-9+/]{42}(?:AzSe|\+ACR)[A-D][A-Za-z0-9+/]{5}|[A-Za-z0-9+/]{33}(?:AzCa|AIoT|AzEG|\+ASb|\+AEh|\+ARm)[A-P][A-Za-z0-9+/]{5}=)(?![\w+/=-])/g,
    confidence: 'high',
    entropyBits: 128,
  },
  {
    id: 'azure-marked-key',
    name: 'Azure key',
    opens: 'use the service that it belongs to, at your cost',
    kind: 'secret',
    keywords: { distinctive: ['JQQJ9'] },
    lead: 52,
    pattern:
      /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{16}(?!AZDO)[A-Za-z0-9]{8}(?:[A-Za-z0-9]{2}==)?)(?![A-Za-z0-9])/g,
    confidence: 'high',
    entropyBits: 128,
  },
  {
    id: 'azure-shared-access-key',
    name: 'Azure shared access key',
    opens: 'read and send the messages of the queue or hub',
    kind: 'secret',
    keywords: { contextual: ['sharedaccesskey', 'accesskey'] },
    beside: /(?:shared_?access_?key|(?:^|[;"'\s])access_?key)["']?\s{0,3}[=:]/i,
    pattern:
      /(?<![A-Za-z0-9+/])(?<key>[A-Za-z0-9+/]{86}==|[A-Za-z0-9+/]{64}|[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])/g,
    confidence: 'medium',
    entropyBits: 128,
  },
  {
    id: 'azure-app-configuration',
    name: 'Azure App Configuration secret',
    opens: "read and change your app's settings",
    kind: 'secret',
    keywords: { contextual: ['azconfig.io'] },
    beside: /secret=/i,
    pattern:
      /(?<=Secret=)(?<key>(?:[A-Za-z0-9+/]{84}|[A-Za-z0-9+/]{43,44})={0,1})(?![A-Za-z0-9+/=])/gi,
    confidence: 'medium',
    entropyBits: 128,
  },
  {
    id: 'azure-cosmos-key',
    name: 'Azure Cosmos DB key',
    opens: 'read and change the database',
    kind: 'secret',
    keywords: { contextual: ['documents.azure.com', 'cosmos'] },
    beside: /key/i,
    pattern: /(?<![A-Za-z0-9+/])(?<key>[A-Za-z0-9+/]{86}==)(?![A-Za-z0-9+/=])/g,
    confidence: 'medium',
    entropyBits: 128,
  },
  {
    id: 'azure-function-key',
    name: 'Azure Functions key',
    opens: 'call the function',
    kind: 'secret',
    keywords: {
      contextual: ['x-functions-key', 'azurewebsites.net', 'functions_key', 'function_key'],
    },
    beside: /key|code=/i,
    pattern: /(?<![\w+/-])(?<key>[\w/-]{54}==)(?![\w+/=-])/g,
    confidence: 'medium',
    entropyBits: 128,
  },
  {
    id: 'azure-api-management-key',
    name: 'Azure API Management key',
    opens: 'call the API in your name',
    kind: 'secret',
    keywords: { contextual: ['ocp-apim', 'ocp_apim', 'apim'] },
    beside: /subscription[ _-]?key/i,
    pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>[a-f0-9]{32})(?![\w-])/g,
    confidence: 'medium',
    entropyBits: 128,
  },
  {
    id: 'azure-ai-service-key',
    name: 'Azure AI service key',
    opens: 'use the service at your cost',
    kind: 'secret',
    keywords: { contextual: ['azure', 'cognitive'] },
    beside:
      /(?:azure|cognitive)[\w .-]{0,12}(?:speech|service|translat|vision|search|maps|form|text|language)[\w .-]{0,24}key/i,
    pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>[a-f0-9]{32})(?![\w-])/g,
    confidence: 'medium',
    entropyBits: 128,
  },
  {
    id: 'azure-signed-address',
    name: 'Signature of an Azure shared access address',
    opens: 'use what the address names until it expires',
    kind: 'secret',
    keywords: { distinctive: ['sig='] },
    pattern:
      /(?<=[?&](?:sv|sp|sr|se|si|st|ss|srt|api-version)=[^\s"'`<>]{1,200}[&;]|SharedAccessSignature sr=[^\s"'`<>]{1,200}&)(?<key>sig=(?:[\w%+/-]{43,70}(?:%3D|=){0,2}))(?![\w%+/=-])/gi,
    prefix: 'sig=',
    confidence: 'medium',
    entropyBits: 128,
  },
  {
    id: 'azure-tenant-id',
    name: 'Azure tenant id',
    opens: withSecret,
    kind: 'public',
    keywords: { contextual: ['tenant'] },
    beside: /tenant[ _-]?(?:id)?["'`\]\s]{0,3}(?:[:=,(]|=>)[^=\n]{0,30}$/i,
    pattern: new RegExp(`(?<![\\w-])(?<key>${uuid})(?![\\w-])`, 'gi'),
    confidence: 'low',
  },
  {
    id: 'azure-client-id',
    name: 'Azure client id',
    opens: withSecret,
    kind: 'public',
    keywords: { contextual: ['azure', 'client_id', 'clientid', 'client-id', 'ad_client'] },
    beside: /(?:client|app(?:lication)?|subscription)[ _-]?id/i,
    pattern: new RegExp(`(?<![\\w-])(?<key>${uuid})(?![\\w-])`, 'gi'),
    confidence: 'low',
  },
  {
    id: 'azure-instrumentation-key',
    name: 'Azure Application Insights key',
    opens: 'send measurements to your app, which web pages show to everybody',
    kind: 'public',
    keywords: { contextual: ['instrumentationkey', 'instrumentation_key'] },
    beside: /key/i,
    pattern: new RegExp(`(?<![\\w-])(?<key>${uuid})(?![\\w-])`, 'gi'),
    confidence: 'low',
  },
  azureStorageAccount,
];
