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
  ],
};
