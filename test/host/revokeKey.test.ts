import assert from 'node:assert/strict';
import { revokeSubject } from '../../src/commands/revokeKey';
import { UserError } from '../../src/errors';
import { toHint } from '../../src/host/toHint';
import { Secret } from '../../src/secret';
import {
  anthropicItem,
  anthropicSample,
  openaiItem,
  openaiSample,
  toPage,
} from '../fakes/consoleAnswers';
import { type IssuerServer, startIssuerServer } from '../fakes/issuerServer';
import { sampleKey } from '../fakes/sampleKeys';
import type { ScriptedAnswer } from '../fakes/scriptedPrompts';
import { createWorld, toDraft } from './keysWorld';

const anthropicHost = 'api.anthropic.com/v1/organizations';
const openaiHost = 'api.openai.com/v1/organization';

suite('Revoke Key', () => {
  let server: IssuerServer;
  setup(async () => {
    server = await startIssuerServer();
  });
  teardown(() => server.close());

  /** Revokes a key that is not stored, and looks whether its value was shown. */
  async function revoke(
    provider: string,
    value: string,
    { answers, admin, gitLabHost = '' }: RevokeOptions,
  ) {
    const { ring, consoles, answer } = createWorld({ issuers: server.origin });
    if (admin !== undefined) {
      const record = await ring.add(toDraft(admin, { label: 'admin', provider }));
      await consoles[provider === 'openai' ? 'openai' : 'anthropic'].connect(record.id);
    }
    const { prompts, services } = answer(...answers);
    const secret = new Secret(value);
    const subject = { label: 'blog', provider, hint: toHint(secret), values: [secret] };
    const outcome = await revokeSubject(subject, {
      ...services,
      readSettings: () => ({ ...services.readSettings(), gitLabHost }),
    });
    const shown = [...prompts.read, ...prompts.opened].join('\n');
    assert.equal(shown.includes(value) || shown.includes(admin ?? value), false);
    return { outcome, read: prompts.read, opened: prompts.opened, hint: subject.hint };
  }
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

  suite('in the console', () => {
    const admin = sampleKey('anthropic-admin-key', 8);
    const { value } = anthropicSample(1);
    const listAnthropic = (...items: readonly ReturnType<typeof anthropicItem>[]) => {
      server.answer(`GET ${anthropicHost}/workspaces`, toPage([]));
      server.answer(`GET ${anthropicHost}/users`, toPage([]));
      server.answer(`GET ${anthropicHost}/api_keys`, toPage(items));
    };

    test('a key of Anthropic is found by its hint and switched off', async () => {
      listAnthropic(anthropicItem(2), anthropicItem(1));
      server.answer(`POST ${anthropicHost}/api_keys/apikey_1`, {
        status: 200,
        json: anthropicItem(1, { status: 'inactive' }),
      });
      const { outcome, read, hint } = await revoke('anthropic', value, { answers: [true], admin });
      assert.deepEqual(
        [outcome, read, server.requests.at(-1)?.body],
        [
          'switched-off',
          [
            `Switch off "blog" (${hint}) at Anthropic?`,
            "Keyward looks for the key in your organization's list at Anthropic and switches it off. Programs that use it stop working at once. It can be switched on again until you archive it in Anthropic Console Keys.",
            '"key 1" is switched off at Anthropic.',
          ],
          '{"status":"inactive"}',
        ],
      );
    });

    test('nothing is asked when the question is declined', async () => {
      const { outcome } = await revoke('anthropic', value, { answers: [false], admin });
      assert.deepEqual([outcome, server.requests], [undefined, []]);
    });

    test('of two keys that match, the one that is chosen is switched off', async () => {
      const { hint } = anthropicSample(1);
      listAnthropic(anthropicItem(1), anthropicItem(2, { partial_key_hint: hint }));
      server.answer(`POST ${anthropicHost}/api_keys/apikey_2`, {
        status: 200,
        json: anthropicItem(2, { status: 'inactive' }),
      });
      const { outcome, read } = await revoke('anthropic', value, {
        answers: [true, 'key 2'],
        admin,
      });
      assert.deepEqual(
        [outcome, read[2], routes().at(-1)],
        ['switched-off', 'Which of these is "blog"?', `POST ${anthropicHost}/api_keys/apikey_2`],
      );
    });

    test('of two keys that match, none is changed after Escape', async () => {
      const { hint } = anthropicSample(1);
      listAnthropic(anthropicItem(1), anthropicItem(2, { partial_key_hint: hint }));
      const { outcome } = await revoke('anthropic', value, { answers: [true, undefined], admin });
      assert.deepEqual(
        [outcome, server.requests.filter(({ method }) => method !== 'GET')],
        [undefined, []],
      );
    });

    test('a key that is in no list is not claimed to be gone', async () => {
      listAnthropic(anthropicItem(2));
      const { outcome, read, hint } = await revoke('anthropic', value, {
        answers: [true, undefined],
        admin,
      });
      assert.deepEqual(
        [outcome, read[2]],
        [
          undefined,
          `"blog" (${hint}): No key in the list of Anthropic looks like it. It may belong to another organization, or be deleted already.`,
        ],
      );
    });

    test('a fault of the console is told, with a way to the page', async () => {
      listAnthropic(anthropicItem(1));
      server.answer(`POST ${anthropicHost}/api_keys/apikey_1`, { status: 409 });
      const { outcome, read, opened } = await revoke('anthropic', value, {
        answers: [true, { press: 'Open Page' }],
        admin,
      });
      assert.match(read[2] ?? '', /Anthropic says that the key was changed meanwhile\./);
      assert.deepEqual(
        [outcome, opened],
        ['opened-page', ['https://platform.claude.com/settings/keys']],
      );
    });

    test('a key of OpenAI is deleted for good', async () => {
      const openai = openaiSample(1);
      server.answer(`GET ${openaiHost}/projects`, toPage([{ id: 'proj_1', name: 'Blog' }]));
      server.answer(`GET ${openaiHost}/projects/proj_1/api_keys`, toPage([openaiItem(1)]));
      server.answer(`DELETE ${openaiHost}/projects/proj_1/api_keys/key_1`, {
        status: 200,
        json: { id: 'key_1', deleted: true },
      });
      const { outcome, read, hint } = await revoke('openai', openai.value, {
        answers: [true],
        admin: sampleKey('openai-admin-key', 8),
      });
      assert.deepEqual(
        [outcome, read],
        [
          'revoked',
          [
            `Delete "blog" (${hint}) at OpenAI?`,
            "Keyward looks for the key in your organization's list at OpenAI and deletes it there. Programs that use it stop working at once. This cannot be undone.",
            '"key 1" is deleted at OpenAI.',
          ],
        ],
      );
    });

    test('a key of a service account is deleted with its account only', async () => {
      const owner = { type: 'service_account', service_account: { name: 'ci' } };
      server.answer(`GET ${openaiHost}/projects`, toPage([{ id: 'proj_1', name: 'Blog' }]));
      server.answer(
        `GET ${openaiHost}/projects/proj_1/api_keys`,
        toPage([openaiItem(1, { owner })]),
      );
      const { outcome, read } = await revoke('openai', openaiSample(1).value, {
        answers: [true, undefined],
        admin: sampleKey('openai-admin-key', 8),
      });
      assert.match(read[2] ?? '', /of a service account, and deletes it only with that account\.$/);
      assert.equal(outcome, undefined);
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

interface RevokeOptions {
  readonly answers: readonly ScriptedAnswer[];
  /** Connects the console of the issuer with it. */
  readonly admin?: string;
  readonly gitLabHost?: string;
}
