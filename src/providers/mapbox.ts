import type { Provider } from './provider';

export const mapbox: Provider = {
  id: 'mapbox',
  name: 'Mapbox',
  envNames: ['MAPBOX_ACCESS_TOKEN'],
  links: {},
  rules: [
    {
      id: 'mapbox-secret-token',
      name: 'Mapbox secret token',
      opens: 'use and manage Mapbox at your cost',
      kind: 'secret',
      keywords: { distinctive: ['sk.eyJ'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>sk\.eyJ[\w-]{50,100}\.[\w-]{22})(?![\w-])/g,
      prefix: 'sk.',
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'mapbox-public-token',
      name: 'Mapbox public token',
      opens: 'show maps, which is what it is for',
      kind: 'public',
      keywords: { distinctive: ['pk.eyJ'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>pk\.eyJ[\w-]{50,100}\.[\w-]{22})(?![\w-])/g,
      prefix: 'pk.',
      confidence: 'high',
    },
    {
      id: 'mapbox-temporary-token',
      name: 'Mapbox temporary token',
      opens: 'use and manage Mapbox at your cost, for an hour',
      kind: 'secret',
      keywords: { distinctive: ['tk.eyJ'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>tk\.eyJ[\w-]{50,400}\.[\w-]{22})(?![\w-])/g,
      prefix: 'tk.',
      confidence: 'high',
      entropyBits: 128,
    },
  ],
};
