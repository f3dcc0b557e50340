import assert from 'node:assert/strict';
import { UserError } from '../../src/errors';
import { anthropicSample } from '../fakes/consoleAnswers';
import { type IssuerServer, startIssuerServer } from '../fakes/issuerServer';
import { sampleKey } from '../fakes/sampleKeys';
import { type RevokeOptions, revokeIn } from './revokeWorld';

suite('Revoke Key', () => {
  let server: IssuerServer;
  setup(async () => {
    server = await startIssuerServer();
  });
  teardown(() => server.close());

  const revoke = (provider: string, value: string, options: RevokeOptions) =>
    revokeIn(server, { provider, value, ...options });
  const routes = () => server.requests.map(({ method, host, path }) => `${method} ${host}${path}`);

  suite('by the key itself', () => {
    const value = sampleKey('github-personal-access-token', 8);

    test('GitHub revokes after a modal question that names the key by its hint', async () => {
      server.answer('POST api.github.com/credentials/revoke', { status: 202 });
      const { outcome, read, hint } = await revoke('github', value, { answers: [true] });
      assert.deepEqual(
        [outcome, read, routes(), server.requests[0]?.headers.authorization],
        [
          'revoked',
          [
            `Revoke "blog" (${hint}) at GitHub?`,
            "Keyward sends the key to api.github.com, which revokes it. Programs that use it stop working. GitHub e-mails the key's owner and revokes it within minutes. This cannot be undone.",
            `"blog" (${hint}): GitHub took the key in. GitHub e-mails the key's owner and revokes it within minutes.`,
          ],
          ['POST api.github.com/credentials/revoke'],
          undefined,
        ],
      );
    });

    test('nothing is sent when the question is declined', async () => {
      const { outcome } = await revoke('github', value, { answers: [false] });
      assert.deepEqual([outcome, server.requests], [undefined, []]);
    });

    test('the question names the GitLab of the machine’s settings', async () => {
      const gitLabHost = 'git.example.com';
      server.answer('DELETE git.example.com/api/v4/personal_access_tokens/self', { status: 204 });
      const { outcome, read } = await revoke(
        'gitlab',
        sampleKey('gitlab-personal-access-token', 8),
        { answers: [true], gitLabHost },
      );
      assert.deepEqual(
        [outcome, read[1]?.includes('to git.example.com, which')],
        ['revoked', true],
      );
    });

    test('a refusal claims nothing and offers the page', async () => {
      server.answer('DELETE api.vercel.com/v3/user/tokens/current', { status: 403 });
      const vercel = sampleKey('vercel-token', 8);
      const pressed = { press: 'Open Page' };
      const { outcome, read, opened, hint } = await revoke('vercel', vercel, {
        answers: [true, pressed],
      });
      assert.deepEqual(
        [outcome, read.slice(2, 4), opened],
        [
          'opened-page',
          [
            `"blog" (${hint}): api.vercel.com did not revoke the key (answer 403). Revoke it on the issuer's page.`,
            '[Open Page]',
          ],
          ['https://vercel.com/account/tokens'],
        ],
      );
    });

    test('no answer claims nothing', async () => {
      server.answer('POST slack.com/api/auth.revoke', (_, response) => response.destroy());
      const { outcome, opened } = await revoke('slack', sampleKey('slack-token', 8), {
        answers: [true, undefined],
      });
      assert.deepEqual([outcome, opened], [undefined, []]);
    });
  });

  suite('on the page', () => {
    test('the page opens after a question, and one sentence says what to click', async () => {
      const value = sampleKey('mistral-api-key', 8);
      const { outcome, read, opened, hint } = await revoke('mistral', value, { answers: [true] });
      const end = hint.slice(hint.indexOf('…'));
      const advice = `Find the key that ends in ${end} in the list and delete it.`;
      assert.deepEqual(
        [outcome, read, opened, server.requests],
        [
          'opened-page',
          [
            `Revoke "blog" (${hint}) on the page of Mistral?`,
            `Keyward opens console.mistral.ai in your browser and sends nothing. ${advice} Programs that use the key stop working, and a deleted key cannot be brought back.`,
            `Mistral: ${advice}`,
          ],
          ['https://console.mistral.ai/api-keys'],
          [],
        ],
      );
    });

    test('without a console, a key of Anthropic is revoked there, and nothing is sent', async () => {
      const { outcome, read, opened } = await revoke('anthropic', anthropicSample(1).value, {
        answers: [false],
      });
      assert.match(read[1] ?? '', /With an admin key Keyward can do this itself/);
      assert.deepEqual([outcome, opened, server.requests], [undefined, [], []]);
    });

    test('an admin key is revoked on the page of admin keys', async () => {
      const { opened } = await revoke('anthropic', sampleKey('anthropic-admin-key', 9), {
        answers: [true],
      });
      assert.deepEqual(opened, ['https://platform.claude.com/settings/admin-keys']);
    });

    test('of an issuer that Keyward does not know there is no page', async () => {
      await assert.rejects(
        revoke('other', sampleKey('mistral-api-key', 8), { answers: [] }),
        UserError,
      );
    });
  });
});
