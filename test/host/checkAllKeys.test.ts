import assert from 'node:assert/strict';
import { checkAllKeys } from '../../src/commands/check/checkAllKeys';
import { checkKey } from '../../src/commands/check/checkKey';
import { sampleKey } from '../fakes/sampleKeys';
import { assertHidden, toKey, useIssuer } from './checkWorld';
import { toDraft } from './keysWorld';

const models = 'GET api.anthropic.com/v1/models';
const claude = sampleKey('anthropic-api-key', 11);

suite('Keyward: Check All Keys', () => {
  const own = useIssuer();

  test('counts what came back, and says what was left out', async () => {
    await own.world.ring.add(toDraft(claude));
    await own.world.ring.add(toKey('groq', 'groq-api-key', 'Groq'));
    await own.world.ring.add(toKey('resend', 'resend-api-key', 'Resend'));
    await own.world.ring.add(toKey('replicate', 'replicate-api-token', 'Replicate'));
    await own.world.ring.add(toKey('perplexity', 'perplexity-api-key', 'Perplexity'));
    await own.world.ring.add(toKey('npm', 'npm-access-token', 'npm'));
    own.server.answer(models, { status: 200, json: { data: [] } });
    own.server.answer('GET api.groq.com/openai/v1/models', { status: 401, json: { error: {} } });
    own.server.answer('GET api.resend.com/domains', {
      status: 401,
      json: { name: 'restricted_api_key' },
    });
    own.server.answer('GET api.replicate.com/v1/account', { status: 503 });
    const { prompts, services } = own.world.answer();
    await checkAllKeys(services);
    const results = (await own.world.ring.list()).map(({ record }) => record.lastCheck?.result);
    assert.deepEqual(
      [prompts.read[0], prompts.read.at(-1), results],
      [
        'Checking 4 keys',
        '4 keys checked: 1 works, 1 works with limits, 1 was refused, 1 got no answer. For 1 key no free check is known. Check 1 key with a host of your own one at a time: Keyward asks where to first.',
        ['works', 'refused', undefined, undefined, 'unanswered', 'limited'],
      ],
    );
    assertHidden(prompts, own.world, claude);
  });

  test('never more than four at once, and one at a time for a host', async () => {
    const rows = [
      ['groq', 'groq-api-key', 'GET api.groq.com/openai/v1/models'],
      ['mistral', 'mistral-api-key', 'GET api.mistral.ai/v1/models'],
      ['deepseek', 'deepseek-api-key', 'GET api.deepseek.com/user/balance'],
      ['openrouter', 'openrouter-api-key', 'GET openrouter.ai/api/v1/key'],
      ['anthropic', 'anthropic-api-key', models],
      ['openai', 'openai-api-key', 'GET api.openai.com/v1/models'],
    ] as const;
    const open: string[] = [];
    let most = 0;
    let hasTwin = false;
    for (const [provider, rule, route] of rows) {
      for (const seed of [1, 2]) {
        await own.world.ring.add(toKey(provider, rule, `${provider} ${seed}`, seed));
      }
      own.server.answer(route, ({ host }, response) => {
        hasTwin ||= open.includes(host);
        open.push(host);
        most = Math.max(most, open.length);
        setImmediate(() => {
          open.splice(open.indexOf(host), 1);
          response.writeHead(401).end('{"error":{}}');
        });
      });
    }
    await checkAllKeys(own.world.answer().services);
    assert.deepEqual([most <= 4, hasTwin, own.server.requests.length], [true, false, 12]);
  });

  test('who cancels keeps what was answered', async () => {
    await own.world.ring.add(toDraft(claude, { label: 'A' }));
    await own.world.ring.add(toDraft(sampleKey('anthropic-api-key', 12), { label: 'B' }));
    await own.world.ring.add(toDraft(sampleKey('anthropic-api-key', 13), { label: 'C' }));
    const { prompts, services } = own.world.answer();
    own.server.answer(models, { status: 200, json: { data: [] } }, () => prompts.cancel());
    await checkAllKeys(services);
    const results = (await own.world.ring.list()).map(({ record }) => record.lastCheck?.result);
    assert.deepEqual(
      [results, own.server.requests.length, prompts.read.at(-1)],
      [['works', undefined, undefined], 2, 'Stopped: 1 of 3 keys checked: 1 works.'],
    );
  });

  test('several rows are checked together', async () => {
    const first = await own.world.ring.add(toDraft(claude, { label: 'A' }));
    const second = await own.world.ring.add(toKey('groq', 'groq-api-key', 'B'));
    await own.world.ring.add(toKey('mistral', 'mistral-api-key', 'C'));
    own.server.answer(models, { status: 200, json: { data: [] } });
    own.server.answer('GET api.groq.com/openai/v1/models', { status: 200, json: { data: [] } });
    const { prompts, services } = own.world.answer();
    const chosen = [{ keyId: first.id }, { keyId: second.id }];
    await checkKey([chosen[0], chosen], services);
    assert.equal(prompts.read.at(-1), '2 keys checked: 2 work.');
  });

  test('without a key there is nothing to check', async () => {
    await assert.rejects(
      checkAllKeys(own.world.answer().services),
      /^UserError: No key is stored yet/,
    );
  });
});
