import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const publicHost = ['registry', 'npmjs', 'org'].join('.');

export const packageRegistries: Readonly<Record<string, KeyTemplate>> = {
  'rubygems-api-key': { key: 'rubygems_{hex:48}', confidence: high },
  'rubygems-legacy-key': {
    key: '{hex:32}',
    around: ':rubygems_api_key: <key>',
    confidence: medium,
  },
  'crates-io-token': { key: 'cio{base62:32}', confidence: medium },
  'nuget-api-key': { key: 'oy2{lower32:43}', confidence: medium },
  'clojars-deploy-token': { key: 'CLOJARS_{hex:60}', confidence: high },
  'hex-api-key': { key: '{hex:32}', around: 'HEX_API_KEY=<key>', confidence: medium },
  'packagist-token': {
    key: 'packagist_ort_{hex:68}',
    confidence: medium,
    nearMiss: 'packagist_ort_{hex:39}',
  },
  'thunderstore-token': { key: 'tss_{base62:40}', confidence: medium, nearMiss: 'tss_{base62:19}' },
  'jsr-token': { key: 'jsrp_{base62:43}', confidence: medium, nearMiss: 'jsrp_{base62:29}' },
  'open-vsx-token': { key: 'ovsxat_{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}', confidence: high },
  'open-vsx-legacy-token': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'OVSX_PAT=<key>',
    confidence: medium,
  },
  'chocolatey-api-key': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'CHOCO_API_KEY=<key>',
    confidence: medium,
  },
  'cocoapods-trunk-token': {
    key: '{hex:32}',
    around: 'COCOAPODS_TRUNK_TOKEN=<key>',
    confidence: medium,
  },
  'mozilla-addons-secret': {
    key: '{hex:64}',
    around: 'WEB_EXT_API_SECRET=<key>',
    confidence: medium,
  },
  'npm-registry-login': {
    key: '{base62:16}',
    around: 'npmAuthIdent: "ada:<key>"',
    confidence: medium,
    nearMiss: '{base62:3}',
    anyText: true,
  },
  'nuget-config-password': {
    key: '{base62:16}',
    around: '<add key="ClearTextPassword" value="<key>" />',
    confidence: medium,
    nearMiss: '{base62:3}',
    anyText: true,
  },
  'gradle-repository-password': {
    key: '{base62:16}',
    around: "credentials { username = 'ci'\n password = '<key>' }",
    confidence: medium,
    nearMiss: '{base62:3}',
    anyText: true,
  },
  'maven-server-password': {
    key: '{base62:16}',
    around: '<server><id>releases</id><username>ci</username><password><key></password></server>',
    confidence: medium,
    nearMiss: '{base62:3}',
    anyText: true,
  },
  'docker-organization-token': { key: 'dckr_oat_{base64url:32}', confidence: high },
  'docker-swarm-join-token': {
    key: 'SWMTKN-1-{base36:50}-{base36:25}',
    confidence: high,
    nearMiss: 'SWMTKN-1-{base36:50}-{base36:23}',
  },
  'docker-swarm-unlock-key': {
    key: 'SWMKEY-1-{base64:43}',
    confidence: high,
    nearMiss: 'SWMKEY-1-{base64:39}',
  },
  'npm-legacy-token': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: `//${publicHost}/:_authToken=<key>`,
    confidence: high,
  },
  'npm-registry-token': {
    key: '{base62:48}',
    around: '//npm.acme.dev/:_authToken=<key>',
    confidence: medium,
    nearMiss: '{base62:15}',
    anyText: true,
  },
  'npm-registry-password': {
    key: '{base64:32}',
    around: '//npm.acme.dev/:_password=<key>',
    confidence: medium,
    nearMiss: '{base64:7}',
    anyText: true,
  },
  'pypi-config-password': {
    key: '{base62:16}',
    around: '[pypi]\nusername = ada\npassword = <key>',
    confidence: medium,
    nearMiss: '{base62:3}',
    anyText: true,
  },
};
