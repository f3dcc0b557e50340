import assert from 'node:assert/strict';
import { revokeSubject } from '../../src/commands/revocation/revokeKey';
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
import { createWorld } from './keysWorld';
import { type RevokeOptions, revokeIn } from './revokeWorld';

const anthropicHost = 'api.anthropic.com/v1/organizations';
const openaiHost = 'api.openai.com/v1/organization';

suite('Revoke Key in a console', () => {
  let server: IssuerServer;
  setup(async () => {
    server = await startIssuerServer();
  });
  teardown(() => server.close());

  const revoke = (provider: string, value: string, options: RevokeOptions) =>
    revokeIn(server, { provider, value, ...options });
  const routes = () => server.requests.map(({ method, host, path }) => `${method} ${host}${path}`);

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

  test('a key that is switched off or archived already is left as it is', async () => {
    const ends: unknown[] = [];
    for (const status of ['inactive', 'archived', 'expired']) {
      listAnthropic(anthropicItem(1, { status }));
      const { outcome, read } = await revoke('anthropic', value, { answers: [true], admin });
      ends.push([outcome, read[2]]);
    }
    assert.deepEqual(
      [ends, server.requests.filter(({ method }) => method !== 'GET')],
      [
        [
          ['switched-off', '"key 1" is switched off at Anthropic already.'],
          ['revoked', '"key 1" is archived at Anthropic already.'],
          ['revoked', '"key 1" is expired at Anthropic already.'],
        ],
        [],
      ],
    );
  });

  test('a console whose admin key is gone leads to the page', async () => {
    const { consoles, answer } = createWorld({ issuers: server.origin });
    await consoles.anthropic.connect('gone');
    const { prompts, services } = answer(true, { press: 'Open Page' });
    const values = [new Secret(value)];
    const subject = { label: 'blog', provider: 'anthropic', hint: 'sk-ant-api03-…', values };
    assert.deepEqual(
      [await revokeSubject(subject, services), prompts.opened, server.requests],
      ['opened-page', ['https://platform.claude.com/settings/keys'], []],
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
    server.answer(`GET ${openaiHost}/projects/proj_1/api_keys`, toPage([openaiItem(1, { owner })]));
    const { outcome, read } = await revoke('openai', openaiSample(1).value, {
      answers: [true, undefined],
      admin: sampleKey('openai-admin-key', 8),
    });
    assert.match(read[2] ?? '', /of a service account, and deletes it only with that account\.$/);
    assert.equal(outcome, undefined);
  });
});
