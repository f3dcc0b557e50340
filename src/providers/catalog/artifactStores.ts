import { assessPassword } from './assessPassword';
import type { CatalogIssuer } from './toProvider';

export const artifactStores: readonly CatalogIssuer[] = [
  {
    id: 'artifactory',
    name: 'JFrog Artifactory',
    envNames: ['ARTIFACTORY_API_KEY', 'JFROG_ACCESS_TOKEN'],
    keys: [
      {
        id: 'artifactory-api-key',
        name: 'Artifactory API key',
        opens: 'read and publish packages and images as you',
        prefix: 'AKCp',
        body: /[A-Za-z0-9]{68,70}/,
        shape: /^AKCp[A-Za-z0-9]{69}$/,
      },
      {
        id: 'artifactory-reference-token',
        name: 'Artifactory reference token',
        opens: 'read and publish packages and images as you',
        prefix: 'cmVmd',
        body: /[A-Za-z0-9]{59}/,
        shape: /^cmVmdGtu/,
      },
      {
        id: 'artifactory-legacy-key',
        name: 'Artifactory key',
        opens: 'read and publish packages and images as you',
        beside: ['artifactory', 'jfrog'],
        body: /[A-Za-z0-9]{64}|[A-Za-z0-9]{73}|AP[0-9A-F][A-Za-z0-9]{20,80}/,
      },
    ],
  },
  {
    id: 'cloudsmith',
    name: 'Cloudsmith',
    envNames: ['CLOUDSMITH_API_KEY'],
    keys: [
      {
        id: 'cloudsmith-api-key',
        name: 'Cloudsmith API key',
        opens: 'read and publish packages as you',
        prefix: 'csa_',
        body: /[0-9a-f]{30}[A-Za-z0-9]{6}/,
        exact: true,
      },
      {
        id: 'cloudsmith-legacy-key',
        name: 'Cloudsmith API key (legacy)',
        opens: 'read and publish packages as you',
        beside: ['cloudsmith'],
        body: /[0-9a-f]{40}/,
      },
    ],
  },
  {
    id: 'gemfury',
    name: 'Gemfury',
    envNames: ['GEMFURY_TOKEN'],
    keys: [
      {
        id: 'gemfury-token',
        name: 'Gemfury token',
        opens: 'read and publish your private packages',
        beside: ['gemfury', 'fury.io', 'fury_'],
        body: /(?:1-)?[A-Za-z0-9]{20}/,
      },
    ],
  },
  {
    id: 'packagecloud',
    name: 'packagecloud',
    envNames: ['PACKAGECLOUD_TOKEN'],
    keys: [
      {
        id: 'packagecloud-token',
        name: 'packagecloud token',
        opens: 'read and publish packages as you',
        beside: ['packagecloud'],
        body: /[0-9a-f]{48}/,
      },
    ],
  },
  {
    id: 'quay',
    name: 'Quay',
    envNames: ['QUAY_TOKEN'],
    keys: [
      {
        id: 'quay-robot-token',
        name: 'Quay robot token',
        opens: 'read and replace your images',
        beside: ['quay.io', 'quay_'],
        near: /token|password|secret|auth/i,
        body: /[A-Z0-9]{64}/,
      },
    ],
  },
  {
    id: 'buf',
    name: 'Buf',
    envNames: ['BUF_TOKEN'],
    keys: [
      {
        id: 'buf-token',
        name: 'Buf token',
        opens: 'read and publish your schemas',
        beside: ['buf_token', 'buf.build'],
        body: /[0-9a-f]{64}/,
      },
    ],
  },
  {
    id: 'anaconda',
    name: 'Anaconda',
    envNames: ['ANACONDA_API_TOKEN'],
    keys: [
      {
        id: 'anaconda-api-token',
        name: 'Anaconda API token',
        opens: 'read and publish packages as you',
        beside: ['anaconda', 'conda_'],
        near: /anaconda[\s\S]{0,24}?(?:token|key)|\.org\/t\//i,
        body: /[a-z]{2}-[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/,
      },
    ],
  },
  {
    id: 'gradle',
    name: 'Gradle plugin portal',
    envNames: ['GRADLE_PUBLISH_SECRET'],
    keys: [
      {
        id: 'gradle-publish-secret',
        name: 'Gradle plugin portal secret',
        opens: 'publish plugins in your name',
        beside: ['gradle.publish', 'gradle_publish'],
        near: /secret|key/i,
        body: /[A-Za-z0-9]{32}|[A-Za-z0-9]{48}/,
      },
    ],
    rules: [
      {
        id: 'gradle-repository-password',
        name: 'Password of a Gradle repository',
        opens: 'read and publish packages in that repository',
        kind: 'secret',
        keywords: { distinctive: ['credentials {', 'credentials{'] },
        pattern:
          /credentials\s{0,8}\{[^{}]{0,300}?\bpassword\s{0,4}[=(]?\s{0,4}["'](?<key>[^"'\s]{4,120})["']/g,
        assess: assessPassword,
        secretPart: () => '',
        confidence: 'medium',
        entropyBits: 0,
      },
    ],
  },
  {
    id: 'maven',
    name: 'Maven',
    keys: [],
    rules: [
      {
        id: 'maven-server-password',
        name: 'Password of a Maven server',
        opens: 'read and publish packages on that server',
        kind: 'secret',
        keywords: { distinctive: ['<server>'] },
        pattern: /<server>[\s\S]{0,400}?<(?:password|passphrase)>(?<key>[^<>\s]{4,200})<\//g,
        assess: assessPassword,
        secretPart: () => '',
        confidence: 'medium',
        entropyBits: 0,
      },
    ],
  },
];
