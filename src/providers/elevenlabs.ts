import type { Provider } from './provider';

export const elevenlabs: Provider = {
  id: 'elevenlabs',
  name: 'ElevenLabs',
  envNames: ['ELEVENLABS_API_KEY', 'ELEVEN_API_KEY'],
  links: {
    create: 'https://elevenlabs.io/app/settings/api-keys',
    revoke: 'https://elevenlabs.io/app/settings/api-keys',
    usage: 'https://elevenlabs.io/app/usage',
  },
  howToGet:
    'Click "Create API Key", name it by its purpose, such as "my-blog local", set a credit limit, and copy it at once: it is shown only once.',
  rules: [
    {
      id: 'elevenlabs-api-key',
      name: 'ElevenLabs API key',
      opens: 'use ElevenLabs at your cost',
      kind: 'secret',
      keywords: { distinctive: ['sk_'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>sk_[0-9a-f]{48})(?![A-Za-z0-9])/g,
      prefix: 'sk_',
      confidence: 'medium',
      entropyBits: 128,
    },
  ],
};
