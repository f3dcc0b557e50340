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
      keywords: {
        contextual: ['datadog', 'dd_api_key', 'dd-api-key', 'ddapikey', 'dd_client_api_key'],
      },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>[a-f0-9]{32})(?![\w-])/g,
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'datadog-app-key',
      name: 'Datadog application key',
      opens: 'read and change your account with the API key beside it',
      kind: 'secret',
      keywords: {
        contextual: ['datadog', 'dd_app_key', 'ddappkey', 'dd-app', 'dd_application_key'],
      },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>[a-f0-9]{40})(?![\w-])/g,
      beside: /app|key|token/i,
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'datadog-prefixed-key',
      name: 'Datadog access token',
      opens: 'read and change your account',
      kind: 'secret',
      keywords: { distinctive: ['ddapp_', 'ddap_', 'ddpat_', 'ddsat_'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>dd(?:app?|[ps]at)_[A-Za-z0-9_]{32,64})(?![\w-])/g,
      prefix: 'dd',
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'datadog-client-token',
      name: 'Datadog client token',
      opens: 'send measurements to your account, which web pages show to everybody',
      kind: 'public',
      keywords: { distinctive: ['pub'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>pub[a-f0-9]{32})(?![\w-])/g,
      prefix: 'pub',
      confidence: 'low',
    },
  ],
};
