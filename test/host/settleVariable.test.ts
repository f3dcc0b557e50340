import assert from 'node:assert/strict';
import path from 'node:path';
import { parse } from 'dotenv';
import { settleVariable } from '../../src/commands/project/settleVariable';
import { anthropicKey, closeAll, createProject, initRepository, read, write } from './editorWindow';
import { toDraft } from './keysWorld';
import { createProjectWorld } from './projectWorld';

const value = anthropicKey(341);
const otherValue = anthropicKey(342);
const name = 'ANTHROPIC_API_KEY';

suite('Settle the Difference', () => {
  let folder = '';
  let world: ReturnType<typeof createProjectWorld>;
  const env = () => parse(read(folder, '.env'));
  const row = () => [world.row(name)];
  const kind = () => world.project.folders[0]?.find(name)?.kind;
  const stored = async () => (await world.ring.list()).map(({ state }) => state).sort();
  const assertUnread = (read: readonly string[]) =>
    assert.equal(
      [value, otherValue].some(one => read.join('\n').includes(one)),
      false,
    );

  teardown(async () => {
    world.dispose();
    await closeAll(folder);
  });

  setup(async () => {
    folder = createProject({
      'package.json': '{"name":"shop"}\n',
      'main.js': `use(process.env.${name});\n`,
      '.env': `${name}=${otherValue}\n`,
      '.gitignore': '.env\n',
    });
    initRepository(folder);
    world = createProjectWorld(folder);
    await world.ring.add(toDraft(value));
  });

  test('the stored key goes over that of the file after a question', async () => {
    const { prompts, services } = world.answer('The Stored One', true);
    await settleVariable(row(), services);
    assert.deepEqual([env(), kind()], [{ [name]: value }, 'set-and-stored']);
    assert.match(prompts.read.join('\n'), /which is stored nowhere else\. It will be gone\./);
    assertUnread(prompts.read);
  });

  test('only the env file that differs is meant', async () => {
    write(path.join(folder, '.env'), `${name}=${value}\n`);
    write(path.join(folder, '.env.production'), `${name}=${otherValue}\n`);
    await settleVariable(row(), world.answer('Both').services);
    assert.deepEqual((await world.ring.list()).map(({ record }) => record.environment).sort(), [
      'development',
      'production',
    ]);
  });

  test('no to the question changes nothing', async () => {
    await settleVariable(row(), world.answer('The Stored One', false).services);
    await settleVariable(row(), world.answer('The One in .env', false).services);
    await settleVariable(row(), world.answer(undefined).services);
    assert.deepEqual([env(), await stored()], [{ [name]: otherValue }, ['present']]);
  });

  test('that of the file replaces the stored one, which stays until it is revoked', async () => {
    const { prompts, services } = world.answer('The One in .env', true);
    await settleVariable(row(), services);
    assert.deepEqual(
      [await stored(), env(), kind()],
      [['present', 'retiring'], { [name]: otherValue }, 'set-and-stored'],
    );
    assertUnread(prompts.read);
  });

  test('both are kept, where the one in the file becomes another key', async () => {
    await settleVariable(row(), world.answer('Both').services);
    assert.deepEqual([await stored(), kind()], [['present', 'present'], 'set-and-stored']);
  });
});
