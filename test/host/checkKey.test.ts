import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkKey, checkValues } from '../../src/commands/check/checkKey';
import type { KeyServices } from '../../src/commands/keyServices';
import { offerNextSteps } from '../../src/commands/keys/addKey';
import { Secret } from '../../src/secret';
import { sampleKey } from '../fakes/sampleKeys';
import { assertHidden, toKey, useIssuer } from './checkWorld';
import { createWorld, toDraft } from './keysWorld';
import { atLogLevel } from './logLevel';

const models = 'GET api.anthropic.com/v1/models';
const claude = sampleKey('anthropic-api-key', 11);

suite('Keyward: Check Key', () => {
  const own = useIssuer();

  test('from the palette a key is chosen, asked for, and its record keeps the answer', async () => {
    const { id } = await own.world.ring.add(toDraft(claude));
    own.server.answer(models, { status: 200, json: { data: [{ id: claude }] } });
    const { prompts, services } = own.world.answer('Claude');
    await checkKey([], services);
    const entry = await own.world.ring.find(id);
    const { at = '', ...check } = entry?.record.lastCheck ?? {};
    assert.deepEqual(
      [
        check,
        Date.now() - Date.parse(at) < 60_000,
        prompts.read.slice(2),
        own.server.requests.length,
      ],
      [
        { result: 'works', note: 'Works.' },
        true,
        ['Asking api.anthropic.com whether the key works', '"Claude": Works.'],
        1,
      ],
    );
    assertHidden(prompts, own.world, claude);
  });

  test('from a row nothing is asked, and a refusal says why it may be one', async () => {
    const { id } = await own.world.ring.add(toDraft(claude));
    own.server.answer(models, { status: 401, json: { error: { message: claude } } });
    const { prompts, services } = own.world.answer();
    await checkKey([{ keyId: id }], services);
    const entry = await own.world.ring.find(id);
    assert.deepEqual(
      [entry?.record.lastCheck?.result, prompts.read.at(-1)],
      [
        'refused',
        '"Claude": Refused. It is wrong, revoked or expired. If it is new, billing may not be active yet: look at Billing in the Console.',
      ],
    );
    assertHidden(prompts, own.world, claude);
  });

  test('who is offline reads that, and the key is not called invalid', async () => {
    const offline = createWorld();
    const { id } = await offline.ring.add(toDraft(claude));
    const { prompts, services } = offline.answer();
    await checkKey([id], services);
    const entry = await offline.ring.find(id);
    assert.deepEqual(
      [entry?.record.lastCheck?.result, prompts.read.at(-1)],
      [
        'unanswered',
        '"Claude": No answer came from Anthropic: it could not be reached, or the answer was cut off. That says nothing about the key.',
      ],
    );
  });

  test('the day on which a key expires is kept where none was known', async () => {
    const first = await own.world.ring.add(toKey('gitlab', 'gitlab-personal-access-token', 'One'));
    const second = await own.world.ring.add({
      ...toKey('gitlab', 'gitlab-personal-access-token', 'Two', 4),
      expires: '2028-01-01T00:00:00.000Z',
    });
    own.server.answer('GET gitlab.com/api/v4/personal_access_tokens/self', {
      status: 200,
      json: { active: true, name: 'blog', expires_at: '2027-03-03' },
    });
    const { services } = own.world.answer();
    await checkKey([first.id], services);
    await checkKey([second.id], services);
    const expiries = [await own.world.ring.find(first.id), await own.world.ring.find(second.id)];
    assert.deepEqual(
      expiries.map(entry => entry?.record.expires),
      ['2027-03-03T00:00:00.000Z', '2028-01-01T00:00:00.000Z'],
    );
  });

  test('who cancels changes nothing', async () => {
    const { id } = await own.world.ring.add(toDraft(claude));
    const { prompts, services } = own.world.answer();
    own.server.answer(models, () => prompts.cancel());
    await checkKey([id], services);
    const entry = await own.world.ring.find(id);
    assert.deepEqual(
      [entry?.record.lastCheck, prompts.read],
      [undefined, ['Asking api.anthropic.com whether the key works']],
    );
  });

  test('a key whose value was replaced while the issuer thought keeps no answer', async () => {
    const record = await own.world.ring.add(toDraft(claude));
    const { services } = own.world.answer();
    own.server.answer(models, (_, response) => {
      const renewed = [new Secret(sampleKey('anthropic-api-key', 12))];
      own.world.ring
        .replaceValues(record.id, renewed)
        .then(() => response.writeHead(401).end('{"error":{}}'), assert.fail);
    });
    await checkKey([record.id], services);
    const entry = await own.world.ring.find(record.id);
    assert.deepEqual(entry?.record.lastCheck, undefined);
  });

  test('what has no check is said, and nothing is sent', async () => {
    const perplexity = await own.world.ring.add(
      toKey('perplexity', 'perplexity-api-key', 'Perplexity'),
    );
    const { services } = own.world.answer();
    await assert.rejects(checkKey([perplexity.id], services), {
      name: 'UserError',
      message: 'Keyward knows of no free request that tells whether a key of Perplexity works.',
    });
    const values = [new Secret(sampleKey('stripe-webhook-secret'))];
    assert.deepEqual(
      [
        await checkValues({ provider: 'stripe', values }, services),
        await checkValues({ provider: 'other', values }, services),
        own.server.requests,
      ],
      [undefined, undefined, []],
    );
  });

  test("a host of one's own is chosen each time, and Escape sends nothing", async () => {
    const { id } = await own.world.ring.add(
      toKey('github', 'github-personal-access-token', 'GitHub'),
    );
    for (const host of ['api.github.com/user', 'github.acme.example/api/v3/user']) {
      own.server.answer(`GET ${host}`, { status: 200, json: { login: 'ada' } });
    }
    const withHost = ({ services }: { readonly services: KeyServices }): KeyServices => ({
      ...services,
      readSettings: () => ({ ...services.readSettings(), gitHubHost: 'github.acme.example' }),
    });
    for (const answer of ['github.acme.example', 'api.github.com', undefined]) {
      await checkKey([id], withHost(own.world.answer(answer)));
    }
    assert.deepEqual(
      own.server.requests.map(({ host, path: sent }) => host + sent),
      ['github.acme.example/api/v3/user', 'api.github.com/user'],
    );
  });

  suite('at a registry of npm', () => {
    const homes = ['HOME', 'USERPROFILE'] as const;
    const before = homes.map(name => process.env[name]);
    let home: string;
    setup(async () => {
      home = await mkdtemp(path.join(tmpdir(), 'keyward-home-'));
      await writeFile(path.join(home, '.npmrc'), 'registry=https://registry.acme.example/\n');
      for (const name of homes) {
        process.env[name] = home;
      }
    });
    teardown(async () => {
      for (const [at, name] of homes.entries()) {
        const value = before[at];
        if (value === undefined) {
          delete process.env[name];
        } else {
          process.env[name] = value;
        }
      }
      await rm(home, { recursive: true });
    });

    test('its host is shown first, and only who agrees sends the key there', async () => {
      const { id } = await own.world.ring.add(toKey('npm', 'npm-access-token', 'npm'));
      own.server.answer('GET registry.acme.example/-/whoami', {
        status: 200,
        json: { username: 'ada' },
      });
      const declined = own.world.answer(false);
      await checkKey([id], declined.services);
      const sentBefore = own.server.requests.length;
      const agreed = own.world.answer(true);
      await checkKey([id], agreed.services);
      assert.match(
        declined.prompts.read[0] ?? '',
        /^Send the key npm_\S+ to registry\.acme\.example\?$/,
      );
      assert.deepEqual(
        [sentBefore, own.server.requests.length, agreed.prompts.read.at(-1)],
        [0, 1, '"npm": Works. Account: ada.'],
      );
    });
  });

  test('a key that stands in the address is not sent while VS Code notes addresses', async () => {
    const { id } = await own.world.ring.add(toKey('telegram', 'telegram-bot-token', 'Bot'));
    await atLogLevel('debug', async () => {
      await assert.rejects(checkKey([id], own.world.answer().services), /choose Info/);
    });
    assert.deepEqual(own.server.requests, []);
  });

  test('after a key was added the check is one of at most three offers', async () => {
    const record = await own.world.ring.add(toDraft(claude));
    own.server.answer(models, { status: 200, json: { data: [] } });
    const { prompts, services } = own.world.answer({ press: 'Check Key' });
    await offerNextSteps(record, services, {
      writeToEnv: async () => {},
      check: () => checkKey([record.id], services),
    });
    assert.deepEqual(
      [prompts.read.slice(1, 4), prompts.read.at(-1)],
      [['[Check Key]', '[Write to .env]', '[Set a Spending Limit]'], '"Claude": Works.'],
    );
  });
});
