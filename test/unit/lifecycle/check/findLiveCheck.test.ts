import assert from 'node:assert/strict';
import { findLiveCheck } from '../../../../src/lifecycle/check/findLiveCheck';
import { findProvider, wellKnown } from '../../../../src/providers/index';
import { Secret } from '../../../../src/secret';
import { sampleKey } from '../../../fakes/sampleKeys';
import { sampleText } from '../../../fakes/sampleText';

function find(provider: string, ...values: readonly string[]) {
  return findLiveCheck({
    provider: findProvider(provider),
    values: values.map(value => new Secret(value)),
  });
}

/** Path of the request, or why there is none. */
function findPath(provider: string, ...values: readonly string[]): string {
  const found = find(provider, ...values);
  return found.kind === 'found' ? new URL(found.check.request.url).pathname : found.reason;
}

const kind = (name: string): string => `Keyward cannot check this kind of key of ${name}.`;

suite('findLiveCheck', () => {
  test('two kinds of key of one issuer are asked for in two places', () => {
    assert.deepEqual(
      [
        findPath('anthropic', sampleKey('anthropic-api-key')),
        findPath('anthropic', sampleKey('anthropic-admin-key')),
        findPath('github', sampleKey('github-personal-access-token')),
        findPath('github', sampleKey('github-app-installation-token')),
        findPath('openai', sampleKey('openai-admin-key')),
      ],
      [
        '/v1/models',
        '/v1/organizations/me',
        '/user',
        '/installation/repositories',
        '/v1/organization/projects',
      ],
    );
  });

  test('a kind that nothing free answers for is not sent', () => {
    assert.deepEqual(
      [
        findPath('anthropic', sampleKey('anthropic-oauth-token')),
        findPath('supabase', sampleKey('supabase-secret-key')),
        findPath('stripe', sampleKey('stripe-publishable-key')),
        findPath('stripe', sampleKey('stripe-webhook-secret')),
        findPath('slack', sampleKey('slack-webhook')),
        findPath('slack', `xoxe-1-${sampleText('base62', 60, 3)}`),
        findPath('vercel', sampleKey('vercel-ai-gateway-key')),
        findPath('cloudflare', `cfat_${sampleText('base62', 40, 3)}${sampleText('hex', 8, 4)}`),
        findPath('github', sampleKey('github-refresh-token')),
        findPath('aws', sampleKey('aws-bedrock-key')),
        findPath('aws', `ASIA${sampleText('base32', 16, 3)}`, sampleText('base62', 40, 4)),
      ],
      [
        kind('Anthropic'),
        kind('Supabase'),
        kind('Stripe'),
        kind('Stripe'),
        kind('Slack'),
        kind('Slack'),
        kind('Vercel'),
        kind('Cloudflare'),
        kind('GitHub'),
        kind('AWS'),
        kind('AWS'),
      ],
    );
  });

  test('a format that is not known is asked for where the issuer has one place', () => {
    const odd = `${sampleText('base62', 50, 8)}_odd`;
    assert.deepEqual(
      [findPath('groq', odd), findPath('gitlab', odd), findPath('supabase', odd)],
      ['/openai/v1/models', '/api/v4/personal_access_tokens/self', kind('Supabase')],
    );
  });

  test('a key of one issuer is not sent to another under whose name it was stored', () => {
    assert.deepEqual(
      [
        findPath('groq', sampleKey('github-personal-access-token')),
        findPath('mistral', sampleKey('anthropic-api-key')),
      ],
      [
        'This is a GitHub personal access token, so it is not sent to Groq.',
        'This is an Anthropic API key, so it is not sent to Mistral.',
      ],
    );
  });

  test('id and secret are told apart, in whatever order they are stored', () => {
    const id = sampleKey('aws-access-key-id');
    const secret = sampleText('base62', 40, 4);
    const found = find('aws', secret, id);
    assert.deepEqual(found.kind === 'found' && found.values.map(value => value.reveal()), [
      id,
      secret,
    ]);
    assert.equal(
      findPath('aws', id),
      'A check needs both the id and the secret. Store them as one key of AWS.',
    );
  });

  test('issuers without a free request have no check', () => {
    assert.equal(
      findPath('perplexity', sampleKey('perplexity-api-key')),
      'Keyward knows of no free request that tells whether a key of Perplexity works.',
    );
    assert.equal(
      findPath('nobody', 'x'),
      'Keyward knows of no free request that tells whether a key of this issuer works.',
    );
  });

  test('checks only read, over https, at a host that stands in the source', () => {
    const requests = wellKnown.flatMap(({ liveChecks = [] }) =>
      liveChecks.map(({ request }) => request),
    );
    // Cohere and Slack take POST for what changes nothing, and AWS for everything.
    const posts = requests.filter(({ method }) => method !== 'GET').map(({ url }) => url);
    assert.deepEqual(posts, [
      'https://api.cohere.com/v1/check-api-key',
      'https://slack.com/api/auth.test',
      'https://sts.amazonaws.com/',
    ]);
    assert.deepEqual(
      requests.filter(({ url }) => !/^https:\/\/[a-z.]+\//.test(url)),
      [],
    );
  });
});
