import { assessMixed } from '../detect/mixedText';
import { toFact } from './facts';
import type { Provider } from './provider';
import { readText } from './readMember';
import { readVerdict, toLimited, toWorks } from './readVerdict';

export const digitalocean: Provider = {
  id: 'digitalocean',
  name: 'DigitalOcean',
  envNames: ['DIGITALOCEAN_ACCESS_TOKEN', 'DIGITALOCEAN_TOKEN'],
  links: {},
  liveChecks: [
    {
      rules: ['digitalocean-token'],
      // The token that renews others is of no use here.
      starts: ['dop_v1_', 'doo_v1_'],
      request: {
        method: 'GET',
        url: 'https://api.digitalocean.com/v2/account',
        headers: { Authorization: 'Bearer {key}' },
      },
      read: readVerdict({
        works: json =>
          readText(json, 'account', 'uuid') === ''
            ? undefined
            : toWorks([
                ...toFact('Team', readText(json, 'account', 'team', 'name')),
                ...toFact('Account', readText(json, 'account', 'status')),
              ]),
        otherwise: (json, { status }) =>
          status === 403 && readText(json, 'id') !== ''
            ? toLimited('the right account:read')
            : undefined,
      }),
    },
  ],
  rules: [
    {
      id: 'digitalocean-token',
      name: 'DigitalOcean token',
      opens: 'create and delete servers at your cost',
      kind: 'secret',
      keywords: { distinctive: ['dop_v1_', 'doo_v1_', 'dor_v1_'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>do[opr]_v1_[a-f0-9]{64})(?![\w-])/g,
      prefix: 'do',
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'digitalocean-spaces-key-id',
      name: 'DigitalOcean Spaces key id',
      opens: 'read and change your files once the secret beside it is known too',
      kind: 'secret',
      keywords: { distinctive: ['DO00', 'DO80'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>DO[08]0[A-Z0-9]{16})(?![A-Za-z0-9])/g,
      validate: key => (/\d.*\d.*\d.*\d/.test(key) ? undefined : false),
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'digitalocean-spaces-secret',
      name: 'DigitalOcean Spaces secret',
      opens: 'read and change your files',
      kind: 'secret',
      keywords: { contextual: ['spaces', 'digitalocean', 'do00', 'do80'] },
      pattern: /(?<![A-Za-z0-9+/])(?<key>[A-Za-z0-9+/]{43})(?![A-Za-z0-9+/=])/g,
      beside: /secret/i,
      assess: assessMixed,
      confidence: 'medium',
      entropyBits: 128,
    },
  ],
};
