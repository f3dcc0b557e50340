import type { Provider } from './provider';

export const datadog: Provider = {
  id: 'datadog',
  name: 'Datadog',
  envNames: ['DD_API_KEY', 'DATADOG_API_KEY'],
  links: {},
  rules: [
    {
      id: 'datadog-api-key',
      name: 'Datadog API key',
      opens: 'send data to your account',
      kind: 'secret',
      keywords: { contextual: ['datadog', 'dd_api_key', 'dd_app_key'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>[a-f0-9]{32}(?:[a-f0-9]{8})?)(?![\w-])/g,
      confidence: 'medium',
      entropyBits: 128,
    },
  ],
};
