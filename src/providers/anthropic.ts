import type { Provider } from './provider';

export const anthropic: Provider = {
  id: 'anthropic',
  name: 'Anthropic',
  envNames: ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_ADMIN_KEY'],
  links: {
    create: 'https://platform.claude.com/settings/keys',
    revoke: 'https://platform.claude.com/settings/keys',
    usage: 'https://platform.claude.com/settings/limits',
  },
  howToGet:
    'Click "Create Key", name it by its purpose, such as "my-blog local", and copy it at once: it is shown only once.',
  rules: [
    {
      id: 'anthropic-api-key',
      name: 'Anthropic API key',
      opens: 'use Claude at your cost',
      kind: 'secret',
      keywords: { distinctive: ['sk-ant-api'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>sk-ant-api\d{2}-[\w-]{32,200})(?![\w-])/g,
      shape: /^sk-ant-api03-[\w-]{93}AA$/,
      shortest: 108,
      prefix: 'sk-ant-api03-',
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'anthropic-admin-key',
      name: 'Anthropic admin key',
      opens: 'manage the keys, members and workspaces of your organization',
      kind: 'secret',
      keywords: { distinctive: ['sk-ant-admin'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>sk-ant-admin\d{2}-[\w-]{32,200})(?![\w-])/g,
      shape: /^sk-ant-admin01-[\w-]{93}AA$/,
      shortest: 110,
      prefix: 'sk-ant-admin01-',
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'anthropic-oauth-token',
      name: 'Claude Code login token',
      opens: 'use Claude as you',
      kind: 'secret',
      keywords: { distinctive: ['sk-ant-oat', 'sk-ant-ort'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>sk-ant-o[ar]t\d{2}-[\w-]{40,200})(?![\w-])/g,
      prefix: 'sk-ant-o',
      confidence: 'medium',
      entropyBits: 128,
    },
  ],
};
