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
      keywords: { distinctive: ['dckr_pat_'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>dckr_pat_[\w-]{27})(?![\w-])/g,
      prefix: 'dckr_pat_',
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'docker-organization-token',
      name: 'Docker Hub organization token',
      opens: 'read and replace the images of your organization',
      kind: 'secret',
      keywords: { distinctive: ['dckr_oat_'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>dckr_oat_[\w-]{32})(?![\w-])/g,
      prefix: 'dckr_oat_',
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'docker-swarm-join-token',
      name: 'Docker Swarm join token',
      opens: 'add a machine to your swarm',
      kind: 'secret',
      keywords: { distinctive: ['SWMTKN-1-'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>SWMTKN-1-[a-z0-9]{50,60}-[a-z0-9]{24,30})(?![\w-])/g,
      prefix: 'SWMTKN-1-',
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'docker-swarm-unlock-key',
      name: 'Docker Swarm unlock key',
      opens: 'unlock the managers of your swarm',
      kind: 'secret',
      keywords: { distinctive: ['SWMKEY-1-'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>SWMKEY-1-[A-Za-z0-9+/]{40,50})(?![A-Za-z0-9+/])/g,
      prefix: 'SWMKEY-1-',
      confidence: 'high',
      entropyBits: 128,
    },
  ],
};
