import type { CatalogIssuer } from './toProvider';

export const aiWatching: readonly CatalogIssuer[] = [
  {
    id: 'langfuse',
    name: 'Langfuse',
    envNames: ['LANGFUSE_SECRET_KEY'],
    keys: [
      {
        id: 'langfuse-secret-key',
        name: 'Langfuse secret key',
        opens: 'read and change your traces and prompts',
        prefix: 'sk-lf-',
        body: /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/,
        exact: true,
      },
      {
        id: 'langfuse-public-key',
        name: 'Langfuse public key',
        opens: 'add scores to your traces',
        kind: 'public',
        prefix: 'pk-lf-',
        body: /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/,
        exact: true,
      },
    ],
  },
  {
    id: 'helicone',
    name: 'Helicone',
    envNames: ['HELICONE_API_KEY'],
    keys: [
      {
        id: 'helicone-api-key',
        name: 'Helicone API key',
        opens: 'read and add to the log of your model calls',
        prefix: 'sk-helicone-',
        body: /(?:[a-z]{2,5}-)?[a-z0-9]{7}(?:-[a-z0-9]{7}){3}(?:-[0-9a-f-]{36})?/,
        exact: true,
      },
      {
        id: 'helicone-read-key',
        name: 'Helicone read key',
        opens: 'read the log of your model calls',
        prefix: 'pk-helicone-',
        body: /(?:[a-z]{2,5}-)?[a-z0-9]{7}(?:-[a-z0-9]{7}){3}(?:-[0-9a-f-]{36})?/,
        exact: true,
      },
    ],
  },
  {
    id: 'braintrust',
    name: 'Braintrust',
    envNames: ['BRAINTRUST_API_KEY'],
    keys: [
      {
        id: 'braintrust-api-key',
        name: 'Braintrust API key',
        opens: 'read and change your evaluations and logs',
        beside: ['braintrust'],
        body: /sk-[A-Za-z0-9]{48}/,
      },
    ],
  },
  {
    id: 'promptlayer',
    name: 'PromptLayer',
    envNames: ['PROMPTLAYER_API_KEY'],
    keys: [
      {
        id: 'promptlayer-api-key',
        name: 'PromptLayer API key',
        opens: 'read and change your prompts and logs',
        prefix: 'pl_',
        body: /[0-9a-f]{32}/,
        exact: true,
      },
    ],
  },
  {
    id: 'portkey',
    name: 'Portkey',
    envNames: ['PORTKEY_API_KEY'],
    keys: [
      {
        id: 'portkey-api-key',
        name: 'Portkey API key',
        opens: 'use your gateway and the keys behind it',
        beside: ['portkey'],
        body: /[A-Za-z0-9+/]{27}=/,
      },
    ],
  },
  {
    id: 'llamacloud',
    name: 'LlamaCloud',
    envNames: ['LLAMA_CLOUD_API_KEY'],
    keys: [
      {
        id: 'llamacloud-api-key',
        name: 'LlamaCloud API key',
        opens: 'read your documents and parse others at your cost',
        prefix: 'llx-',
        body: /[A-Za-z0-9]{48}/,
        exact: true,
      },
    ],
  },
  {
    id: 'unstructured',
    name: 'Unstructured',
    envNames: ['UNSTRUCTURED_API_KEY'],
    keys: [
      {
        id: 'unstructured-api-key',
        name: 'Unstructured API key',
        opens: 'parse documents at your cost',
        beside: ['unstructured'],
        near: /unstructured[\s\S]{0,24}?(?:key|token|secret)/i,
        body: /[A-Za-z0-9]{30}/,
      },
    ],
  },
  {
    id: 'private-ai',
    name: 'Private AI',
    envNames: ['PRIVATE_AI_API_KEY'],
    keys: [
      {
        id: 'private-ai-token',
        name: 'Private AI token',
        opens: 'use Private AI at your cost',
        beside: ['privateai', 'private_ai', 'private-ai'],
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'agentops',
    name: 'AgentOps',
    envNames: ['AGENTOPS_API_KEY'],
    keys: [
      {
        id: 'agentops-api-key',
        name: 'AgentOps API key',
        opens: 'read and add to the log of your agents',
        beside: ['agentops'],
        body: /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/,
      },
    ],
  },
  {
    id: 'humanloop',
    name: 'Humanloop',
    envNames: ['HUMANLOOP_API_KEY'],
    keys: [
      {
        id: 'humanloop-api-key',
        name: 'Humanloop API key',
        opens: 'read and change your prompts and logs',
        prefix: 'hl_sk_',
        body: /[0-9a-f]{48}/,
        exact: true,
      },
    ],
  },
  {
    id: 'traceloop',
    name: 'Traceloop',
    envNames: ['TRACELOOP_API_KEY'],
    keys: [
      {
        id: 'traceloop-api-key',
        name: 'Traceloop API key',
        opens: 'read and add to the log of your model calls',
        prefix: 'tl_',
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'parea',
    name: 'Parea',
    envNames: ['PAREA_API_KEY'],
    keys: [
      {
        id: 'parea-api-key',
        name: 'Parea API key',
        opens: 'read and change your prompts and logs',
        prefix: 'pai-',
        body: /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/,
        exact: true,
      },
    ],
  },
];
