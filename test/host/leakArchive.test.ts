import assert from 'node:assert/strict';
import { offerArchive } from '../../src/commands/leak/offerArchive';
import type { KeyRing } from '../../src/keys/keyRing';
import { noteRotation } from '../../src/lifecycle/rotation/rotationState';
import { Secret } from '../../src/secret';
import { type IssuerServer, startIssuerServer } from '../fakes/issuerServer';
import { sampleKey } from '../fakes/sampleKeys';
import { enter } from '../fakes/scriptedPrompts';
import { startLeak } from './leakWorld';

const leaked = sampleKey('github-personal-access-token', 421);
const fresh = sampleKey('github-personal-access-token', 422);
const another = sampleKey('github-personal-access-token', 423);
const offer = 'The old key of "Deploy token" is off and replaced. Archive it?';

async function findOld(ring: KeyRing): Promise<string | undefined> {
  return (await ring.list()).find(({ state }) => state === 'retiring')?.record.id;
}

/** What is left to do about the old key once a leak is answered. */
suite('the old key after a leak', () => {
  let issuers: IssuerServer;
  setup(async () => {
    issuers = await startIssuerServer();
    issuers.answer('POST api.github.com/credentials/revoke', { status: 202 });
    issuers.answer('GET api.github.com/user', { status: 200, json: { login: 'ada' } });
  });
  teardown(() => issuers.close());

  const start = async () => {
    const world = await startLeak(issuers.origin, leaked, {
      label: 'Deploy token',
      provider: 'github',
    });
    /** Whether each value is kept, the one in use first. */
    const read = async () => {
      const entries = await world.ring.list();
      return Promise.all(
        entries.map(async ({ record, state }) => [
          state,
          (await world.ring.readValues(record.id))?.length ?? 0,
        ]),
      );
    };
    return { ...world, read };
  };
  const archived = [
    ['present', 1],
    ['archived', 0],
  ];
  const retiring = [
    ['present', 1],
    ['retiring', 1],
  ];

  test('revoked, then replaced: it is archived after a question', async () => {
    const { run, read } = await start();
    const revoked = await run('revoke', true);
    const replaced = await run('replace', enter, fresh, undefined, true);
    assert.deepEqual(
      [revoked.read.includes(offer), replaced.read.includes(offer), await read()],
      [false, true, archived],
    );
    assert.doesNotMatch(replaced.read.join(), /The old key (stays|still works)/);
  });

  test('replaced, then revoked: the same', async () => {
    const { run, read } = await start();
    const replaced = await run('replace', enter, fresh);
    const revoked = await run('revoke', true, undefined, true);
    assert.deepEqual(
      [replaced.read.includes(offer), revoked.read.includes(offer), await read()],
      [false, true, archived],
    );
    assert.match(replaced.read.join(), /The old key still works: revoke it by step 1\./);
  });

  test('step 1 ticked by hand counts, and Escape keeps the old value', async () => {
    const { run, read, leaks, findOnly, answer } = await start();
    await run('replace', enter, fresh);
    await leaks.setStep(findOnly().id, 'revoke', { state: 'done', how: 'Ticked by hand.' });
    const { prompts, ports } = answer(false);
    await offerArchive(findOnly().id, ports);
    assert.deepEqual([prompts.read.includes(offer), await read()], [true, retiring]);
  });

  test('as long as env files hold the old value it is kept, to find it there', async () => {
    const { run, read, leaks, findOnly, answer, records, keyId } = await start();
    await run('replace', enter, fresh);
    await noteRotation(records, keyId, { step: 'env-files', since: '', left: ['/shop/.env'] });
    await leaks.setStep(findOnly().id, 'revoke', { state: 'done' });
    const { prompts, ports } = answer();
    await offerArchive(findOnly().id, ports);
    assert.deepEqual([prompts.read, await read()], [[], retiring]);
  });

  test('a value that was replaced at another time is left alone', async () => {
    const { run, read, leaks, findOnly, answer, ring, keyId } = await start();
    await run('replace', enter, fresh);
    await ring.archive((await findOld(ring)) ?? '');
    const until = '2099-01-01T00:00:00.000Z';
    await ring.retire(keyId, [new Secret(another)], { until });
    await leaks.setStep(findOnly().id, 'revoke', { state: 'done' });
    const { prompts, ports } = answer();
    await offerArchive(findOnly().id, ports);
    assert.deepEqual([prompts.read, await read()], [[], [...retiring, ['archived', 0]]]);
  });
});
