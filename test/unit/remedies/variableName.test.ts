import assert from 'node:assert/strict';
import path from 'node:path';
import { providers } from '../../../src/providers/index';
import { toVariableName } from '../../../src/remedies/variableName';
import { nameIn } from './planning';

suite('remedies/variableName', () => {
  const generic = { provider: undefined, ruleId: 'generic-secret' };
  const names: readonly (readonly [languageId: string, code: string, name: string])[] = [
    ['javascript', "const stripeKey = 'KEY!';", 'STRIPE_KEY'],
    ['javascript', "o = { apiKey: 'KEY!' }", 'API_KEY'],
    ['typescript', "private readonly dbPassword: string = 'KEY!';", 'DB_PASSWORD'],
    ['javascript', "process.env.NEXT_PUBLIC_MAIL_TOKEN = 'KEY!'", 'MAIL_TOKEN'],
    ['python', "config['api-token'] = 'KEY!'", 'API_TOKEN'],
    ['ruby', "opts = { :mail_key => 'KEY!' }", 'MAIL_KEY'],
    ['go', 'mailKey := "KEY!"', 'MAIL_KEY'],
    ['javascript', "send('KEY!')", 'API_KEY'],
    ['javascript', "const key = 'KEY!'", 'API_KEY'],
    ['python', "pwd = 'KEY!'", 'PASSWORD'],
    ['javascript', "login({ user: 'KEY!' })", 'USER_SECRET'],
  ];
  for (const [languageId, code, name] of names) {
    test(`an unknown key in ${code} is named ${name}`, () => {
      assert.equal(nameIn(languageId, code, { finding: generic }), name);
    });
  }

  test('the line above is no name for a value', () => {
    const code = 'environment:\n  MAIL_PASSWORD: KEY!\n';
    const where = { finding: generic, path: path.join(path.sep, 'work', 'shop', 'compose.yaml') };
    assert.equal(nameIn('yaml', code, where), 'MAIL_PASSWORD');
  });

  const kinds: readonly (readonly [ruleId: string, name: string])[] = [
    ['curl-password', 'CURL_LOGIN'],
    ['basic-authorization', 'BASIC_AUTHORIZATION'],
    ['command-password', 'PASSWORD'],
    ['private-key', 'PRIVATE_KEY'],
  ];
  for (const [ruleId, name] of kinds) {
    test(`without a name beside it, what ${ruleId} found is named ${name}`, () => {
      assert.equal(nameIn('go', 'f("KEY!")', { finding: { provider: undefined, ruleId } }), name);
    });
  }

  const issuers: readonly (readonly [provider: string, ruleId: string, name: string])[] = [
    ['gemini', 'google-api-key', 'GEMINI_API_KEY'],
    ['aws', 'aws-access-key-id', 'AWS_ACCESS_KEY_ID'],
    ['aws', 'aws-secret-access-key', 'AWS_SECRET_ACCESS_KEY'],
    ['stripe', 'stripe-webhook-secret', 'STRIPE_WEBHOOK_SECRET'],
    ['slack', 'slack-app-token', 'SLACK_APP_TOKEN'],
    ['slack', 'slack-webhook', 'SLACK_WEBHOOK_URL'],
    ['discord', 'discord-bot-token', 'DISCORD_TOKEN'],
    ['bunny', 'bunny-storage-password', 'BUNNY_STORAGE_PASSWORD'],
    ['klarna', 'klarna-api-key-of-test-account', 'KLARNA_API_KEY'],
    ['zapier', 'zapier-webhook', 'ZAPIER_WEBHOOK_URL'],
  ];
  for (const [provider, ruleId, name] of issuers) {
    test(`a key of ${ruleId} is named ${name}`, () => {
      assert.equal(nameIn('go', 'f("KEY!")', { finding: { provider, ruleId } }), name);
    });
  }

  test('a name in the code that names an issuer without variables is kept, another is not', () => {
    const finding = { provider: 'bunny', ruleId: 'bunny-api-key' };
    assert.deepEqual(
      ['bunnyKey', 'token', 'bunny'].map(name => nameIn('go', `${name} := "KEY!"`, { finding })),
      ['BUNNY_KEY', 'BUNNY_API_KEY', 'BUNNY_API_KEY'],
    );
  });

  test('every issuer has a name for its variables, and none is just API_KEY', () => {
    const names = providers.flatMap(({ id, envNames, rules }) =>
      ['', ...rules.map(rule => rule.id)].map(ruleId =>
        toVariableName({
          issuer: id,
          issuerNames: envNames,
          ruleId,
          identifier: undefined,
          fallbackFor: undefined,
          scheme: undefined,
        }),
      ),
    );
    assert.deepEqual(
      names.filter(name => name === 'API_KEY' || !/^[A-Z][A-Z\d_]+$/.test(name)),
      [],
    );
  });

  test('a name in the code that the issuer knows is kept', () => {
    const finding = { provider: 'github', ruleId: 'github-oauth-token' };
    assert.equal(nameIn('go', 'ghToken := "KEY!"', { finding }), 'GH_TOKEN');
  });
});
