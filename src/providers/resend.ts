import { refuseUnmixed } from '../detect/mixedText';
import { toListFact } from './facts';
import type { KeyVerdict } from './liveCheck';
import type { Provider } from './provider';
import { readMember, readText } from './readMember';
import { readVerdict, toLimited, toRefused, toWorks } from './readVerdict';

function readRefusal(json: unknown): KeyVerdict | undefined {
  const name = readText(json, 'name');
  if (name === 'restricted_api_key') {
    return toLimited('every right but to send mail');
  }
  return name === 'invalid_api_key' ||
    name === 'missing_api_key' ||
    /api key is invalid/i.test(readText(json, 'message'))
    ? toRefused()
    : undefined;
}

export const resend: Provider = {
  id: 'resend',
  name: 'Resend',
  envNames: ['RESEND_API_KEY'],
  links: {
    create: 'https://resend.com/api-keys',
    revoke: 'https://resend.com/api-keys',
    usage: 'https://resend.com/settings/usage',
  },
  howToGet:
    'Click "Create API Key", name it by its purpose, such as "my-blog local", choose "Sending access", and copy it at once: it is shown only once.',

  liveChecks: [
    {
      request: {
        method: 'GET',
        url: 'https://api.resend.com/domains',
        headers: { Authorization: 'Bearer {key}' },
      },
      read: readVerdict({
        works: json => {
          const domains = readMember(json, 'data');
          return Array.isArray(domains)
            ? toWorks(
                toListFact(
                  'Domains',
                  domains.map(domain => readText(domain, 'name')),
                ),
              )
            : undefined;
        },
        refused: [],
        otherwise: readRefusal,
      }),
    },
  ],
  rules: [
    {
      id: 'resend-api-key',
      name: 'Resend API key',
      opens: 'send mail in your name',
      kind: 'secret',
      keywords: { distinctive: ['re_'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24})(?![\w-])/g,
      prefix: 're_',
      validate: refuseUnmixed,
      confidence: 'high',
      entropyBits: 128,
    },
  ],
};
