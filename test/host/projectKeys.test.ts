import assert from 'node:assert/strict';
import path from 'node:path';
import { parse } from 'dotenv';
import { addMissingKey } from '../../src/commands/project/addMissingKey';
import { storeVariable } from '../../src/commands/project/storeVariable';
import { writeVariable } from '../../src/commands/project/writeVariable';
import type { KeyDraft } from '../../src/keys/keyRing';
import { Secret } from '../../src/secret';
import { fillTemplate } from '../fakes/sampleKeys';
import { enter } from '../fakes/scriptedPrompts';
import {
  anthropicKey,
  closeAll,
  createProject,
  git,
  initRepository,
  read,
  write,
} from './editorWindow';
import { toDraft } from './keysWorld';
import { createProjectWorld } from './projectWorld';

const value = anthropicKey(311);
const otherValue = anthropicKey(312);
const resendKey = fillTemplate('re_{base62:8}_{base62:24}', 313);
const name = 'ANTHROPIC_API_KEY';

suite('keys of This Project', () => {
  let folder = '';
  let world: ReturnType<typeof createProjectWorld>;
  const open = (files: Readonly<Record<string, string>>) => {
    folder = createProject({ 'package.json': '{"name":"shop"}\n', ...files });
    initRepository(folder);
    world = createProjectWorld(folder);
  };
  const env = () => parse(read(folder, '.env'));
  const row = () => [world.row(name)];
  const kind = () => world.project.folders[0]?.find(name)?.kind;
  const stored = async () =>
    (await world.ring.list()).map(({ record, state }) => [
      record.label,
      record.environment,
      record.parts.map(({ envName }) => envName).join(),
      state,
    ]);
  const add = (changes: Partial<KeyDraft>, secret: string) =>
    world.ring.add({ ...toDraft(secret), ...changes });
  const assertUnread = (read: readonly string[], ...values: readonly string[]) =>
    assert.equal(
      values.some(one => read.join('\n').includes(one)),
      false,
    );

  teardown(async () => {
    world.dispose();
    await closeAll(folder);
  });

  test('Add stores the pasted key under the name that is missing, and writes it', async () => {
    open({ 'main.js': `use(process.env.${name});\n` });
    const { prompts, services } = world.answer(
      { press: 'Get a Key from Anthropic' },
      value,
      enter,
      enter,
    );
    await addMissingKey(row(), services);
    assert.deepEqual(
      [await stored(), env(), git(folder, 'check-ignore', '.env').trim(), prompts.opened, kind()],
      [
        [['Anthropic key', 'development', name, 'present']],
        { [name]: value },
        '.env',
        ['https://platform.claude.com/settings/keys'],
        'set-and-stored',
      ],
    );
    assert.equal(prompts.read.includes(`Paste the key for ${name}`), true);
    assertUnread(prompts.read, value);
  });

  test('Add for a variable of no known issuer asks for the issuer and not for the name', async () => {
    open({ 'main.js': 'use(process.env.SHOP_API_KEY);\n' });
    const unknown = fillTemplate('{hex:40}', 314);
    const { prompts, services } = world.answer(unknown, 'Other', enter, 'Shop');
    await addMissingKey([world.row('SHOP_API_KEY')], services);
    assert.deepEqual(
      [await stored(), env(), prompts.left],
      [[['Shop', 'development', 'SHOP_API_KEY', 'present']], { SHOP_API_KEY: unknown }, 0],
    );
  });

  test('a key of another issuer than the variable is for is told, and may be meant', async () => {
    open({ 'main.js': `use(process.env.${name});\n` });
    const { prompts, services } = world.answer(resendKey, enter, enter);
    await addMissingKey(row(), services);
    assert.deepEqual(env(), { [name]: resendKey });
    assert.equal(
      prompts.read.includes(
        `This is a key of Resend, and ${name} is for one of Anthropic. Press Enter if you mean it.`,
      ),
      true,
    );
  });

  test('Add asks before a part that is set already is written over', async () => {
    const ours = fillTemplate('AKIA{base32:16}', 318);
    const secret = fillTemplate('{base62:40}', 319);
    open({
      'main.js': 'use(process.env.AWS_ACCESS_KEY_ID, process.env.AWS_SECRET_ACCESS_KEY);\n',
      '.env': 'AWS_ACCESS_KEY_ID=other\n',
      '.gitignore': '.env\n',
    });
    const wanted = [world.row('AWS_SECRET_ACCESS_KEY')];
    const { prompts, services } = world.answer(ours, secret, enter, enter, false);
    await addMissingKey(wanted, services);
    assert.deepEqual(
      [env(), prompts.read.includes('Write "AWS key" over AWS_ACCESS_KEY_ID?')],
      [{ AWS_ACCESS_KEY_ID: 'other' }, true],
    );
  });

  test('Escape while adding stores and writes nothing', async () => {
    open({ 'main.js': `use(process.env.${name});\n` });
    await addMissingKey(row(), world.answer(value, undefined).services);
    await world.project.readNow();
    assert.deepEqual([await stored(), kind()], [[], 'missing']);
  });

  test('Write takes one click and no answer', async () => {
    open({ 'main.js': `use(process.env.${name});\n` });
    await add({}, value);
    const { prompts, services } = world.answer();
    await writeVariable(row(), services);
    assert.deepEqual([env(), kind()], [{ [name]: value }, 'set-and-stored']);
    assertUnread(prompts.read, value);
  });

  test('Write asks which of several stored keys is meant', async () => {
    open({ 'main.js': `use(process.env.${name});\n` });
    await add({ label: 'Live', environment: 'production' }, value);
    await add({ label: 'Mine' }, otherValue);
    await writeVariable(row(), world.answer('Live').services);
    assert.deepEqual(env(), { [name]: value });
  });

  test('Write goes to the env file of the package that reads the variable', async () => {
    open({
      'packages/web/package.json': '{"dependencies":{"next":"15.0.0"}}\n',
      'packages/web/page.js': `use(process.env.${name});\n`,
    });
    await add({}, value);
    await writeVariable(row(), world.answer().services);
    assert.deepEqual(parse(read(folder, 'packages', 'web', '.env.local')), { [name]: value });
  });

  test('of a key of two parts, Write leaves alone what is set already', async () => {
    open({
      'main.js': 'use(process.env.AWS_ACCESS_KEY_ID, process.env.AWS_SECRET_ACCESS_KEY);\n',
      '.env': 'AWS_ACCESS_KEY_ID=other\n',
      '.gitignore': '.env\n',
    });
    const parts = [
      { envName: 'AWS_ACCESS_KEY_ID', value: new Secret(fillTemplate('AKIA{base32:16}', 315)) },
      { envName: 'AWS_SECRET_ACCESS_KEY', value: new Secret(fillTemplate('{base62:40}', 316)) },
    ] as const;
    await add({ label: 'AWS', provider: 'aws', parts }, value);
    await writeVariable([world.row('AWS_SECRET_ACCESS_KEY')], world.answer().services);
    assert.deepEqual(env(), {
      AWS_ACCESS_KEY_ID: 'other',
      AWS_SECRET_ACCESS_KEY: parts[1].value.reveal(),
    });
  });

  test('Store takes the value of the env file, asks nothing, and leaves the file as it is', async () => {
    const text = `# mine\n${name}="${value}"\n`;
    open({ 'main.js': `use(process.env.${name});\n`, '.env': text, '.gitignore': '.env\n' });
    const { prompts, services } = world.answer();
    await storeVariable(row(), services);
    const [record] = (await world.ring.list()).map(entry => entry.record);
    const values = await world.ring.readValues(record?.id ?? '');
    assert.deepEqual(
      [await stored(), values?.map(one => one.reveal()), read(folder, '.env'), kind()],
      [[['Anthropic key', 'development', name, 'present']], [value], text, 'set-and-stored'],
    );
    assertUnread(prompts.read, value);
  });

  test('Store knows the environment by the name of the env file, and asks where files differ', async () => {
    open({
      'main.js': `use(process.env.${name});\n`,
      '.env': `${name}=${value}\n`,
      '.env.production': `${name}=${otherValue}\n`,
      '.gitignore': '.env*\n',
    });
    const { prompts, services } = world.answer('.env.production');
    await storeVariable(row(), services);
    assert.deepEqual(await stored(), [['Anthropic key', 'production', name, 'present']]);
    assertUnread(prompts.read, value, otherValue);
  });

  test('Store takes a format that several issuers share for that of the issuer of the variable', async () => {
    const shared = fillTemplate('sk-{hex:32}', 317);
    open({
      'main.js': 'use(process.env.DEEPSEEK_API_KEY);\n',
      '.env': `DEEPSEEK_API_KEY=${shared}\n`,
    });
    await storeVariable([world.row('DEEPSEEK_API_KEY')], world.answer().services);
    assert.deepEqual(
      (await world.ring.list()).map(({ record }) => record.provider),
      ['deepseek'],
    );
  });

  test('Store refuses a value that is stored under another name', async () => {
    open({ 'main.js': 'use(process.env.CLAUDE_KEY);\n', '.env': `CLAUDE_KEY=${value}\n` });
    await add({}, value);
    await assert.rejects(storeVariable([world.row('CLAUDE_KEY')], world.answer().services), {
      name: 'UserError',
      message: 'This key is stored already, as "Claude".',
    });
  });

  test('a row whose variable is gone gets a sentence', async () => {
    open({ 'main.js': `use(process.env.${name});\n` });
    await world.rows();
    write(path.join(folder, 'main.js'), 'use();\n');
    await world.project.refresh();
    await assert.rejects(writeVariable(row(), world.answer().services), {
      name: 'UserError',
      message: `Nothing names ${name} any more.`,
    });
  });
});
