import { refuseUnmixed } from '../detect/mixedText';
import type { Provider } from './provider';

export const resend: Provider = {
  id: 'resend',
  name: 'Resend',
  envNames: ['RESEND_API_KEY'],
  links: {
    create: 'https://resend.com/api-keys',
    revoke: 'https://resend.com/api-keys',
    usage: 'https://resend.com/settings/usage',
  },
  howToGet:
    'Click "Create API Key", name it by its purpose, such as "my-blog local", choose "Sending access", and copy it at once: it is shown only once.',
  rules: [
    {
      id: 'resend-api-key',
      name: 'Resend API key',
      opens: 'send mail in your name',
      kind: 'secret',
      keywords: { distinctive: ['re_'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24})(?![\w-])/g,
      prefix: 're_',
      validate: refuseUnmixed,
      confidence: 'high',
      entropyBits: 128,
    },
  ],
};
