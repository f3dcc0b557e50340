import { refuseSingleCase } from '../detect/mixedText';
import { toFact, toInstant } from './facts';
import type { Provider } from './provider';
import { readMember, readText } from './readMember';
import { readVerdict, toWorks } from './readVerdict';

export const huggingface: Provider = {
  id: 'huggingface',
  name: 'Hugging Face',
  envNames: ['HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN', 'HUGGINGFACE_API_KEY'],
  links: {
    create: 'https://huggingface.co/settings/tokens',
    revoke: 'https://huggingface.co/settings/tokens',
    usage: 'https://huggingface.co/settings/billing',
  },
  howToGet:
    'Click "Create new token", choose "Read" unless you need more, name it by its purpose, such as "my-blog local", and copy it at once: it is shown only once.',
  howToRevoke:
    'Click "Manage" beside the token, then delete it, or "Invalidate and refresh" for a new value.',

  liveChecks: [
    {
      request: {
        method: 'GET',
        url: 'https://huggingface.co/api/whoami-v2',
        headers: { Authorization: 'Bearer {key}' },
      },
      read: readVerdict({
        works: json =>
          readText(json, 'name') === ''
            ? undefined
            : toWorks(
                [
                  ...toFact('Account', readText(json, 'name')),
                  ...toFact('Role', readText(json, 'auth', 'accessToken', 'role')),
                ],
                { expires: toInstant(readMember(json, 'auth', 'expiresAt')) },
              ),
      }),
    },
  ],
  rules: [
    {
      id: 'huggingface-token',
      name: 'Hugging Face token',
      opens: 'read and change the models, data and spaces that it is allowed to',
      kind: 'secret',
      keywords: { distinctive: ['hf_'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>hf_[A-Za-z0-9]{34,35})(?![\w-])/g,
      prefix: 'hf_',
      validate: refuseSingleCase,
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'huggingface-organization-token',
      name: 'Hugging Face organization token',
      opens: 'use the paid services of your organization',
      kind: 'secret',
      keywords: { distinctive: ['api_org_'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>api_org_[A-Za-z0-9]{34})(?![\w-])/g,
      prefix: 'api_org_',
      confidence: 'medium',
      entropyBits: 128,
    },
  ],
};
