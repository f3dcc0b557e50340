import assert from 'node:assert/strict';
import { createSender } from '../../../../src/lifecycle/request/sendRequest';
import { findSelfRevocation } from '../../../../src/lifecycle/revocation/findSelfRevocation';
import { revokeByItself } from '../../../../src/lifecycle/revocation/revokeByItself';
import { Secret } from '../../../../src/secret';
import { type IssuerServer, type Reply, startIssuerServer } from '../../../fakes/issuerServer';
import { sampleKey } from '../../../fakes/sampleKeys';

const none = { gitHubHost: '', gitLabHost: '' };
const now = new Date('2026-11-21T12:00:00Z');

const routes = {
  github: ['github-personal-access-token', 'POST api.github.com/credentials/revoke'],
  gitlab: ['gitlab-personal-access-token', 'DELETE gitlab.com/api/v4/personal_access_tokens/self'],
  vercel: ['vercel-token', 'DELETE api.vercel.com/v3/user/tokens/current'],
  slack: ['slack-token', 'POST slack.com/api/auth.revoke'],
} as const;

suite('revokeByItself', () => {
  let server: IssuerServer;
  setup(async () => {
    server = await startIssuerServer();
  });
  teardown(() => server.close());

  async function revoke(provider: keyof typeof routes, reply: Reply, timeout = 2_000) {
    const [rule, route] = routes[provider];
    const value = sampleKey(rule, 5);
    server.answer(route, reply);
    const found = findSelfRevocation({ provider, values: [new Secret(value)] }, none);
    assert.ok(found);
    const send = createSender({ fetch: globalThis.fetch, testOrigin: server.origin, timeout });
    const answer = await revokeByItself(found, { send, now: () => now });
    assert.equal(JSON.stringify(answer).includes(value), false);
    return { value, answer, request: server.requests.at(-1) };
  }

  test('GitHub gets the key in the body, without authorization, and does the rest later', async () => {
    const { value, answer, request } = await revoke('github', { status: 202 });
    assert.deepEqual(
      {
        answer,
        body: JSON.parse(request?.body ?? ''),
        authorization: request?.headers.authorization,
      },
      {
        answer: {
          result: 'revoked',
          sentence:
            "GitHub took the key in. GitHub e-mails the key's owner and revokes it within minutes.",
        },
        body: { credentials: [value] },
        authorization: undefined,
      },
    );
  });

  test('GitLab, Vercel and Slack get the key in a header', async () => {
    const gitlab = await revoke('gitlab', { status: 204, text: '' });
    const vercel = await revoke('vercel', { status: 200, json: { tokenId: 'current' } });
    const slack = await revoke('slack', { status: 200, json: { ok: true, revoked: true } });
    assert.deepEqual(
      [gitlab, vercel, slack].map(({ answer }) => answer),
      ['GitLab', 'Vercel', 'Slack'].map(issuer => ({
        result: 'revoked',
        sentence: `${issuer} revoked the key.`,
      })),
    );
    assert.deepEqual(
      [
        gitlab.request?.headers['private-token'],
        vercel.request?.headers.authorization,
        slack.request?.headers.authorization,
      ],
      [gitlab.value, `Bearer ${vercel.value}`, `Bearer ${slack.value}`],
    );
  });

  test('a key that was not valid any more is gone, where the issuer says so', async () => {
    const revoked = { error: 'invalid_token', error_description: 'Token was revoked.' };
    const answers = [
      await revoke('gitlab', { status: 401, json: revoked }),
      await revoke('vercel', { status: 403, json: { error: { invalidToken: true } } }),
      await revoke('vercel', { status: 404, json: { error: { code: 'not_found' } } }),
      await revoke('slack', { status: 200, json: { ok: false, error: 'token_revoked' } }),
    ];
    assert.deepEqual(
      answers.map(({ answer }) => answer.sentence),
      ['gitlab.com', 'api.vercel.com', 'api.vercel.com', 'slack.com'].map(
        host => `The key was not valid any more at ${host}.`,
      ),
    );
  });

  test('a GitLab that never knew the key says nothing of another GitLab', async () => {
    const { answer } = await revoke('gitlab', {
      status: 401,
      json: { message: '401 Unauthorized' },
    });
    assert.deepEqual(answer, {
      result: 'refused',
      sentence:
        'gitlab.com did not revoke the key (answer 401). It does not know this key. For a GitLab of your own, set keyward.check.gitlabHost and try again.',
    });
  });

  test('Slack from a network that it does not allow is no revoked key', async () => {
    const { answer } = await revoke('slack', {
      status: 200,
      json: { ok: false, error: 'invalid_auth' },
    });
    assert.deepEqual(answer, {
      result: 'refused',
      sentence:
        'slack.com did not revoke the key (answer 200). Either it is not valid any more, or Slack does not allow it from this network.',
    });
  });

  test('an issuer that takes no more requests says when to try again', async () => {
    const reset = String(now.getTime() / 1000 + 30 * 60);
    const answers = [
      await revoke('gitlab', { status: 429, headers: { 'retry-after': '40' } }),
      await revoke('vercel', {
        status: 429,
        headers: { 'retry-after': 'Sat, 21 Nov 2026 14:00:00 GMT' },
      }),
      await revoke('github', {
        status: 403,
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
      }),
      await revoke('slack', { status: 429 }),
    ];
    assert.deepEqual(
      answers.map(({ answer }) => [answer.result, answer.sentence]),
      [
        ['GitLab', '40 seconds'],
        ['Vercel', '2 hours'],
        ['GitHub', '30 minutes'],
        ['Slack', 'a few minutes'],
      ].map(([issuer, time]) => [
        'unanswered',
        `${issuer} takes no more requests for now, and the key is not revoked. Try again in ${time}.`,
      ]),
    );
  });

  test('a fault, a cut-off answer, a late one or one that is not understood claims nothing', async () => {
    const unsure = 'Whether the key is revoked is not known: check it, or try again.';
    const answers = [
      await revoke('github', { status: 500 }),
      await revoke('vercel', (_, response) => response.destroy()),
      await revoke('gitlab', () => undefined, 50),
      await revoke('slack', { status: 200, text: '<html>' }),
    ];
    assert.deepEqual(
      answers.map(({ answer }) => answer),
      [
        'GitHub has a fault at the moment (answer 500).',
        'No answer came from Vercel: it could not be reached, or the answer was cut off.',
        'GitLab did not answer in time.',
        'Slack did not say that it revoked the key.',
      ].map(why => ({ result: 'unanswered', sentence: `${why} ${unsure}` })),
    );
  });

  test('another refusal leads to the page', async () => {
    const { answer } = await revoke('github', { status: 422, json: { message: 'spammed' } });
    assert.deepEqual(answer, {
      result: 'refused',
      sentence:
        "api.github.com did not revoke the key (answer 422). Revoke it on the issuer's page.",
    });
  });
});

suite('findSelfRevocation', () => {
  const find = (provider: string, rule: string, hosts = none) => {
    const values = [new Secret(sampleKey(rule, 6))];
    const found = findSelfRevocation({ provider, values }, hosts);
    return found && `${found.request.method} ${found.request.url}`;
  };

  test('only the kinds of keys that an issuer takes', () => {
    const github = 'POST https://api.github.com/credentials/revoke';
    assert.deepEqual(
      [
        'github-personal-access-token',
        'github-fine-grained-token',
        'github-oauth-token',
        'github-app-user-token',
        'github-refresh-token',
        'github-app-installation-token',
      ].map(rule => find('github', rule)),
      [github, github, github, github, github, undefined],
    );
    assert.deepEqual(
      [
        find('vercel', 'vercel-ai-gateway-key'),
        find('gitlab', 'gitlab-deploy-token'),
        find('slack', 'slack-webhook'),
        find('stripe', 'stripe-secret-key'),
        find('other', 'vercel-token'),
      ],
      [undefined, undefined, undefined, undefined, undefined],
    );
  });

  test('a GitLab of one’s own is asked instead; a GitHub of one’s own has no such way', () => {
    const hosts = { gitHubHost: 'github.example.com', gitLabHost: 'git.example.com:8443' };
    assert.deepEqual(
      [
        find('gitlab', 'gitlab-personal-access-token', hosts),
        find('github', 'github-personal-access-token', hosts),
      ],
      ['DELETE https://git.example.com:8443/api/v4/personal_access_tokens/self', undefined],
    );
  });

  test('a key whose value is gone cannot revoke itself', () => {
    assert.equal(findSelfRevocation({ provider: 'github', values: undefined }, none), undefined);
  });
});
