import { Secret } from '../../../../src/secret';
import { sampleKey } from '../../../fakes/sampleKeys';
import { type IssuerRow, limited, refused, unanswered, works } from './issuerRow';

const key = (rule: string): readonly Secret[] => [new Secret(sampleKey(rule))];
const bearer = ['authorization', 'Bearer <key>'] as const;
const otherRegion =
  'It is wrong, revoked or expired. A key of a region of its own is refused here too, though it may work there.';
const wrong = { error: 'Unauthorized', message: 'Unauthorized' };

/** Issuers of keys for models, pictures, voices, mail and messages. */
export const mediaIssuers: readonly IssuerRow[] = [
  {
    provider: 'deepseek',
    values: key('deepseek-api-key'),
    request: 'GET api.deepseek.com/user/balance',
    header: bearer,
    answers: [
      works(
        { is_available: true, balance_infos: [{ currency: 'USD', total_balance: '4.20' }] },
        'Works. Balance: 4.20 USD.',
      ),
      limited(
        200,
        { is_available: false, balance_infos: [{ currency: 'USD', total_balance: '0.00' }] },
        'Works, but lacks credit: its balance is used up. Balance: 0.00 USD.',
      ),
      refused(401, wrong),
    ],
  },
  {
    provider: 'huggingface',
    values: key('huggingface-token'),
    request: 'GET huggingface.co/api/whoami-v2',
    header: bearer,
    answers: [
      works(
        { type: 'user', name: 'ada', auth: { accessToken: { displayName: 'x', role: 'read' } } },
        'Works. Account: ada. Role: read.',
      ),
      refused(401, wrong),
    ],
  },
  {
    provider: 'replicate',
    values: key('replicate-api-token'),
    request: 'GET api.replicate.com/v1/account',
    header: bearer,
    answers: [
      works({ type: 'user', username: 'ada' }, 'Works. Account: ada.'),
      refused(401, { title: 'Unauthenticated', status: 401 }),
    ],
  },
  {
    provider: 'elevenlabs',
    values: key('elevenlabs-api-key'),
    request: 'GET api.elevenlabs.io/v1/user',
    header: ['xi-api-key', '<key>'],
    answers: [
      works(
        { subscription: { tier: 'creator', character_count: 300, character_limit: 1000 } },
        'Works. Plan: creator. Credits left: 700.',
      ),
      refused(401, { detail: { status: 'invalid_api_key' } }, otherRegion),
      refused(400, { detail: { status: 'api_key_not_found' } }, otherRegion),
      limited(
        401,
        { detail: { status: 'missing_permissions' } },
        'Works, but lacks the right user_read.',
      ),
      limited(
        401,
        { detail: { status: 'quota_exceeded' } },
        'Works, but lacks credit: its quota is used up.',
      ),
      unanswered(
        401,
        { detail: { status: 'detected_unusual_activity' } },
        'The answer is not one that Keyward knows of this issuer (status 401).',
      ),
    ],
  },
  {
    provider: 'together',
    values: key('together-api-key'),
    request: 'GET api.together.ai/v1/whoami',
    header: bearer,
    answers: [
      works(
        { api_key_id: 'key_1', organization_name: 'Acme, Inc.', project_name: 'Blog' },
        'Works. Organization: Acme, Inc. Project: Blog.',
      ),
      refused(401, wrong),
    ],
  },
  {
    provider: 'resend',
    values: key('resend-api-key'),
    request: 'GET api.resend.com/domains',
    header: bearer,
    answers: [
      works({ data: [{ name: 'acme.example' }] }, 'Works. Domains: acme.example.'),
      limited(
        401,
        { name: 'restricted_api_key', message: 'This API key is restricted to only send emails' },
        'Works, but lacks every right but to send mail.',
      ),
      refused(403, { name: 'invalid_api_key', message: 'API key is invalid' }),
      refused(401, { name: 'missing_api_key' }),
      refused(400, { name: 'validation_error', message: 'API key is invalid' }),
      unanswered(
        403,
        { name: 'validation_error', message: 'Testing only.' },
        'The answer is not one that Keyward knows of this issuer (status 403).',
      ),
    ],
  },
  {
    provider: 'sendgrid',
    values: key('sendgrid-api-key'),
    request: 'GET api.sendgrid.com/v3/scopes',
    header: bearer,
    answers: [
      works(
        { scopes: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] },
        'Works. Scopes: a, b, c, d, e and 2 more.',
      ),
      limited(403, wrong, 'Works, but lacks the right to read its own scopes.'),
      refused(
        401,
        { errors: [{ message: 'authorization required' }] },
        'It is wrong, revoked or expired. A key of the EU region is refused here too, though it may work there.',
      ),
    ],
  },
  {
    provider: 'slack',
    values: key('slack-token'),
    request: 'POST slack.com/api/auth.test',
    header: bearer,
    answers: [
      {
        ...works(
          { ok: true, team: 'Acme', user: 'bot' },
          'Works. Workspace: Acme. User: bot. Scopes: chat:write, users:read.',
        ),
        headers: { 'x-oauth-scopes': 'chat:write,users:read' },
      },
      refused(200, { ok: false, error: 'invalid_auth' }),
      refused(200, { ok: false, error: 'account_inactive' }),
      refused(200, { ok: false, error: 'token_revoked' }),
      refused(200, { ok: false, error: 'token_expired' }, 'It has expired.'),
      limited(
        200,
        { ok: false, error: 'missing_scope' },
        'Works, but lacks the right that this check needs.',
      ),
      unanswered(
        200,
        { ok: false, error: 'fatal_error' },
        'The answer is not one that Keyward knows of this issuer (status 200).',
      ),
    ],
  },
  {
    provider: 'telegram',
    values: key('telegram-bot-token'),
    request: 'GET api.telegram.org/bot<key>/getMe',
    answers: [
      works({ ok: true, result: { username: 'acme_bot' } }, 'Works. Bot: acme_bot.'),
      refused(401, { ok: false, description: 'Unauthorized' }),
      refused(404, { ok: false, description: 'Not Found' }),
    ],
  },
  {
    provider: 'discord',
    values: [
      new Secret(
        [Buffer.from('123456789012345678').toString('base64url'), 'G1aB2c', 'aB3'.repeat(10)].join(
          '.',
        ),
      ),
    ],
    request: 'GET discord.com/api/v10/users/@me',
    header: ['authorization', 'Bot <key>'],
    answers: [
      works({ id: '1', username: 'acme', bot: true }, 'Works. Bot: acme.'),
      refused(401, { message: '401: Unauthorized', code: 0 }),
      unanswered(
        403,
        { message: 'internal network error', code: 40333 },
        'The answer is not one that Keyward knows of this issuer (status 403).',
      ),
    ],
  },
];
