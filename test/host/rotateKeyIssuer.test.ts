import assert from 'node:assert/strict';
import path from 'node:path';
import { rotateKey } from '../../src/commands/rotation/rotateKey';
import { Secret } from '../../src/secret';
import { sampleKey } from '../fakes/sampleKeys';
import { sampleText } from '../fakes/sampleText';
import { enter } from '../fakes/scriptedPrompts';
import { read, write } from './editorWindow';
import {
  after,
  answerModels,
  before,
  createRotation,
  newValue,
  paste,
  readShop,
  useShop,
} from './rotationWorld';

suite('Rotate Key, what the issuer says', () => {
  const shop = useShop();

  test('a new key that the issuer refuses is asked for again', async () => {
    const world = await createRotation(shop.issuers);
    const error = { type: 'authentication_error', message: 'invalid x-api-key' };
    shop.issuers.answer(
      'GET api.anthropic.com/v1/models',
      { status: 401, json: { type: 'error', error } },
      { status: 200, json: { data: [] } },
    );
    const wrong = sampleKey('anthropic-api-key', 310);
    const { prompts, services } = world.answer([
      'Paste the New Key',
      wrong,
      'Paste It Again',
      newValue,
      enter,
    ]);
    await rotateKey([world.id], services);
    const check = (await world.ring.find(world.id))?.record.lastCheck;
    assert.deepEqual(
      [
        readShop(shop.folder),
        prompts.read.includes('Anthropic refuses the new key'),
        check?.result,
        shop.issuers.requests.length,
      ],
      [after, true, 'works', 2],
    );
  });

  test('a refused key can be kept anyway, and Escape there changes nothing', async () => {
    answerModels(shop.issuers, 401);
    const world = await createRotation(shop.issuers);
    await rotateKey([world.id], world.answer([...paste, undefined]).services);
    const escaped = [readShop(shop.folder), await world.readState()];
    await rotateKey([world.id], world.answer([...paste, 'Keep It Anyway', enter]).services);
    const check = (await world.ring.find(world.id))?.record.lastCheck;
    assert.deepEqual(
      [escaped, readShop(shop.folder), check?.result],
      [[before, { keys: ['present old'], step: undefined }], after, 'refused'],
    );
  });

  test('an issuer that does not answer holds nothing up', async () => {
    answerModels(shop.issuers, 500);
    const world = await createRotation(shop.issuers);
    await rotateKey([world.id], world.answer([...paste, enter]).services);
    const check = (await world.ring.find(world.id))?.record.lastCheck;
    assert.deepEqual([readShop(shop.folder), check?.result], [after, 'unanswered']);
  });

  test('an issuer without a page is passed over', async () => {
    const world = await createRotation(shop.issuers);
    const [first, second] = [1, 2].map(seed => `acme_${sampleText('hex', 32, seed)}`);
    write(path.join(shop.folder, 'acme', '.env'), `ACME=${first}\n`);
    const { id } = await world.ring.add({
      label: 'Acme',
      provider: 'other',
      environment: 'development',
      parts: [{ envName: 'ACME', value: new Secret(first ?? '') }],
    });
    const { prompts, services } = world.answer([second, enter]);
    await rotateKey([id], services);
    assert.deepEqual(
      [read(shop.folder, 'acme', '.env'), prompts.opened, shop.issuers.requests],
      [`ACME=${second}\n`, [], []],
    );
  });

  test('the day on which the new key expires takes the place of the old one', async () => {
    const [first, second] = [5, 6].map(seed => sampleKey('github-personal-access-token', seed));
    const day = '2031-03-04 05:06:07 UTC';
    shop.issuers.answer('GET api.github.com/user', {
      status: 200,
      json: { login: 'ada' },
      headers: { 'github-authentication-token-expiration': day },
    });
    const world = await createRotation(shop.issuers);
    const { id } = await world.ring.add({
      label: 'Hub',
      provider: 'github',
      environment: 'development',
      parts: [{ envName: 'GITHUB_TOKEN', value: new Secret(first ?? '') }],
      expires: '2031-01-01T00:00:00.000Z',
    });
    await rotateKey([id], world.answer(['Paste the New Key', second]).services);
    const record = (await world.ring.find(id))?.record;
    assert.deepEqual(
      [record?.lastCheck?.result, record?.expires],
      ['works', '2031-03-04T05:06:07.000Z'],
    );
  });
});
