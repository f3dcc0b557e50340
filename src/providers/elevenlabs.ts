import { toFact } from './facts';
import type { IssuerAnswer } from './issuerRequest';
import type { KeyVerdict } from './liveCheck';
import type { Provider } from './provider';
import { readMember, readText } from './readMember';
import { readVerdict, toLimited, toRefused, toWorks } from './readVerdict';

/** The answer quotes the key itself, so that only these members are read. */
function readUser(json: unknown): KeyVerdict | undefined {
  const plan = readMember(json, 'subscription');
  if (typeof plan !== 'object' || plan === null) {
    return undefined;
  }
  const used = readMember(plan, 'character_count');
  const limit = readMember(plan, 'character_limit');
  const left = typeof used === 'number' && typeof limit === 'number' ? limit - used : undefined;
  return toWorks([...toFact('Plan', readText(plan, 'tier')), ...toFact('Credits left', left)]);
}

/** An empty quota and an unusual network are answered by 401 as well. */
function readRefusal(json: unknown, { status }: IssuerAnswer): KeyVerdict | undefined {
  const reason = readText(json, 'detail', 'status');
  if (status === 401 && reason === 'missing_permissions') {
    return toLimited('the right user_read');
  }
  if (reason === 'quota_exceeded') {
    return toLimited('credit: its quota is used up');
  }
  return (status === 401 || status === 400) && /api_key/.test(reason)
    ? toRefused(
        'It is wrong, revoked or expired. A key of a region of its own is refused here too, though it may work there.',
      )
    : undefined;
}

export const elevenlabs: Provider = {
  id: 'elevenlabs',
  name: 'ElevenLabs',
  envNames: ['ELEVENLABS_API_KEY', 'ELEVEN_API_KEY'],
  links: {
    create: 'https://elevenlabs.io/app/settings/api-keys',
    revoke: 'https://elevenlabs.io/app/settings/api-keys',
    usage: 'https://elevenlabs.io/app/usage',
  },
  howToGet:
    'Click "Create API Key", name it by its purpose, such as "my-blog local", set a credit limit, and copy it at once: it is shown only once.',

  liveChecks: [
    {
      request: {
        method: 'GET',
        url: 'https://api.elevenlabs.io/v1/user',
        headers: { 'xi-api-key': '{key}' },
      },
      read: readVerdict({ works: readUser, refused: [], otherwise: readRefusal }),
    },
  ],
  rules: [
    {
      id: 'elevenlabs-api-key',
      name: 'ElevenLabs API key',
      opens: 'use ElevenLabs at your cost',
      kind: 'secret',
      keywords: { distinctive: ['sk_'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>sk_[0-9a-f]{48})(?![A-Za-z0-9])/g,
      prefix: 'sk_',
      confidence: 'medium',
      entropyBits: 128,
    },
  ],
};
