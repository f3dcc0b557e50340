import { Secret } from '../../../../src/secret';
import { sampleKey } from '../../../fakes/sampleKeys';
import { sampleText } from '../../../fakes/sampleText';
import { type IssuerRow, limited, refused, unanswered, works } from './issuerRow';

const key = (rule: string): readonly Secret[] => [new Secret(sampleKey(rule))];
const bearer = ['authorization', 'Bearer <key>'] as const;
const unknown = (status: number): string =>
  `The answer is not one that Keyward knows of this issuer (status ${status}).`;
const awsRefusal =
  'The id or the secret is wrong, or the key was switched off or deleted. A key of AWS in China or of GovCloud is refused here too, though it may work there.';
const caller = {
  GetCallerIdentityResponse: {
    GetCallerIdentityResult: { Account: '123456789012', Arn: 'arn:aws:iam::1:user/ada' },
  },
};
const cloudflare = (status: string) => ({ success: true, result: { id: '1', status } });

/** Issuers of keys for code, hosting, payments and clouds. */
export const platformIssuers: readonly IssuerRow[] = [
  {
    provider: 'stripe',
    values: key('stripe-secret-key'),
    request: 'GET api.stripe.com/v1/balance',
    header: bearer,
    answers: [
      works({ object: 'balance', livemode: true }, 'Works. Live mode.'),
      refused(401, { error: { type: 'invalid_request_error' } }),
      refused(401, { error: { code: 'api_key_expired' } }, 'It has expired.'),
      limited(
        403,
        { error: { message: 'The provided key does not have the required permissions.' } },
        'Works, but lacks the right to read the balance, or to be used from this address.',
      ),
    ],
  },
  {
    provider: 'stripe',
    values: key('stripe-test-key'),
    request: 'GET api.stripe.com/v1/balance',
    header: bearer,
    answers: [works({ object: 'balance', livemode: false }, 'Works. Test mode.')],
  },
  {
    provider: 'github',
    values: key('github-personal-access-token'),
    request: 'GET api.github.com/user',
    header: bearer,
    answers: [
      {
        ...works(
          { login: 'ada' },
          'Works. Account: ada. Scopes: repo, read:org. Expires on 3 March 2027.',
        ),
        headers: {
          'x-oauth-scopes': 'repo, read:org',
          'github-authentication-token-expiration': '2027-03-03 12:00:00 UTC',
        },
        expires: '2027-03-03T12:00:00.000Z',
      },
      refused(401, { message: 'Bad credentials' }),
      limited(
        403,
        { message: 'Resource not accessible by personal access token' },
        'Works, but lacks the right that this check needs.',
      ),
      {
        ...limited(
          403,
          { message: 'Resource protected by organization SAML enforcement.' },
          'Works, but lacks the single sign-on that an organization asks for.',
        ),
        headers: { 'x-github-sso': 'required; url=https://github.com/orgs/acme/sso' },
      },
      {
        ...unanswered(
          403,
          { message: 'You have exceeded a secondary rate limit.' },
          'Too many requests were made lately. Try again in 60 seconds.',
        ),
        headers: { 'retry-after': '60' },
      },
    ],
  },
  {
    provider: 'github',
    values: key('github-fine-grained-token'),
    request: 'GET api.github.com/user',
    header: bearer,
    answers: [works({ login: 'ada' }, 'Works. Account: ada.')],
  },
  {
    provider: 'github',
    values: key('github-app-installation-token'),
    request: 'GET api.github.com/installation/repositories?per_page=1',
    header: bearer,
    answers: [
      works({ total_count: 3, repositories: [] }, 'Works. Repositories: 3.'),
      refused(401, { message: 'Bad credentials' }),
    ],
  },
  {
    provider: 'gitlab',
    values: key('gitlab-personal-access-token'),
    request: 'GET gitlab.com/api/v4/personal_access_tokens/self',
    header: ['private-token', '<key>'],
    answers: [
      {
        ...works(
          { name: 'blog', active: true, scopes: ['read_api'], expires_at: '2027-03-03' },
          'Works. Name: blog. Scopes: read_api. Expires on 3 March 2027.',
        ),
        expires: '2027-03-03T00:00:00.000Z',
      },
      refused(200, { name: 'blog', active: false }, 'It was revoked, or has expired.'),
      refused(
        401,
        { message: '401 Unauthorized' },
        'It is wrong, revoked or expired, or it belongs to another GitLab than this one.',
      ),
      limited(
        403,
        { error: 'insufficient_scope' },
        'Works, but lacks the right to read its own details.',
      ),
    ],
  },
  {
    provider: 'cloudflare',
    values: key('cloudflare-api-token'),
    request: 'GET api.cloudflare.com/client/v4/user/tokens/verify',
    header: bearer,
    answers: [
      {
        ...works(
          { success: true, result: { status: 'active', expires_on: '2027-03-03T00:00:00Z' } },
          'Works. Expires on 3 March 2027.',
        ),
        expires: '2027-03-03T00:00:00.000Z',
      },
      refused(200, cloudflare('disabled'), 'It is switched off.'),
      refused(200, cloudflare('expired'), 'It has expired.'),
      refused(401, { success: false, errors: [{ code: 1000, message: 'Invalid API Token' }] }),
      refused(400, { success: false, errors: [{ code: 6003, message: 'Invalid headers' }] }),
      limited(
        403,
        { success: false, errors: [{ message: 'Cannot use the access token from location: x' }] },
        'Works, but lacks the right to be used from this address.',
      ),
      unanswered(403, { blocked: true }, unknown(403)),
    ],
  },
  {
    provider: 'vercel',
    values: key('vercel-token'),
    request: 'GET api.vercel.com/v5/user/tokens/current',
    header: bearer,
    answers: [
      {
        ...works(
          { token: { id: '5d', name: 'blog', expiresAt: Date.UTC(2027, 2, 3) } },
          'Works. Name: blog. Expires on 3 March 2027.',
        ),
        expires: '2027-03-03T00:00:00.000Z',
      },
      refused(403, { error: { code: 'forbidden', invalidToken: true } }),
      refused(401, { error: { code: 'unauthorized' } }),
      limited(
        403,
        { error: { code: 'forbidden' } },
        'Works, but lacks the right to read its own details.',
      ),
    ],
  },
  {
    provider: 'supabase',
    values: key('supabase-access-token'),
    request: 'GET api.supabase.com/v1/projects',
    header: bearer,
    answers: [
      works([{ id: 'a', name: 'blog' }], 'Works. Projects: blog.'),
      works([], 'Works.'),
      refused(401, { message: 'Unauthorized' }),
      limited(403, { message: 'Forbidden' }, 'Works, but lacks the right to list projects.'),
    ],
  },
  {
    provider: 'notion',
    values: key('notion-token'),
    request: 'GET api.notion.com/v1/users/me',
    header: bearer,
    answers: [
      works(
        { object: 'user', name: 'blog', bot: { workspace_name: 'Acme' } },
        'Works. Integration: blog. Workspace: Acme.',
      ),
      refused(401, { object: 'error', code: 'unauthorized' }),
    ],
  },
  {
    provider: 'digitalocean',
    values: key('digitalocean-token'),
    request: 'GET api.digitalocean.com/v2/account',
    header: bearer,
    answers: [
      works(
        { account: { uuid: 'b1', status: 'active', team: { name: 'Acme' } } },
        'Works. Team: Acme. Account: active.',
      ),
      refused(401, { id: 'Unauthorized' }),
      limited(403, { id: 'Forbidden' }, 'Works, but lacks the right account:read.'),
    ],
  },
  {
    provider: 'airtable',
    values: key('airtable-token'),
    request: 'GET api.airtable.com/v0/meta/whoami',
    header: bearer,
    answers: [
      works({ id: 'usr1', scopes: ['data.records:read'] }, 'Works. Scopes: data.records:read.'),
      refused(401, { error: { type: 'AUTHENTICATION_REQUIRED' } }),
    ],
  },
  {
    provider: 'aws',
    values: [new Secret(sampleKey('aws-access-key-id')), new Secret(sampleText('base62', 40, 4))],
    request: 'POST sts.amazonaws.com/',
    body: 'Action=GetCallerIdentity&Version=2011-06-15',
    answers: [
      works(
        caller,
        'Works. Account: 123456789012. Identity: arn:aws:iam::1:user/ada. AWS keeps a record of this check in CloudTrail.',
      ),
      refused(403, { Error: { Code: 'InvalidClientTokenId' } }, awsRefusal),
      refused(
        403,
        { Error: { Code: 'SignatureDoesNotMatch', Message: 'The request signature differs.' } },
        awsRefusal,
      ),
      refused(403, { Error: { Code: 'ExpiredToken' } }, 'It has expired.'),
      unanswered(
        403,
        { Error: { Code: 'SignatureDoesNotMatch', Message: 'Signature expired: 2026 is old' } },
        'The clock of this machine is wrong, so AWS did not look.',
      ),
    ],
  },
];
