import { assessMixed } from '../detect/mixedText';
import type { Provider } from './provider';

export const digitalocean: Provider = {
  id: 'digitalocean',
  name: 'DigitalOcean',
  envNames: ['DIGITALOCEAN_ACCESS_TOKEN', 'DIGITALOCEAN_TOKEN'],
  links: {},
  rules: [
    {
      id: 'digitalocean-token',
      name: 'DigitalOcean token',
      opens: 'create and delete servers at your cost',
      kind: 'secret',
      keywords: { distinctive: ['dop_v1_', 'doo_v1_', 'dor_v1_'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>do[opr]_v1_[a-f0-9]{64})(?![\w-])/g,
      prefix: 'do',
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'digitalocean-spaces-key-id',
      name: 'DigitalOcean Spaces key id',
      opens: 'read and change your files once the secret beside it is known too',
      kind: 'secret',
      keywords: { distinctive: ['DO00', 'DO80'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>DO[08]0[A-Z0-9]{16})(?![A-Za-z0-9])/g,
      validate: key => (/\d.*\d.*\d.*\d/.test(key) ? undefined : false),
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'digitalocean-spaces-secret',
      name: 'DigitalOcean Spaces secret',
      opens: 'read and change your files',
      kind: 'secret',
      keywords: { contextual: ['spaces', 'digitalocean', 'do00', 'do80'] },
      pattern: /(?<![A-Za-z0-9+/])(?<key>[A-Za-z0-9+/]{43})(?![A-Za-z0-9+/=])/g,
      beside: /secret/i,
      assess: assessMixed,
      confidence: 'medium',
      entropyBits: 128,
    },
  ],
};
