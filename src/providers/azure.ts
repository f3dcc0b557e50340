import { azureKeys } from './azureKeys';
import type { Provider } from './provider';

export const azure: Provider = {
  id: 'azure',
  name: 'Microsoft Azure',
  envNames: ['AZURE_OPENAI_API_KEY', 'AZURE_CLIENT_SECRET', 'AZURE_STORAGE_KEY'],
  links: {},
  rules: [
    {
      id: 'azure-client-secret',
      name: 'Azure client secret',
      opens: 'sign in as your application',
      kind: 'secret',
      keywords: { distinctive: ['Q~'] },
      lead: 4,
      pattern: /(?:(?<![\w.~-])|(?<=\\[nrt]))(?<key>[\w.~]{3}\dQ~[\w.~-]{31,34})(?![\w.~-])/g,
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'azure-storage-key',
      name: 'Azure storage account key',
      opens: 'read and delete everything in the storage account',
      kind: 'secret',
      keywords: { contextual: ['accountkey', 'storage', 'azure'] },
      beside: /^(?![\s\S]*(?:cosmos|documents\.azure|access_?key))[\s\S]*key/i,
      pattern: /(?<![A-Za-z0-9+/])(?<key>[A-Za-z0-9+/]{86}==)(?![A-Za-z0-9+/=])/g,
      confidence: 'medium',
      entropyBits: 512,
    },
    {
      id: 'azure-openai-key',
      name: 'Azure OpenAI key',
      opens: 'use Azure OpenAI at your cost',
      kind: 'secret',
      keywords: { contextual: ['azure'] },
      beside: /azure[\w .-]{0,8}(?:openai|ai)[\w .-]{0,16}key/i,
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>[a-f0-9]{32})(?![\w-])/g,
      confidence: 'medium',
      entropyBits: 128,
    },
    ...azureKeys,
  ],
};
