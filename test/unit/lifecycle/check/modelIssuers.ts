import { Secret } from '../../../../src/secret';
import { sampleKey } from '../../../fakes/sampleKeys';
import { type IssuerRow, limited, refused, unanswered, works } from './issuerRow';

const key = (rule: string): readonly Secret[] => [new Secret(sampleKey(rule))];
const bearer = ['authorization', 'Bearer <key>'] as const;
const list = { object: 'list', data: [{ id: 'a-model' }] };
const wrong = { error: { message: 'Incorrect API key provided.', code: 'invalid_api_key' } };
const billing =
  'It is wrong, revoked or expired. If it is new, billing may not be active yet: look at Billing in the Console.';
const anthropicError = (type: string) => ({ type: 'error', error: { type, message: 'no' } });

/** Issuers of keys for language models, and what they answer. */
export const modelIssuers: readonly IssuerRow[] = [
  {
    provider: 'anthropic',
    values: key('anthropic-api-key'),
    request: 'GET api.anthropic.com/v1/models?limit=1',
    header: ['x-api-key', '<key>'],
    answers: [
      works({ data: [], has_more: false }),
      refused(401, anthropicError('authentication_error'), billing),
      refused(404, anthropicError('not_found_error'), billing),
      limited(
        403,
        anthropicError('permission_error'),
        'Works, but lacks the right that this check needs.',
      ),
      unanswered(
        403,
        anthropicError('forbidden'),
        'The answer is not one that Keyward knows of this issuer (status 403).',
      ),
    ],
  },
  {
    provider: 'anthropic',
    values: key('anthropic-admin-key'),
    request: 'GET api.anthropic.com/v1/organizations/me',
    header: ['x-api-key', '<key>'],
    answers: [
      works({ id: '12', name: 'Acme', type: 'organization' }, 'Works. Organization: Acme.'),
      refused(401, anthropicError('authentication_error'), billing),
    ],
  },
  {
    provider: 'openai',
    values: key('openai-api-key'),
    request: 'GET api.openai.com/v1/models',
    header: bearer,
    answers: [
      { ...works(list, 'Works. Organization: acme.'), headers: { 'openai-organization': 'acme' } },
      refused(401, wrong),
      limited(
        401,
        { error: { code: 'missing_scope', message: 'Missing scopes: api.model.read. Ask.' } },
        'Works, but lacks the right api.model.read.',
      ),
      limited(
        403,
        { error: { message: 'You have insufficient permissions.' } },
        'Works, but lacks the right that this check needs.',
      ),
      unanswered(
        403,
        { error: { code: 'unsupported_country_region_territory' } },
        'OpenAI does not answer to this country or network.',
      ),
      unanswered(
        401,
        { error: { code: 'incorrect_hostname' } },
        'It belongs to another region of OpenAI, which Keyward does not ask.',
      ),
    ],
  },
  {
    provider: 'openai',
    values: key('openai-admin-key'),
    request: 'GET api.openai.com/v1/organization/projects?limit=1',
    header: bearer,
    answers: [works({ object: 'list', data: [] }), refused(401, wrong)],
  },
  {
    provider: 'gemini',
    values: key('google-api-key'),
    request: 'GET generativelanguage.googleapis.com/v1/models?pageSize=1',
    header: ['x-goog-api-key', '<key>'],
    answers: [
      works({ models: [{ name: 'models/a' }] }),
      refused(400, { error: { code: 400, details: [{ reason: 'API_KEY_INVALID' }] } }),
      refused(
        400,
        { error: { message: 'API key expired.', details: [{ reason: 'API_KEY_INVALID' }] } },
        'It has expired.',
      ),
      limited(
        403,
        { error: { status: 'PERMISSION_DENIED', details: [{ reason: 'SERVICE_DISABLED' }] } },
        'Works, but lacks the right to use Gemini from here. The Gemini API is not switched on in its project.',
      ),
      refused(
        403,
        { error: { status: 'PERMISSION_DENIED', message: 'Your key was reported as leaked.' } },
        'Google has blocked it, because it was reported as leaked. Make a new one.',
      ),
      unanswered(
        400,
        { error: { status: 'FAILED_PRECONDITION', message: 'User location is not supported.' } },
        'The answer is not one that Keyward knows of this issuer (status 400).',
      ),
      unanswered(
        401,
        { error: { details: [{ reason: 'ACCESS_TOKEN_TYPE_UNSUPPORTED' }] } },
        'The answer is not one that Keyward knows of this issuer (status 401).',
      ),
    ],
  },
  {
    provider: 'openrouter',
    values: key('openrouter-api-key'),
    request: 'GET openrouter.ai/api/v1/key',
    header: bearer,
    answers: [
      {
        ...works(
          { data: { label: 'x', limit_remaining: 4.2, expires_at: '2027-03-03T10:00:00Z' } },
          'Works. Credit left of its limit: 4.20. Expires on 3 March 2027.',
        ),
        expires: '2027-03-03T10:00:00.000Z',
      },
      works(
        { data: { limit_remaining: null, is_free_tier: true, expires_at: null } },
        'Works. Free tier.',
      ),
      limited(
        200,
        { data: { limit_remaining: 0 } },
        'Works, but lacks credit: its limit is used up. Credit left of its limit: 0.00.',
      ),
      refused(401, wrong),
    ],
  },
  {
    provider: 'xai',
    values: key('xai-api-key'),
    request: 'GET api.x.ai/v1/api-key',
    header: bearer,
    answers: [
      works(
        { team_id: 't', name: 'blog', acls: ['api-key:model:*'], api_key_blocked: false },
        'Works. Name: blog. Rights: api-key:model:*.',
      ),
      refused(200, { team_id: 't', api_key_blocked: true }, 'xAI has blocked it.'),
      refused(200, { team_id: 't', api_key_disabled: true }, 'It is switched off in the console.'),
      refused(
        200,
        { team_id: 't', team_blocked: true },
        'xAI has blocked the team that it belongs to.',
      ),
      refused(400, { code: 'invalid', error: 'Incorrect API key provided.' }),
      refused(401, wrong),
      unanswered(
        400,
        { error: 'Malformed.' },
        'The answer is not one that Keyward knows of this issuer (status 400).',
      ),
    ],
  },
  {
    provider: 'groq',
    values: key('groq-api-key'),
    request: 'GET api.groq.com/openai/v1/models',
    header: bearer,
    answers: [
      works(list),
      refused(401, wrong),
      unanswered(
        403,
        { error: { message: 'Access denied. Please check your network settings.' } },
        'The answer is not one that Keyward knows of this issuer (status 403).',
      ),
    ],
  },
  {
    provider: 'mistral',
    values: key('mistral-api-key'),
    request: 'GET api.mistral.ai/v1/models',
    header: bearer,
    answers: [
      works(list),
      refused(
        401,
        { detail: 'Unauthorized' },
        'It is wrong, revoked or expired. A key for Codestral alone is refused here too, though it may work there.',
      ),
    ],
  },
  {
    provider: 'cohere',
    values: key('cohere-api-key'),
    request: 'POST api.cohere.com/v1/check-api-key',
    header: bearer,
    answers: [works({ valid: true }), refused(200, { valid: false }), refused(401, wrong)],
  },
];
