import { hasBase62Checksum } from '../detect/checksum';
import { toFact, toInstant, toListFact } from './facts';
import type { IssuerAnswer } from './issuerRequest';
import type { KeyVerdict } from './liveCheck';
import type { Provider } from './provider';
import { readMember, readText } from './readMember';
import { readRevocationStatus } from './readRevocation';
import { readVerdict, toLimited, toUnanswered, toWorks } from './readVerdict';
import type { RevocationVerdict } from './revocation';

const headers = {
  Authorization: 'Bearer {key}',
  Accept: 'application/vnd.github+json',
  'X-GitHub-Api-Version': '2022-11-28',
} as const;

function readUser(json: unknown, answer: IssuerAnswer): KeyVerdict | undefined {
  const login = readText(json, 'login');
  if (login === '') {
    return undefined;
  }
  const { 'x-oauth-scopes': scopes, 'github-authentication-token-expiration': expiration = '' } =
    answer.headers;
  const names = scopes?.split(',').map(scope => scope.trim()) ?? [];
  return toWorks([...toFact('Account', login), ...toListFact('Scopes', names)], {
    // As in "2027-03-03 12:00:00 UTC", or with an offset in place of UTC.
    expires: toInstant(expiration),
  });
}

function readLimit(json: unknown, answer: IssuerAnswer): KeyVerdict | undefined {
  const { status, headers: sent } = answer;
  const message = readText(json, 'message');
  if (status !== 403 || message === '') {
    return undefined;
  }
  if (sent['retry-after'] !== undefined || /rate limit/i.test(message)) {
    return toUnanswered({ status: 429 });
  }
  return sent['x-github-sso'] === undefined
    ? toLimited('the right that this check needs')
    : toLimited('the single sign-on that an organization asks for');
}

export const github: Provider = {
  id: 'github',
  name: 'GitHub',
  envNames: ['GITHUB_TOKEN', 'GH_TOKEN'],
  links: {
    create: 'https://github.com/settings/tokens',
    revoke: 'https://github.com/settings/tokens',
    usage: 'https://github.com/settings/billing',
  },
  howToGet:
    'Click "Generate new token", name it by its purpose, choose an expiry and only the access it needs, and copy it at once: it is shown only once.',
  howToRevoke:
    'Find the token in the list and click "Delete"; classic and fine-grained tokens have a page each.',
  selfRevocations: [
    {
      // Takes no authorization: who sends it need not own the key.
      rules: [
        'github-personal-access-token',
        'github-fine-grained-token',
        'github-oauth-token',
        'github-app-user-token',
        'github-refresh-token',
      ],
      request: {
        method: 'POST',
        url: 'https://api.github.com/credentials/revoke',
        headers: { Accept: 'application/vnd.github+json', 'X-GitHub-Api-Version': '2022-11-28' },
        body: { credentials: ['{key}'] },
      },
      note: "GitHub e-mails the key's owner and revokes it within minutes.",
      read: readRevocation,
    },
  ],
  liveChecks: [
    {
      rules: ['github-app-installation-token'],
      request: {
        method: 'GET',
        url: 'https://api.github.com/installation/repositories?per_page=1',
        headers,
      },
      read: readVerdict({
        works: json => {
          const count = readMember(json, 'total_count');
          return typeof count === 'number' ? toWorks(toFact('Repositories', count)) : undefined;
        },
        otherwise: readLimit,
      }),
    },
    {
      rules: [
        'github-personal-access-token',
        'github-fine-grained-token',
        'github-oauth-token',
        'github-app-user-token',
      ],
      request: { method: 'GET', url: 'https://api.github.com/user', headers },
      read: readVerdict({ works: readUser, otherwise: readLimit }),
    },
  ],
  rules: [
    {
      id: 'github-personal-access-token',
      name: 'GitHub personal access token',
      opens: 'read and change the repositories it was made for',
      kind: 'secret',
      keywords: { distinctive: ['ghp_'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>ghp_[A-Za-z0-9]{36})(?![A-Za-z0-9])/g,
      prefix: 'ghp_',
      validate: hasBase62Checksum,
      confidence: 'medium',
      entropyBits: 178,
    },
    {
      id: 'github-fine-grained-token',
      name: 'GitHub fine-grained token',
      opens: 'read and change the repositories it was made for',
      kind: 'secret',
      keywords: { distinctive: ['github_pat_'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>github_pat_\w{36,255})(?!\w)/g,
      shape: /^github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}$/,
      shortest: 93,
      prefix: 'github_pat_',
      confidence: 'medium',
      entropyBits: 178,
    },
    {
      id: 'github-oauth-token',
      name: 'GitHub OAuth token',
      opens: 'act at GitHub as the user who signed in',
      kind: 'secret',
      keywords: { distinctive: ['gho_'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>gho_[A-Za-z0-9]{36})(?![A-Za-z0-9])/g,
      prefix: 'gho_',
      validate: hasBase62Checksum,
      confidence: 'medium',
      entropyBits: 178,
    },
    {
      id: 'github-app-user-token',
      name: 'GitHub App user token',
      opens: 'act at GitHub as the user who signed in to the app',
      kind: 'secret',
      keywords: { distinctive: ['ghu_'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>ghu_[A-Za-z0-9]{36,76})(?![A-Za-z0-9])/g,
      prefix: 'ghu_',
      validate: hasBase62Checksum,
      confidence: 'medium',
      entropyBits: 178,
    },
    {
      // The longer form is a signed web token behind the app's number.
      id: 'github-app-installation-token',
      name: 'GitHub App installation token',
      opens: 'read and change the repositories that the app is installed on',
      kind: 'secret',
      keywords: { distinctive: ['ghs_'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>ghs_(?:[A-Za-z0-9]{36,76}|\d{1,12}_eyJ[\w-]{10,400}\.eyJ[\w-]{10,2000}\.[\w-]{20,700}))(?![\w-])/g,
      shape: /^ghs_\d{1,12}_eyJ/,
      prefix: 'ghs_',
      validate: hasBase62Checksum,
      confidence: 'medium',
      entropyBits: 178,
    },
    {
      id: 'github-refresh-token',
      name: 'GitHub App refresh token',
      opens: 'make new tokens of the user who signed in to the app',
      kind: 'secret',
      keywords: { distinctive: ['ghr_'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>ghr_[A-Za-z0-9]{36,76})(?![A-Za-z0-9])/g,
      prefix: 'ghr_',
      validate: hasBase62Checksum,
      confidence: 'medium',
      entropyBits: 178,
    },
    {
      id: 'github-legacy-secret',
      name: 'GitHub token or client secret (40 hex digits)',
      opens: 'act at GitHub as its owner or as the app',
      kind: 'secret',
      keywords: {
        contextual: ['github_', 'github-', 'githubt', 'githubs', 'githubc', 'githubp', 'gh_token'],
      },
      beside: /(?:github|gh_)[\w .-]{0,24}(?:token|secret|pat\b|key|password|credential|oauth)/i,
      pattern: /(?:(?<![\w./+@-])|(?<=\\[nrt]))(?<key>[0-9a-f]{40})(?![\w-])/g,
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'github-client-id',
      name: 'GitHub app client id',
      opens: 'name the app, which opens nothing without its secret',
      kind: 'public',
      keywords: { distinctive: ['Iv1.', 'Iv23', 'Ov23'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>Iv1\.[0-9a-f]{16}|[IO]v23[A-Za-z0-9]{16})(?![\w-])/g,
      confidence: 'low',
      entropyBits: 64,
    },
  ],
};

/** GitHub takes what it is given and works on it later, so that no answer says "not valid". */
function readRevocation(answer: IssuerAnswer): RevocationVerdict {
  const limited = answer.status === 403 && answer.headers['x-ratelimit-remaining'] === '0';
  return limited ? { result: 'unanswered' } : readRevocationStatus(answer, { revoked: [202] });
}
