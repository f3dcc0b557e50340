import assert from 'node:assert/strict';
import path from 'node:path';
import { replaceValue } from '../../src/commands/keys/replaceValue';
import { rotateKey } from '../../src/commands/rotation/rotateKey';
import { Secret } from '../../src/secret';
import { enter } from '../fakes/scriptedPrompts';
import { anthropicKey, read, write } from './editorWindow';
import {
  after,
  before,
  createRotation,
  newValue,
  oldValue,
  paste,
  readShop,
  useShop,
} from './rotationWorld';

const thirdValue = anthropicKey(304);

suite('Rotate Key, resumed', () => {
  const shop = useShop();

  for (const [where, answers, step] of [
    ['at the first question', [undefined], undefined],
    ['after the page was opened', [enter, undefined], 'paste'],
    ['at the review of the files', [...paste, undefined, false], undefined],
  ] as const) {
    test(`${where}: nothing is stored or written`, async () => {
      const world = await createRotation(shop.issuers);
      const outcome = await rotateKey([world.id], world.answer(answers).services);
      const stopped = [outcome, readShop(shop.folder), await world.readState()];
      // Where the page was opened before, pasting comes first.
      const again = world.answer(['Paste the New Key', newValue, enter]);
      const gone = await rotateKey([world.id], again.services);
      assert.deepEqual(
        [stopped, [gone, readShop(shop.folder), await world.readState()]],
        [
          [undefined, before, { keys: ['present old'], step }],
          ['replaced', after, { keys: ['present new', 'retiring old'], step: undefined }],
        ],
      );
    });
  }

  test('a rotation whose page was opened can be given up', async () => {
    const world = await createRotation(shop.issuers);
    await rotateKey([world.id], world.answer([enter, undefined]).services);
    await rotateKey([world.id], world.answer(['Stop This Rotation']).services);
    assert.deepEqual(await world.readState(), { keys: ['present old'], step: undefined });
  });

  test('the new key is stored without the files: the row says so, and they come next', async () => {
    const world = await createRotation(shop.issuers);
    const outcome = await rotateKey([world.id], world.answer([...paste, undefined, true]).services);
    const stopped = [outcome, readShop(shop.folder), await world.readState()];
    const gone = await rotateKey([world.id], world.answer([enter]).services);
    assert.deepEqual(
      [stopped, [gone, readShop(shop.folder), await world.readState()]],
      [
        ['replaced', before, { keys: ['present new', 'retiring old'], step: 'env-files' }],
        ['replaced', after, { keys: ['present new', 'retiring old'], step: undefined }],
      ],
    );
  });

  test('killed after the new key was stored: exactly the files come next', async () => {
    const world = await createRotation(shop.issuers);
    const until = '2030-01-01T00:00:00.000Z';
    await world.ring.retire(world.id, [new Secret(newValue)], { until });
    write(path.join(shop.folder, '.env'), after.env);
    const { prompts, services } = world.answer([[`${path.basename(shop.folder)}/web/.env.local`]]);
    await rotateKey([world.id], services);
    assert.deepEqual([readShop(shop.folder), prompts.opened, prompts.left], [after, [], 0]);
  });

  test('killed while the new key was stored: it begins anew, and no second key is left', async () => {
    const world = await createRotation(shop.issuers);
    const until = '2030-01-01T00:00:00.000Z';
    const { id } = await world.ring.retire(world.id, [new Secret(newValue)], { until });
    await world.ring.replaceValues(world.id, [new Secret(oldValue)]);
    await rotateKey([id], world.answer([...paste, enter]).services);
    assert.deepEqual(
      [readShop(shop.folder), (await world.readState()).keys],
      [after, ['present new', 'retiring old']],
    );
  });

  test('Escape before the old key is revoked, or before it is archived, leaves it', async () => {
    const world = await createRotation(shop.issuers);
    await rotateKey([world.id], world.answer([...paste, enter]).services);
    const old = await world.findOld();
    const hint = `Revoke the Old Key ${old.parts[0].hint}`;
    const outcomes = [
      await rotateKey([world.id], world.answer([undefined]).services),
      await rotateKey([world.id], world.answer([hint, false]).services),
      await rotateKey([old.id], world.answer([true, undefined, false]).services),
    ];
    const stopped = (await world.readState()).keys;
    const last = world.answer([hint, true, undefined, true]);
    assert.deepEqual(
      [outcomes, stopped, await rotateKey([world.id], last.services)],
      [['replaced', 'replaced', 'replaced'], ['present new', 'retiring old'], 'archived'],
    );
  });

  test('a key that was replaced can be replaced once more', async () => {
    const world = await createRotation(shop.issuers);
    await rotateKey([world.id], world.answer([...paste, enter]).services);
    const again = world.answer([
      'Replace the Value Once More',
      'Paste the New Key',
      thirdValue,
      enter,
    ]);
    await rotateKey([world.id], again.services);
    assert.deepEqual(
      [read(shop.folder, '.env'), (await world.readState()).keys],
      [
        after.env.replace(newValue, thirdValue),
        ['present another', 'retiring new', 'retiring old'],
      ],
    );
  });

  test('env files are left and there are no days of grace: the old key is revoked after them', async () => {
    const world = await createRotation(shop.issuers);
    const until = '2030-01-01T00:00:00.000Z';
    await world.ring.retire(world.id, [new Secret(newValue)], { until });
    const { services } = world.answer([enter, undefined, true, undefined, true]);
    const readSettings = () => ({ ...services.readSettings(), graceDays: 0 });
    const outcome = await rotateKey([world.id], { ...services, readSettings });
    assert.deepEqual(
      [outcome, readShop(shop.folder), (await world.readState()).keys],
      ['archived', after, ['present new', 'archived nothing']],
    );
  });

  test('a new value that does not serve can be taken back: Replace Value takes the old one', async () => {
    const world = await createRotation(shop.issuers);
    await rotateKey([world.id], world.answer([...paste, enter]).services);
    const back = world.answer([oldValue]);
    await replaceValue([world.id], back.services, { lost: false });
    assert.deepEqual((await world.readState()).keys, ['present old']);
  });
});
