import { assessMixed } from '../detect/mixedText';
import { toFact, toInstant } from './facts';
import type { IssuerAnswer } from './issuerRequest';
import type { KeyVerdict } from './liveCheck';
import type { Provider } from './provider';
import { readMember, readText } from './readMember';
import { readRevocationStatus } from './readRevocation';
import { readVerdict, toLimited, toRefused, toWorks } from './readVerdict';
import type { RevocationVerdict } from './revocation';

function readToken(json: unknown): KeyVerdict | undefined {
  return readText(json, 'token', 'id') === ''
    ? undefined
    : toWorks(toFact('Name', readText(json, 'token', 'name')), {
        expires: toInstant(readMember(json, 'token', 'expiresAt')),
      });
}

function readRefusal(json: unknown, { status }: IssuerAnswer): KeyVerdict | undefined {
  if (readMember(json, 'error') === undefined || (status !== 401 && status !== 403)) {
    return undefined;
  }
  return status === 401 || readMember(json, 'error', 'invalidToken') === true
    ? toRefused()
    : toLimited('the right to read its own details');
}

export const vercel: Provider = {
  id: 'vercel',
  name: 'Vercel',
  envNames: ['VERCEL_TOKEN', 'AI_GATEWAY_API_KEY'],
  links: {
    create: 'https://vercel.com/account/tokens',
    revoke: 'https://vercel.com/account/tokens',
  },
  howToGet:
    'Type a name that says its purpose, choose a scope and an expiry, click "Create", and copy it at once: it is shown only once.',
  selfRevocations: [
    {
      // An AI Gateway key is no token of a user.
      rules: ['vercel-token'],
      request: {
        method: 'DELETE',
        url: 'https://api.vercel.com/v3/user/tokens/current',
        headers: { Authorization: 'Bearer {key}' },
      },
      read: readRevocation,
    },
  ],
  liveChecks: [
    {
      // What a key for the AI Gateway can do costs money, so that there is nothing to ask with it.
      rules: ['vercel-token', 'vercel-legacy-token'],
      request: {
        method: 'GET',
        url: 'https://api.vercel.com/v5/user/tokens/current',
        headers: { Authorization: 'Bearer {key}' },
      },
      read: readVerdict({ works: readToken, refused: [], otherwise: readRefusal }),
    },
  ],
  rules: [
    {
      id: 'vercel-ai-gateway-key',
      name: 'Vercel AI Gateway key',
      opens: 'use the AI Gateway at your cost',
      kind: 'secret',
      keywords: { distinctive: ['vck_'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>vck_[\w-]{56})(?![\w-])/g,
      prefix: 'vck_',
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'vercel-token',
      name: 'Vercel access token',
      opens: 'change and deploy your projects',
      kind: 'secret',
      keywords: { distinctive: ['vcp_'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>vcp_[\w-]{56})(?![\w-])/g,
      prefix: 'vcp_',
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'vercel-integration-token',
      name: 'Vercel integration token',
      opens: 'change the projects that the integration is installed on',
      kind: 'secret',
      keywords: { distinctive: ['vci_'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>vci_[\w-]{56})(?![\w-])/g,
      prefix: 'vci_',
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'vercel-app-access-token',
      name: 'Vercel app access token',
      opens: 'act at Vercel as the user who signed in',
      kind: 'secret',
      keywords: { distinctive: ['vca_'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>vca_[\w-]{56})(?![\w-])/g,
      prefix: 'vca_',
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'vercel-app-refresh-token',
      name: 'Vercel app refresh token',
      opens: 'make new tokens of the user who signed in',
      kind: 'secret',
      keywords: { distinctive: ['vcr_'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>vcr_[\w-]{56})(?![\w-])/g,
      prefix: 'vcr_',
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'vercel-blob-token',
      name: 'Vercel Blob token',
      opens: 'read and change your stored files',
      kind: 'secret',
      keywords: { distinctive: ['vercel_blob_rw_'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>vercel_blob_rw_[A-Za-z0-9]{16}_[A-Za-z0-9]{30,40})(?![\w-])/g,
      prefix: 'vercel_blob_rw_',
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'vercel-legacy-token',
      name: 'Vercel access token (legacy)',
      opens: 'change and deploy your projects',
      kind: 'secret',
      keywords: { contextual: ['vercel', 'zeit_token', 'now_token'] },
      beside: /(?:vercel|zeit|now)[\s\S]{0,24}?(?:token|key|secret)/i,
      pattern: /(?:(?<![\w./+-])|(?<=\\[nrt]))(?<key>[A-Za-z0-9]{24})(?![\w-])/g,
      assess: assessMixed,
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'vercel-deploy-hook',
      name: 'Vercel deploy hook',
      opens: 'deploy your project at any time',
      kind: 'secret',
      keywords: { distinctive: ['https://api.vercel.com/v1/integrations/deploy/'] },
      pattern:
        /(?<key>https:\/\/api\.vercel\.com\/v1\/integrations\/deploy\/prj_[A-Za-z0-9]{20,36}\/[A-Za-z0-9]{8,16})(?![\w-])/g,
      confidence: 'medium',
      entropyBits: 0,
    },
  ],
};

function readRevocation(answer: IssuerAnswer): RevocationVerdict {
  const isInvalid = readMember(answer.json, 'error', 'invalidToken') === true;
  return readRevocationStatus(answer, {
    revoked: [200],
    gone: isInvalid ? [401, 403] : [401, 404],
  });
}
