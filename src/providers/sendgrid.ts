import { toListFact } from './facts';
import type { Provider } from './provider';
import { readMember } from './readMember';
import { readVerdict, toLimited, toWorks } from './readVerdict';

export const sendgrid: Provider = {
  id: 'sendgrid',
  name: 'Twilio SendGrid',
  envNames: ['SENDGRID_API_KEY'],
  links: {
    create: 'https://app.sendgrid.com/settings/api_keys',
    revoke: 'https://app.sendgrid.com/settings/api_keys',
    usage: 'https://app.sendgrid.com/settings/billing',
  },
  howToGet:
    'Click "Create API Key", name it by its purpose, such as "my-blog local", choose "Restricted Access", and copy it at once: it is shown only once.',

  liveChecks: [
    {
      request: {
        method: 'GET',
        url: 'https://api.sendgrid.com/v3/scopes',
        headers: { Authorization: 'Bearer {key}' },
      },
      read: readVerdict({
        works: json => {
          const scopes = readMember(json, 'scopes');
          return Array.isArray(scopes) ? toWorks(toListFact('Scopes', scopes)) : undefined;
        },
        refusal:
          'It is wrong, revoked or expired. A key of the EU region is refused here too, though it may work there.',
        otherwise: (_, { status }) =>
          status === 403 ? toLimited('the right to read its own scopes') : undefined,
      }),
    },
  ],
  rules: [
    {
      id: 'sendgrid-api-key',
      name: 'SendGrid API key',
      opens: 'send mail in your name',
      kind: 'secret',
      keywords: { distinctive: ['SG.'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>SG\.[\w-]{20,24}\.[\w-]{39,50})(?![\w-])/g,
      shape: /^SG\.[\w-]{22}\.[\w-]{43}$/,
      shortest: 69,
      prefix: 'SG.',
      confidence: 'medium',
      entropyBits: 128,
    },
  ],
};
