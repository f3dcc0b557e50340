import { refuseUnmixed } from '../../detect/mixedText';
import type { CatalogIssuer } from './toProvider';

export const aiAgents: readonly CatalogIssuer[] = [
  {
    id: 'dify',
    name: 'Dify',
    envNames: ['DIFY_API_KEY'],
    keys: [
      {
        id: 'dify-app-key',
        name: 'Dify app key',
        opens: 'run your app and read its conversations',
        beside: ['dify'],
        body: /(?:app|dataset)-[A-Za-z0-9]{24}/,
      },
    ],
  },
  {
    id: 'dust',
    name: 'Dust',
    envNames: ['DUST_API_KEY'],
    keys: [
      {
        id: 'dust-api-key',
        name: 'Dust API key',
        opens: 'run your agents and read your documents',
        beside: ['dust_', 'dust.tt', 'dustapi'],
        body: /sk-[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'coze',
    name: 'Coze',
    envNames: ['COZE_API_TOKEN'],
    keys: [
      {
        id: 'coze-access-token',
        name: 'Coze access token',
        opens: 'run and change your bots',
        prefix: 'pat_',
        body: /[A-Za-z0-9]{64}/,
        exact: true,
      },
    ],
  },
  {
    id: 'retell',
    name: 'Retell AI',
    envNames: ['RETELL_API_KEY'],
    keys: [
      {
        id: 'retell-api-key',
        name: 'Retell AI API key',
        opens: 'make calls at your cost and read their transcripts',
        prefix: 'key_',
        body: /[0-9a-f]{28}/,
      },
    ],
  },
  {
    id: 'vapi',
    name: 'Vapi',
    envNames: ['VAPI_API_KEY', 'VAPI_PRIVATE_KEY'],
    keys: [
      {
        id: 'vapi-api-key',
        name: 'Vapi API key',
        opens: 'make calls at your cost and read their transcripts',
        beside: ['vapi'],
        body: /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/,
      },
    ],
  },
  {
    id: 'composio',
    name: 'Composio',
    envNames: ['COMPOSIO_API_KEY'],
    keys: [
      {
        id: 'composio-api-key',
        name: 'Composio API key',
        opens: 'act in the accounts that your users connected',
        prefix: ['ak_', 'ck_', 'oak_', 'uak_'],
        body: /[\w-]{20}/,
        validate: refuseUnmixed,
      },
    ],
  },
  {
    id: 'smithery',
    name: 'Smithery',
    envNames: ['SMITHERY_API_KEY'],
    keys: [
      {
        id: 'smithery-api-key',
        name: 'Smithery API key',
        opens: 'use the servers that you connected',
        beside: ['smithery'],
        body: /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/,
      },
    ],
  },
  {
    id: 'mem0',
    name: 'Mem0',
    envNames: ['MEM0_API_KEY'],
    keys: [
      {
        id: 'mem0-api-key',
        name: 'Mem0 API key',
        opens: 'read and change the memories of your users',
        prefix: 'm0-',
        body: /[A-Za-z0-9]{40}/,
        exact: true,
      },
    ],
  },
  {
    id: 'zep',
    name: 'Zep',
    envNames: ['ZEP_API_KEY'],
    keys: [
      {
        id: 'zep-api-key',
        name: 'Zep API key',
        opens: 'read and change the memories of your users',
        prefix: 'z_1dWlkIjoi',
        body: /[A-Za-z0-9]{40,60}\.[\w-]{40,100}/,
      },
    ],
  },
];
