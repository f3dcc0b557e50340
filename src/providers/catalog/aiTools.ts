import type { CatalogIssuer } from './toProvider';

export const aiTools: readonly CatalogIssuer[] = [
  {
    id: 'cursor',
    name: 'Cursor',
    envNames: ['CURSOR_API_KEY'],
    keys: [
      {
        id: 'cursor-api-key',
        name: 'Cursor API key',
        opens: 'start agents on your repositories at your cost',
        prefix: 'key_',
        body: /[0-9a-f]{64}/,
        exact: true,
      },
      {
        id: 'cursor-service-key',
        name: 'Cursor service account key',
        opens: 'start agents on your repositories at your cost',
        prefix: 'crsr_',
        body: /[0-9a-f]{64}/,
        exact: true,
      },
    ],
  },
  {
    id: 'devin',
    name: 'Devin',
    envNames: ['DEVIN_API_KEY'],
    keys: [
      {
        id: 'devin-personal-key',
        name: 'Devin personal API key',
        opens: 'start Devin sessions as you and read their results',
        prefix: 'apk_user_',
        body: /[A-Za-z0-9+/]{120,180}={0,2}/,
      },
      {
        id: 'devin-service-key',
        name: 'Devin service API key',
        opens: 'start Devin sessions in your organization',
        prefix: 'apk_',
        body: /[A-Za-z0-9+/]{80,100}={0,2}/,
      },
      {
        id: 'devin-service-user-token',
        name: 'Devin service user token',
        opens: 'start Devin sessions in your organization',
        prefix: 'cog_',
        body: /[a-z2-7]{52}/,
        exact: true,
      },
    ],
  },
  {
    id: 'greptile',
    name: 'Greptile',
    envNames: ['GREPTILE_API_KEY'],
    keys: [
      {
        id: 'greptile-api-key',
        name: 'Greptile API key',
        opens: 'search the code of your repositories',
        beside: ['greptile'],
        body: /[A-Za-z0-9+/]{48}/,
      },
    ],
  },
  {
    id: 'coderabbit',
    name: 'CodeRabbit',
    envNames: ['CODERABBIT_API_KEY'],
    keys: [
      {
        id: 'coderabbit-api-key',
        name: 'CodeRabbit API key',
        opens: 'manage reviews and seats of your organization',
        prefix: 'cr-',
        body: /[0-9a-f]{58}/,
        exact: true,
      },
    ],
  },
  {
    id: 'windsurf',
    name: 'Windsurf',
    envNames: ['WINDSURF_API_KEY'],
    keys: [
      {
        id: 'windsurf-api-key',
        name: 'Windsurf API key',
        opens: 'use Windsurf as you at your cost',
        prefix: 'sk-ws-01-',
        body: /[\w-]{60,120}/,
      },
    ],
  },
  {
    id: 'continue',
    name: 'Continue',
    envNames: ['CONTINUE_API_KEY'],
    keys: [
      {
        id: 'continue-api-key',
        name: 'Continue API key',
        opens: 'use your agents and the secrets they are given',
        prefix: 'con_',
        body: /[0-9a-f]{64}/,
        exact: true,
      },
    ],
  },
  {
    id: 'context7',
    name: 'Context7',
    envNames: ['CONTEXT7_API_KEY'],
    keys: [
      {
        id: 'context7-api-key',
        name: 'Context7 API key',
        opens: 'use Context7 at your cost',
        prefix: 'ctx7sk-',
        body: /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/,
        exact: true,
      },
    ],
  },
];
