import { toFact, toInstant, toListFact } from './facts';
import { gitlabRules } from './gitlabRules';
import type { IssuerAnswer } from './issuerRequest';
import type { KeyVerdict } from './liveCheck';
import type { Provider } from './provider';
import { readMember, readText } from './readMember';
import { readRevocationStatus } from './readRevocation';
import { readVerdict, toLimited, toRefused, toWorks } from './readVerdict';
import type { RevocationVerdict } from './revocation';

function readToken(json: unknown): KeyVerdict | undefined {
  const active = readMember(json, 'active');
  if (active === false) {
    return toRefused('It was revoked, or has expired.');
  }
  return active === true
    ? toWorks(
        [
          ...toFact('Name', readText(json, 'name')),
          ...toListFact('Scopes', readMember(json, 'scopes')),
        ],
        { expires: toInstant(readMember(json, 'expires_at')) },
      )
    : undefined;
}

export const gitlab: Provider = {
  id: 'gitlab',
  name: 'GitLab',
  envNames: ['GITLAB_TOKEN', 'GITLAB_PRIVATE_TOKEN'],
  links: {
    create: 'https://gitlab.com/-/user_settings/personal_access_tokens',
    revoke: 'https://gitlab.com/-/user_settings/personal_access_tokens',
  },
  howToGet:
    'Click "Add new token", name it by its purpose, choose an expiry and only the scopes it needs, and copy it at once: it is shown only once.',
  selfRevocations: [
    {
      rules: ['gitlab-personal-access-token'],
      request: {
        method: 'DELETE',
        url: 'https://gitlab.com/api/v4/personal_access_tokens/self',
        headers: { 'PRIVATE-TOKEN': '{key}' },
      },
      read: readRevocation,
    },
  ],
  liveChecks: [
    {
      rules: ['gitlab-personal-access-token', 'gitlab-legacy-token'],
      takesUnknown: true,
      request: {
        method: 'GET',
        url: 'https://gitlab.com/api/v4/personal_access_tokens/self',
        headers: { 'PRIVATE-TOKEN': '{key}' },
      },
      read: readVerdict({
        works: readToken,
        refusal: 'It is wrong, revoked or expired, or it belongs to another GitLab than this one.',
        otherwise: (json, { status }) =>
          status === 403 && (readMember(json, 'error') ?? readMember(json, 'message')) !== undefined
            ? toLimited('the right to read its own details')
            : undefined,
      }),
    },
  ],
  rules: gitlabRules,
};

/** A host that never knew the key answers 401 too; it may still be valid at another GitLab. */
function readRevocation(answer: IssuerAnswer): RevocationVerdict {
  if (answer.status === 401 && readMember(answer.json, 'error') !== 'invalid_token') {
    return {
      result: 'refused',
      reason:
        'It does not know this key. For a GitLab of your own, set keyward.check.gitlabHost and try again.',
    };
  }
  return readRevocationStatus(answer, { revoked: [204], gone: [401] });
}
