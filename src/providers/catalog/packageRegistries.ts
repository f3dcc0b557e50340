import { assessMixed } from '../../detect/mixedText';
import { assessPassword } from './assessPassword';
import { refuseWords } from './refuseWords';
import type { CatalogIssuer } from './toProvider';

export const packageRegistries: readonly CatalogIssuer[] = [
  {
    id: 'rubygems',
    name: 'RubyGems',
    envNames: ['GEM_HOST_API_KEY'],
    keys: [
      {
        id: 'rubygems-api-key',
        name: 'RubyGems API key',
        opens: 'publish gems in your name',
        prefix: 'rubygems_',
        body: /[0-9a-f]{48}/,
        exact: true,
      },
      {
        id: 'rubygems-legacy-key',
        name: 'RubyGems API key (legacy)',
        opens: 'publish gems in your name',
        beside: ['rubygems'],
        near: /rubygems[\s\S]{0,24}?(?:key|token)|api_key/i,
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'crates-io',
    name: 'crates.io',
    envNames: ['CARGO_REGISTRY_TOKEN'],
    keys: [
      {
        id: 'crates-io-token',
        name: 'crates.io token',
        opens: 'publish crates in your name',
        prefix: 'cio',
        body: /[A-Za-z0-9]{32}/,
        assess: assessMixed,
      },
    ],
  },
  {
    id: 'nuget',
    name: 'NuGet',
    envNames: ['NUGET_API_KEY'],
    keys: [
      {
        id: 'nuget-api-key',
        name: 'NuGet API key',
        opens: 'publish packages in your name',
        prefix: 'oy2',
        body: /[a-z0-9]{43}/,
        shape: /^oy2[a-p][a-z2-7]{15}[aq][a-z2-7]{25}[aeimquy4]$/,
      },
    ],
    rules: [
      {
        id: 'nuget-config-password',
        name: 'NuGet package source password',
        opens: 'read and publish packages in that source',
        kind: 'secret',
        keywords: { distinctive: ['ClearTextPassword"', 'key="Password"'] },
        pattern: /(?:ClearText|key=")Password"\s{1,8}value="(?<key>[^"<>\s]{4,120})"/g,
        assess: assessPassword,
        secretPart: () => '',
        confidence: 'medium',
        entropyBits: 0,
      },
    ],
  },
  {
    id: 'clojars',
    name: 'Clojars',
    envNames: ['CLOJARS_PASSWORD'],
    keys: [
      {
        id: 'clojars-deploy-token',
        name: 'Clojars deploy token',
        opens: 'publish libraries in your name',
        prefix: 'CLOJARS_',
        body: /[0-9a-z]{60}/,
        exact: true,
      },
    ],
  },
  {
    id: 'hex-pm',
    name: 'Hex (Erlang packages)',
    envNames: ['HEX_API_KEY'],
    keys: [
      {
        id: 'hex-api-key',
        name: 'Hex API key',
        opens: 'publish packages in your name',
        beside: ['hex_api', 'hexpm', 'hex.pm'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'packagist',
    name: 'Private Packagist',
    envNames: ['COMPOSER_AUTH'],
    keys: [
      {
        id: 'packagist-token',
        name: 'Private Packagist token',
        opens: 'read your private packages',
        prefix: 'packagist_',
        body: /[a-z]{3}_[0-9a-f]{40,80}/,
      },
    ],
  },
  {
    id: 'thunderstore',
    name: 'Thunderstore',
    envNames: ['TCLI_AUTH_TOKEN'],
    keys: [
      {
        id: 'thunderstore-token',
        name: 'Thunderstore token',
        opens: 'publish mods in the name of your team',
        prefix: 'tss_',
        body: /[\w-]{20,80}/,
        validate: refuseWords,
      },
    ],
  },
  {
    id: 'jsr',
    name: 'JSR',
    envNames: ['JSR_TOKEN'],
    keys: [
      {
        id: 'jsr-token',
        name: 'JSR token',
        opens: 'publish packages in your name',
        prefix: ['jsrp_', 'jsrd_'],
        body: /[A-Za-z0-9]{30,60}/,
      },
    ],
  },
  {
    id: 'open-vsx',
    name: 'Open VSX',
    envNames: ['OVSX_PAT'],
    keys: [
      {
        id: 'open-vsx-token',
        name: 'Open VSX token',
        opens: 'publish extensions in your name',
        prefix: 'ovsxat_',
        body: /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/,
        exact: true,
      },
      {
        id: 'open-vsx-legacy-token',
        name: 'Open VSX token (legacy)',
        opens: 'publish extensions in your name',
        beside: ['ovsx', 'open-vsx', 'openvsx', 'open_vsx'],
        near: /pat\b|_pat|token|key|secret|-p\b/i,
        body: /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/,
      },
    ],
  },
  {
    id: 'chocolatey',
    name: 'Chocolatey',
    envNames: ['CHOCO_API_KEY'],
    keys: [
      {
        id: 'chocolatey-api-key',
        name: 'Chocolatey API key',
        opens: 'publish packages in your name',
        beside: ['chocolatey', 'choco_', 'choco apikey', 'choco push'],
        body: /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/,
      },
    ],
  },
  {
    id: 'cocoapods',
    name: 'CocoaPods',
    envNames: ['COCOAPODS_TRUNK_TOKEN'],
    keys: [
      {
        id: 'cocoapods-trunk-token',
        name: 'CocoaPods trunk token',
        opens: 'publish pods in your name',
        beside: ['cocoapods_trunk', 'trunk.cocoapods'],
        near: /token|password/i,
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'mozilla-addons',
    name: 'Mozilla Add-ons',
    envNames: ['AMO_JWT_SECRET', 'WEB_EXT_API_SECRET'],
    keys: [
      {
        id: 'mozilla-addons-secret',
        name: 'Mozilla Add-ons API secret',
        opens: 'publish extensions in your name',
        beside: ['amo_', 'web_ext_', 'web-ext', 'addons.mozilla'],
        body: /[0-9a-f]{64}/,
      },
    ],
  },
];
