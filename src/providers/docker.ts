import type { Provider } from './provider';

export const docker: Provider = {
  id: 'docker',
  name: 'Docker Hub',
  envNames: ['DOCKER_TOKEN', 'DOCKERHUB_TOKEN'],
  links: {},
  rules: [
    {
      id: 'docker-access-token',
      name: 'Docker Hub access token',
      opens: 'read and replace your images',
      kind: 'secret',
      keywords: { distinctive: ['dckr_pat_', 'dckr_oat_'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>dckr_(?:pat_[\w-]{27}|oat_[\w-]{32}))(?![\w-])/g,
      prefix: 'dckr_',
      confidence: 'high',
      entropyBits: 128,
    },
  ],
};
