import { hasHexChecksum } from '../detect/checksum';
import { assessMixed } from '../detect/mixedText';
import { toInstant } from './facts';
import type { IssuerAnswer, IssuerRequest } from './issuerRequest';
import type { KeyVerdict } from './liveCheck';
import type { Provider } from './provider';
import { readMember, readText } from './readMember';
import { readVerdict, toLimited, toRefused, toWorks } from './readVerdict';

const request: IssuerRequest = {
  method: 'GET',
  url: 'https://api.cloudflare.com/client/v4/user/tokens/verify',
  headers: { Authorization: 'Bearer {key}' },
};
const read = readVerdict({ works: readToken, refused: [], otherwise: readRefusal });

function readToken(json: unknown): KeyVerdict | undefined {
  switch (readText(json, 'result', 'status')) {
    case 'active':
      return toWorks([], { expires: toInstant(readMember(json, 'result', 'expires_on')) });
    case 'disabled':
      return toRefused('It is switched off.');
    case 'expired':
      return toRefused('It has expired.');
    default:
      return undefined;
  }
}

function readRefusal(json: unknown, { status }: IssuerAnswer): KeyVerdict | undefined {
  if (readMember(json, 'success') !== false || ![400, 401, 403].includes(status)) {
    return undefined;
  }
  return /from location/i.test(readText(json, 'errors', '0', 'message'))
    ? toLimited('the right to be used from this address')
    : toRefused();
}

export const cloudflare: Provider = {
  id: 'cloudflare',
  name: 'Cloudflare',
  envNames: ['CLOUDFLARE_API_TOKEN', 'CLOUDFLARE_API_KEY', 'CLOUDFLARE_API_USER_SERVICE_KEY'],
  links: {
    create: 'https://dash.cloudflare.com/profile/api-tokens',
    revoke: 'https://dash.cloudflare.com/profile/api-tokens',
  },
  howToGet:
    'Click "Create Token", pick a template, name it by its purpose, and copy it at once: it is shown only once.',

  liveChecks: [
    {
      // A token of an account is checked at an address with the account's number in it.
      rules: ['cloudflare-api-token'],
      starts: ['cfut_'],
      request,
      read,
    },
    { rules: ['cloudflare-legacy-token'], request, read },
  ],
  rules: [
    {
      id: 'cloudflare-api-token',
      name: 'Cloudflare API token',
      opens: 'change your domains and workers',
      kind: 'secret',
      keywords: { distinctive: ['cfk_', 'cfut_', 'cfat_'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>cf(?:k|ut|at)_[A-Za-z0-9]{40}[0-9a-f]{8})(?![\w-])/g,
      prefix: 'cf',
      validate: hasHexChecksum,
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'cloudflare-legacy-token',
      name: 'Cloudflare API token (legacy)',
      opens: 'change your domains and workers',
      kind: 'secret',
      keywords: { contextual: ['cloudflare'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>[\w-]{40})(?![\w-])/g,
      assess: assessMixed,
      confidence: 'medium',
      entropyBits: 238,
    },
    {
      id: 'cloudflare-origin-ca-key',
      name: 'Cloudflare Origin CA key',
      opens: 'make certificates for your domains',
      kind: 'secret',
      keywords: { distinctive: ['v1.0-'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>v1\.0-[a-f0-9]{24}-[a-f0-9]{146})(?![\w-])/g,
      prefix: 'v1.0-',
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'cloudflare-global-key',
      name: 'Cloudflare global API key',
      opens: 'change everything in your account',
      kind: 'secret',
      keywords: { contextual: ['cloudflare', 'x-auth-key', 'cf_api_key', 'cf_global'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>[a-f0-9]{37})(?![\w-])/g,
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'cloudflare-tunnel-token',
      name: 'Cloudflare tunnel token',
      opens: 'answer in place of your servers',
      kind: 'secret',
      keywords: { distinctive: ['eyJhIjoi'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>eyJhIjoi[A-Za-z0-9+/]{100,300}={0,2})(?![A-Za-z0-9+/=])/g,
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'cloudflare-turnstile-secret',
      name: 'Cloudflare Turnstile secret',
      opens: 'pass your visitor check',
      kind: 'secret',
      keywords: { distinctive: ['0x4AAAAAA'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>0x4AAAAAA[\w-]{25,27})(?![\w-])/g,
      prefix: '0x4AAAAAA',
      confidence: 'high',
      entropyBits: 128,
    },
  ],
};
