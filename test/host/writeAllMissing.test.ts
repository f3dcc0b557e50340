import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'dotenv';
import { writeAllMissing } from '../../src/commands/project/writeAllMissing';
import type { KeyDraft } from '../../src/keys/keyRing';
import { Secret } from '../../src/secret';
import { fillTemplate } from '../fakes/sampleKeys';
import { enter } from '../fakes/scriptedPrompts';
import { anthropicKey, closeAll, createProject, git, initRepository, read } from './editorWindow';
import { createProjectWorld } from './projectWorld';

const value = anthropicKey(321);
const liveValue = anthropicKey(322);
const mailKey = fillTemplate('re_{base62:8}_{base62:24}', 323);

suite('Write All Missing', () => {
  let folder = '';
  let world: ReturnType<typeof createProjectWorld>;
  const open = (files: Readonly<Record<string, string>>) => {
    folder = createProject({ 'package.json': '{"name":"shop"}\n', ...files });
    initRepository(folder);
    world = createProjectWorld(folder);
  };
  const add = (envName: string, secret: string, changes: Partial<KeyDraft> = {}) =>
    world.ring.add({
      label: `${envName} key`,
      provider: 'other',
      environment: 'development',
      parts: [{ envName, value: new Secret(secret) }],
      ...changes,
    });
  const main = {
    'main.js':
      'use(process.env.ANTHROPIC_API_KEY, process.env.RESEND_API_KEY, process.env.SHOP_TOKEN);\n',
  };

  teardown(async () => {
    world.dispose();
    await closeAll(folder);
  });

  test('all that is stored and lacking is picked, and written at once into a file that git ignores', async () => {
    open(main);
    await add('ANTHROPIC_API_KEY', value);
    await add('RESEND_API_KEY', mailKey);
    const { prompts, services } = world.answer(enter);
    await writeAllMissing(services);
    assert.deepEqual(
      [parse(read(folder, '.env')), git(folder, 'check-ignore', '.env').trim(), prompts.read],
      [
        { ANTHROPIC_API_KEY: value, RESEND_API_KEY: mailKey },
        '.env',
        [
          'Write All Missing to .env',
          'Enter writes what is picked',
          'ANTHROPIC_API_KEY, RESEND_API_KEY are in .env. Git ignores that file now: .gitignore was changed. Still missing: SHOP_TOKEN.',
          '[Open]',
        ],
      ],
    );
  });

  test('of several keys the one for development is picked, and the preview says so', async () => {
    open(main);
    await add('ANTHROPIC_API_KEY', liveValue, { label: 'A', environment: 'production' });
    await add('ANTHROPIC_API_KEY', value, { label: 'B' });
    const { prompts, services } = world.answer(enter);
    await writeAllMissing(services);
    assert.deepEqual(
      [parse(read(folder, '.env')), prompts.choices],
      [
        { ANTHROPIC_API_KEY: value },
        [
          [
            'ANTHROPIC_API_KEY',
            '← B · Development',
            'Another key is stored for it. A key for development goes first.',
          ],
          ['ANTHROPIC_API_KEY', '← A · Production'],
        ],
      ],
    );
  });

  test('the preview says where only a key for production is stored', async () => {
    open(main);
    await add('ANTHROPIC_API_KEY', liveValue, { label: 'A', environment: 'production' });
    const { prompts, services } = world.answer(undefined);
    await writeAllMissing(services);
    assert.deepEqual(prompts.choices, [
      [
        'ANTHROPIC_API_KEY',
        '← A · Production',
        'It is for production, and no other key is stored for it.',
      ],
    ]);
  });

  test('what is set stays as it is', async () => {
    const text = `# mine\r\nSHOP_TOKEN='${liveValue}'\r\n`;
    open({ ...main, '.env': text, '.gitignore': '.env\n' });
    await add('ANTHROPIC_API_KEY', value);
    await add('SHOP_TOKEN', mailKey);
    await writeAllMissing(world.answer(enter).services);
    assert.equal(read(folder, '.env'), `${text}ANTHROPIC_API_KEY=${value}\r\n`);
  });

  test('Escape, or nothing picked, writes nothing', async () => {
    open(main);
    await add('ANTHROPIC_API_KEY', value);
    await writeAllMissing(world.answer(undefined).services);
    await writeAllMissing(world.answer([]).services);
    assert.deepEqual(
      ['.env', '.gitignore'].map(name => existsSync(path.join(folder, name))),
      [false, false],
    );
  });

  test('a key whose value is gone, or that was replaced, is not offered', async () => {
    open(main);
    const { id } = await add('ANTHROPIC_API_KEY', value);
    await world.ring.retire(id, [new Secret(liveValue)], { until: '2100-01-01T00:00:00.000Z' });
    await add('RESEND_API_KEY', mailKey);
    const lost = [...world.secrets.entries.keys()].at(-1) ?? '';
    world.secrets.entries.delete(lost);
    await writeAllMissing(world.answer(enter).services);
    assert.deepEqual(parse(read(folder, '.env')), { ANTHROPIC_API_KEY: liveValue });
  });

  test('where nothing is stored for what is missing, one sentence says so', async () => {
    open(main);
    const { prompts, services } = world.answer();
    await writeAllMissing(services);
    assert.deepEqual(prompts.read, [
      'No stored key is for what is missing: ANTHROPIC_API_KEY, RESEND_API_KEY, SHOP_TOKEN. Add them in the view This Project.',
    ]);
  });

  test('where nothing is missing, one sentence says so', async () => {
    open({ 'main.js': 'use(process.env.PORT);\n' });
    const { prompts, services } = world.answer();
    await writeAllMissing(services);
    assert.deepEqual(prompts.read, [
      'Nothing is missing: no stored key is for a variable that the env files lack.',
    ]);
  });
});
