import assert from 'node:assert/strict';
import { closeLeak } from '../../src/commands/leak/closeLeak';
import { doLeakStep } from '../../src/commands/leak/doLeakStep';
import { keyLeaked } from '../../src/commands/leak/keyLeaked';
import { saveLeakReport } from '../../src/commands/leak/leakReport';
import { leakSteps } from '../../src/lifecycle/leak/incident';
import { type IssuerServer, startIssuerServer } from '../fakes/issuerServer';
import { sampleKey } from '../fakes/sampleKeys';
import { enter } from '../fakes/scriptedPrompts';
import { closeAll, openFile, read } from './editorWindow';
import { toDraft } from './keysWorld';
import { createLeakWorld, createLeakyProject, readRows, startLeak } from './leakWorld';
import { answerModels, oldValue as key, newValue, productionValue } from './rotationWorld';

const gitHubKey = sampleKey('github-personal-access-token', 411);
const hint = `sk-ant-api03-${key.slice(13, 16)}…${key.slice(-4)}`;

suite('the steps of a leak', () => {
  let folder = '';
  let issuers: IssuerServer;
  setup(async () => {
    issuers = await startIssuerServer();
  });
  teardown(async () => {
    await closeAll(folder === '' ? undefined : folder);
    folder = '';
    await issuers.close();
  });
  const startWorld = (value?: string, changes?: Parameters<typeof toDraft>[1]) =>
    startLeak(issuers.origin, value, changes);

  test('step 1 revokes at the issuer after a question that names the key by its hint', async () => {
    issuers.answer('POST api.github.com/credentials/revoke', { status: 202 });
    const { run, states, findOnly } = await startWorld(gitHubKey, { provider: 'github' });
    const declined = await run('revoke', false);
    assert.deepEqual([states()[0], issuers.requests.length], ['open', 0]);
    const prompts = await run('revoke', true);
    assert.deepEqual(
      {
        state: states()[0],
        how: findOnly().steps.revoke.how,
        sent: issuers.requests.map(({ body }) => body),
        asked: declined.read[0]?.includes(findOnly().hint),
        told: prompts.read.join().includes(gitHubKey),
      },
      {
        state: 'done',
        how: 'Keyward had it revoked at GitHub.',
        sent: [JSON.stringify({ credentials: [gitHubKey] })],
        asked: true,
        told: false,
      },
    );
  });

  test('where the issuer has only a page, the step stays open until it is ticked', async () => {
    const { run, states, messages } = await startWorld();
    const prompts = await run('revoke', true);
    assert.deepEqual(
      { opened: prompts.opened, state: states()[0], messages },
      {
        opened: ['https://platform.claude.com/settings/keys'],
        state: 'open',
        messages: [`Revoke ${hint} on the page of Anthropic, then tick step 1.`],
      },
    );
  });

  test('of an issuer that Keyward does not know, a sentence says what to do', async () => {
    const { run, states, messages } = await startWorld(key, { provider: 'other' });
    const prompts = await run('revoke');
    assert.deepEqual([prompts.read, states()[0]], [[], 'open']);
    assert.match(messages.join(), /Sign in where you got the key/);
  });

  test('where several have leaked, what to do is said with the name of the key', async () => {
    const world = await startWorld(key, { label: 'blog' });
    const { id: another } = await world.ring.add(toDraft(productionValue, { label: 'shop' }));
    const { ports } = world.answer(true);
    const [blog] = world.leaks.list();
    await keyLeaked([{ keyId: another }], ports);
    const node = { kind: 'step', incidentId: blog?.id, step: 'revoke' };
    await doLeakStep([node], ports);
    assert.deepEqual(world.messages, [
      `"blog": Revoke ${hint} on the page of Anthropic, then tick step 1.`,
    ]);
  });

  test('step 2 rotates a stored key, and neither another key nor its env file is touched', async () => {
    answerModels(issuers);
    folder = createLeakyProject();
    await openFile(folder, 'package.json');
    const { run, states, ring } = await startWorld();
    const live = await ring.add(toDraft(productionValue, { label: 'live' }));
    await run('replace', enter, newValue, enter);
    const [value] = (await ring.readValues(live.id)) ?? [];
    assert.deepEqual(
      {
        state: states()[1],
        env: read(folder, '.env'),
        production: read(folder, '.env.production'),
        live: value?.reveal() === productionValue,
      },
      {
        state: 'done',
        env: `PORT=1\nANTHROPIC_API_KEY=${newValue}\n`,
        production: `ANTHROPIC_API_KEY=${productionValue}\n`,
        live: true,
      },
    );
  });

  test('a key that was replaced since the leak is not replaced again', async () => {
    const { run, states, ring, keyId } = await startWorld();
    const { retire, archive } = {
      retire: () =>
        ring.retire(
          keyId,
          toDraft(newValue).parts.map(({ value }) => value),
          {
            until: '2099-01-01T00:00:00.000Z',
          },
        ),
      archive: (id: string) => ring.archive(id),
    };
    await archive((await retire()).id);
    const prompts = await run('replace');
    const [value] = (await ring.readValues(keyId)) ?? [];
    assert.deepEqual([prompts.read, states()[1], value?.reveal() === newValue], [[], 'done', true]);
  });

  test('in place of a key that is not stored a new one is added', async () => {
    const world = createLeakWorld();
    await keyLeaked([], world.answer(key).ports);
    const { prompts, ports } = world.answer(newValue, enter, enter, enter);
    await doLeakStep([world.stepNode('replace')], ports);
    const [entry] = await world.ring.list();
    assert.deepEqual(
      [prompts.opened, entry?.record.label, world.states()[1]],
      [['https://platform.claude.com/settings/keys'], 'Anthropic key', 'done'],
    );
  });

  test('steps 4 and 5 open the page of the issuer and say what to look for', async () => {
    const { run, messages, states } = await startWorld();
    const opened = [...(await run('usage')).opened, ...(await run('limit')).opened];
    assert.deepEqual(
      [opened, states().slice(3, 5)],
      [Array(2).fill('https://platform.claude.com/settings/limits'), ['open', 'open']],
    );
    assert.match(messages[0] ?? '', /calls you did not make.*Then tick step 4\.$/);
    assert.match(messages[1] ?? '', /smallest monthly limit.*Then tick step 5\.$/);
  });

  test('Escape at the place of the report writes nothing and leaves the step open', async () => {
    const world = await startWorld();
    await saveLeakReport([{ incidentId: world.findOnly().id }], world.answer().ports);
    assert.equal(world.states()[6], 'open');
  });

  test('a closed incident takes the value with it, and stored keys stay', async () => {
    const world = await startWorld();
    const row = { incidentId: world.findOnly().id };
    const declined = world.answer(false);
    await closeLeak([row], declined.ports);
    world.findOnly();
    const accepted = world.answer(true);
    await closeLeak([row], accepted.ports);
    const [value] = (await world.ring.readValues(world.keyId)) ?? [];
    assert.deepEqual(
      {
        rows: readRows(world.openWindow()),
        entries: [...world.secrets.entries.keys()].filter(name => name.startsWith('leak.')),
        stored: value?.reveal() === key,
        asked: declined.prompts.read[0],
        told: `${world.disk.text}${declined.prompts.read}${accepted.prompts.read}`.includes(key),
      },
      {
        rows: [],
        entries: [],
        stored: true,
        asked: `Close the incident of "Claude" (${hint})?`,
        told: false,
      },
    );
  });

  test('with all steps done an incident closes without a question', async () => {
    const world = await startWorld();
    const { id } = world.findOnly();
    for (const step of leakSteps) {
      await world.leaks.setStep(id, step, { state: 'done' });
    }
    const { prompts, ports } = world.answer();
    await closeLeak([{ incidentId: id }], ports);
    assert.deepEqual(world.leaks.list(), []);
    assert.equal(prompts.read.length, 1);
  });

  test('a row of an incident that another window has closed is told in a sentence', async () => {
    const world = await startWorld();
    const row = world.stepNode('usage');
    await world.leaks.close(world.findOnly().id);
    const { ports } = world.answer();
    for (const run of [doLeakStep, saveLeakReport, closeLeak]) {
      await assert.rejects(run([row], ports), { name: 'UserError' });
    }
  });
});
