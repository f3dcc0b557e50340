import type { Provider } from './provider';

export const pinecone: Provider = {
  id: 'pinecone',
  name: 'Pinecone',
  envNames: ['PINECONE_API_KEY'],
  links: {},
  rules: [
    {
      id: 'pinecone-api-key',
      name: 'Pinecone API key',
      opens: 'read and change your indexes at your cost',
      kind: 'secret',
      keywords: { distinctive: ['pcsk_'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63})(?![\w-])/g,
      prefix: 'pcsk_',
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'pinecone-legacy-key',
      name: 'Pinecone API key (legacy)',
      opens: 'read and change your indexes at your cost',
      kind: 'secret',
      keywords: { contextual: ['pinecone'] },
      beside: /pinecone[\s\S]{0,24}?(?:key|token)|api[_-]?key/i,
      pattern:
        /(?:(?<![\w./+-])|(?<=\\[nrt]))(?<key>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![\w-])/g,
      confidence: 'medium',
      entropyBits: 122,
    },
  ],
};
