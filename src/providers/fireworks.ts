import { refuseUnmixed } from '../detect/mixedText';
import type { Provider } from './provider';

export const fireworks: Provider = {
  id: 'fireworks',
  name: 'Fireworks AI',
  envNames: ['FIREWORKS_API_KEY'],
  links: {},
  rules: [
    {
      id: 'fireworks-api-key',
      name: 'Fireworks AI API key',
      opens: 'use Fireworks AI at your cost',
      kind: 'secret',
      keywords: { distinctive: ['fw_'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>fw_[A-Za-z0-9]{24})(?![\w-])/g,
      prefix: 'fw_',
      validate: refuseUnmixed,
      confidence: 'medium',
      entropyBits: 128,
    },
  ],
};
