import type { Provider } from './provider';

export const langsmith: Provider = {
  id: 'langsmith',
  name: 'LangSmith',
  envNames: ['LANGSMITH_API_KEY'],
  links: {},
  rules: [
    {
      id: 'langsmith-api-key',
      name: 'LangSmith personal access token',
      opens: 'read your traces and use LangSmith at your cost',
      kind: 'secret',
      keywords: { distinctive: ['lsv2_pt_'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>lsv2_pt_[0-9a-fA-F]{32}_[0-9a-fA-F]{10})(?![\w-])/g,
      prefix: 'lsv2_pt_',
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'langsmith-service-key',
      name: 'LangSmith service key',
      opens: 'read your traces and use LangSmith at your cost',
      kind: 'secret',
      keywords: { distinctive: ['lsv2_sk_'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>lsv2_sk_[0-9a-fA-F]{32}_[0-9a-fA-F]{10})(?![\w-])/g,
      prefix: 'lsv2_sk_',
      confidence: 'high',
      entropyBits: 128,
    },
  ],
};
