import assert from 'node:assert/strict';
import { addKey, offerNextSteps } from '../../src/commands/keys/addKey';
import { sampleText } from '../fakes/sampleText';
import { enter, type ScriptedAnswer } from '../fakes/scriptedPrompts';
import { anthropicKey } from './editorWindow';
import { createWorld, toDraft } from './keysWorld';

const value = anthropicKey(71);
const awsId = `AKIA${sampleText('base32', 16, 73)}`;
const awsSecret = sampleText('base64url', 40, 72).replaceAll(/[-_]/g, 'x');

suite('Keyward: Add API Key', () => {
  test('a known format needs the key and Enter three times', async () => {
    const { ring, answer } = createWorld();
    const { prompts, services } = answer(value, enter, enter, enter);
    await addKey(services);
    const [entry] = await ring.list();
    const { id, created, ...record } = entry?.record ?? { id: '', created: '' };
    assert.deepEqual(
      { record, left: prompts.left },
      {
        record: {
          label: 'Anthropic key',
          provider: 'anthropic',
          environment: 'development',
          parts: [
            {
              envName: 'ANTHROPIC_API_KEY',
              hint: `sk-ant-api03-${value.slice(13, 16)}…${value.slice(-4)}`,
            },
          ],
        },
        left: 0,
      },
    );
  });

  test('what stands around a pasted key is left out, and the user is told', async () => {
    const { ring, answer } = createWorld();
    const { prompts, services } = answer(`export MY_KEY="${value}"\n`, enter, enter, enter);
    const record = await addKey(services);
    const values = await ring.readValues(record?.id ?? '');
    assert.deepEqual(
      {
        value: values?.[0]?.reveal(),
        envName: record?.parts[0].envName,
        told: prompts.read.some(text => text.includes('What stood around the key was left out.')),
      },
      { value, envName: 'MY_KEY', told: true },
    );
  });

  for (const [what, pasted, sentence] of [
    ['a truncated key', value.slice(0, 60), /length is wrong/],
    ['a masked hint', `${value.slice(0, 12)}…${value.slice(-4)}`, /masked hint/],
    ['a placeholder', 'your-api-key-here', /placeholder/],
    ['a public key', `pk_live_${sampleText('base62', 24, 5)}`, /made to be public/],
    ['nothing but quotes', '""', /Paste the key itself/],
  ] as const) {
    test(`${what} is answered by a sentence and not stored`, async () => {
      const { secrets, answer } = createWorld();
      const { prompts, services } = answer(pasted, undefined);
      await addKey(services);
      assert.match(prompts.read.at(-1) ?? '', sentence);
      assert.deepEqual([...secrets.entries], []);
    });
  }

  test('a key that is stored already is named and not stored again', async () => {
    const { ring, answer } = createWorld();
    await ring.add(toDraft(value));
    const { prompts, services } = answer(value, undefined);
    await addKey(services);
    assert.deepEqual(
      [prompts.read.at(-1), (await ring.list()).length],
      ['This key is stored already, as "Claude".', 1],
    );
  });

  test('Escape at any question stores nothing', async () => {
    const { secrets, answer } = createWorld();
    const scripts: readonly (readonly ScriptedAnswer[])[] = [
      [],
      [value],
      [value, enter],
      [value, enter, enter],
    ];
    for (const given of scripts) {
      await addKey(answer(...given, undefined).services);
    }
    assert.deepEqual([...secrets.entries], []);
  });

  test('one can go back and answer differently', async () => {
    const { answer } = createWorld();
    const back = { press: 'Back' };
    const { services } = answer(value, enter, back, 'MY_KEY', 'Production', back, enter, 'Mine');
    const record = await addKey(services);
    assert.deepEqual(
      [record?.parts[0].envName, record?.environment, record?.label],
      ['MY_KEY', 'development', 'Mine'],
    );
  });

  test('an unknown format asks for the issuer, and other is possible', async () => {
    const { answer } = createWorld();
    const unknown = sampleText('base62', 32, 9);
    const { services } = answer(unknown, 'Other', 'INTERNAL_TOKEN', 'Other', enter);
    const record = await addKey(services);
    assert.deepEqual(
      [record?.provider, record?.environment, record?.parts[0].envName],
      ['other', 'other', 'INTERNAL_TOKEN'],
    );
  });

  test('a name that is no variable is not accepted', async () => {
    const { answer } = createWorld();
    const { prompts, services } = answer(value, '1 NAME', 'NAME', enter, enter);
    const record = await addKey(services);
    assert.deepEqual([record?.parts[0].envName, prompts.left], ['NAME', 0]);
  });

  test('a name that ships the value to browsers is not accepted', async () => {
    const { answer } = createWorld();
    const { prompts, services } = answer(value, 'VITE_CLAUDE_KEY', 'CLAUDE_KEY', enter, enter);
    const record = await addKey(services);
    assert.deepEqual(
      [record?.parts[0].envName, prompts.read.some(text => text.includes('sent to every visitor'))],
      ['CLAUDE_KEY', true],
    );
  });

  for (const [how, answers] of [
    ['one after the other', [awsId, awsSecret, enter, enter]],
    [
      'in one block',
      [`AWS_ACCESS_KEY_ID=${awsId}\nAWS_SECRET_ACCESS_KEY=${awsSecret}`, enter, enter],
    ],
  ] as const) {
    test(`a key of two parts pasted ${how} is one entry`, async () => {
      const { ring, answer } = createWorld();
      const { prompts, services } = answer(...answers);
      const record = await addKey(services);
      const values = await ring.readValues(record?.id ?? '');
      assert.deepEqual(
        {
          names: record?.parts.map(({ envName }) => envName),
          values: values?.map(secret => secret.reveal()),
          left: prompts.left,
        },
        {
          names: ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
          values: [awsId, awsSecret],
          left: 0,
        },
      );
    });
  }

  test('whoever has no key is sent to the page of an issuer and told what to do', async () => {
    const { answer } = createWorld();
    const { prompts, services } = answer({ press: 'Get a Key from…' }, 'Anthropic', undefined);
    await addKey(services);
    assert.deepEqual(prompts.opened, ['https://platform.claude.com/settings/keys']);
    assert.match(prompts.read.at(-1) ?? '', /^Anthropic: .+ Then paste it here\.$/);
  });

  test('no prompt repeats the key', async () => {
    const { answer } = createWorld();
    const { prompts, services } = answer(value, enter, enter, enter);
    await addKey(services);
    assert.equal(prompts.read.join('\n').includes(value.slice(13, 40)), false);
  });

  test('after a key was added there is one offer, which opens the page for limits', async () => {
    const { ring, answer } = createWorld();
    const record = await ring.add(toDraft(value));
    const { prompts, services } = answer({ press: 'Set a Spending Limit' });
    await offerNextSteps(record, services, { writeToEnv: async () => {} });
    assert.deepEqual(
      [prompts.read.slice(1), prompts.opened],
      [
        ['[Write to .env]', '[Set a Spending Limit]'],
        ['https://platform.claude.com/settings/limits'],
      ],
    );
  });
});
