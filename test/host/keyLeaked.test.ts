import assert from 'node:assert/strict';
import path from 'node:path';
import * as vscode from 'vscode';
import { keyLeaked, keyLeakedHere } from '../../src/commands/leak/keyLeaked';
import { internalCommands } from '../../src/contributions';
import { scanHistory } from '../../src/scan/history/scanHistory';
import { HistoryTree } from '../../src/views/historyTree';
import {
  actionsAt,
  anthropicKey,
  closeAll,
  createProject,
  diagnosticsUntil,
  git,
  hasRule,
  initRepository,
  openFile,
  write,
} from './editorWindow';
import { toDraft } from './keysWorld';
import { createLeakWorld } from './leakWorld';

const key = anthropicKey(401);
const otherKey = anthropicKey(402);
const hint = `sk-ant-api03-${key.slice(13, 16)}…${key.slice(-4)}`;
const rule = 'anthropic-api-key';

suite('A Key Has Leaked', () => {
  let folder: string | undefined;
  teardown(async () => {
    await closeAll(folder);
    folder = undefined;
  });

  test('from a row of the Keys view an incident starts at its first step', async () => {
    const world = createLeakWorld();
    const { id } = await world.ring.add(toDraft(key, { label: 'Claude dev' }));
    const { prompts, ports } = world.answer();
    await keyLeaked([{ keyId: id }], ports);
    const { label, provider, hint: shown, keyId, origin } = world.findOnly();
    assert.deepEqual(
      { incident: { label, provider, shown, keyId, origin }, revealed: world.revealed },
      {
        incident: {
          label: 'Claude dev',
          provider: 'anthropic',
          shown: hint,
          keyId: id,
          origin: { kind: 'stored' },
        },
        revealed: ['Claude dev: revoke'],
      },
    );
    assert.equal(`${world.disk.text}${prompts.read.join()}`.includes(key), false);
  });

  test('an open incident of the same key is shown again, wherever it is reported', async () => {
    const world = createLeakWorld();
    const { id } = await world.ring.add(toDraft(key));
    await keyLeaked([{ keyId: id }], world.answer().ports);
    await world.leaks.setStep(world.findOnly().id, 'revoke', { state: 'done' });
    await keyLeaked([], world.answer('Another Key…', key).ports);
    assert.deepEqual(world.revealed, ['Claude: revoke', 'Claude: replace']);
    world.findOnly();
  });

  test('from the palette a stored key is chosen, and Escape starts nothing', async () => {
    const world = createLeakWorld();
    await world.ring.add(toDraft(key, { label: 'dev' }));
    await world.ring.add(toDraft(otherKey, { label: 'live', environment: 'production' }));
    await keyLeaked([], world.answer(undefined).ports);
    await keyLeaked([], world.answer('Another Key…', undefined).ports);
    assert.deepEqual(world.leaks.list(), []);
    await keyLeaked([], world.answer('dev').ports);
    assert.equal(world.findOnly().label, 'dev');
  });

  test('from the palette a key that is not stored is pasted and recognised', async () => {
    const world = createLeakWorld();
    const { prompts, ports } = world.answer(`ANTHROPIC_API_KEY="${key}"`);
    await keyLeaked([], ports);
    const { label, hint: shown, keyId, origin } = world.findOnly();
    assert.deepEqual(
      { label, shown, keyId, origin, stored: await world.ring.list() },
      {
        label: 'Anthropic key',
        shown: hint,
        keyId: undefined,
        origin: { kind: 'pasted' },
        stored: [],
      },
    );
    assert.equal(`${world.disk.text}${prompts.read.join()}`.includes(key), false);
  });

  test('of a key of unknown format the issuer is asked', async () => {
    const world = createLeakWorld();
    const odd = `x9${key.slice(30, 60)}`;
    await keyLeaked([], world.answer(odd, 'Other').ports);
    const { label, provider, hint: shown } = world.findOnly();
    assert.deepEqual([label, provider, shown.includes(odd)], ['Pasted key', 'other', false]);
  });

  test('what is no key is answered by a sentence', async () => {
    const world = createLeakWorld();
    const { prompts, ports } = world.answer('your-api-key-here', undefined);
    await keyLeaked([], ports);
    assert.match(prompts.read.at(-1) ?? '', /placeholder/);
    assert.deepEqual(world.leaks.list(), []);
  });

  test('a quick fix of an underlined key carries its place and never the key', async () => {
    folder = createProject({ 'package.json': '{}', 'src/app.js': `// one\nconnect('${key}');\n` });
    const document = await openFile(folder, 'src', 'app.js');
    const [found] = await diagnosticsUntil(document.uri, hasRule(rule));
    assert.ok(found);
    const actions = await actionsAt(document.uri, found.range);
    const action = actions.find(
      ({ command }) => command?.command === internalCommands.keyLeakedHere,
    );
    const [request] = action?.command?.arguments ?? [];
    assert.deepEqual(
      [action?.title, action?.isPreferred, JSON.stringify(request).includes(key)],
      ['This key has leaked: what to do…', undefined, false],
    );
    const world = createLeakWorld();
    await keyLeakedHere(request, world.answer().ports);
    const { label, hint: shown, origin } = world.findOnly();
    const [value] = (await world.leaks.readValues(world.findOnly().id)) ?? [];
    assert.deepEqual(
      [label, shown, origin, value?.reveal() === key],
      [
        'Anthropic key',
        hint,
        { kind: 'finding', place: `${path.basename(folder)}/src/app.js:2` },
        true,
      ],
    );
  });

  test('a finding of a stored key is an incident of that key', async () => {
    folder = createProject({ 'package.json': '{}', 'app.js': `connect('${key}');\n` });
    const document = await openFile(folder, 'app.js');
    const [found] = await diagnosticsUntil(document.uri, hasRule(rule));
    assert.ok(found);
    const actions = await actionsAt(document.uri, found.range);
    const action = actions.find(
      ({ command }) => command?.command === internalCommands.keyLeakedHere,
    );
    const world = createLeakWorld();
    const { id } = await world.ring.add(toDraft(key, { label: 'mine' }));
    await keyLeakedHere(action?.command?.arguments?.[0], world.answer().ports);
    assert.deepEqual([world.findOnly().label, world.findOnly().keyId], ['mine', id]);
  });

  test('a key that was taken out of the file in the meantime is told in a sentence', async () => {
    folder = createProject({ 'package.json': '{}', 'app.js': 'connect();\n' });
    const document = await openFile(folder, 'app.js');
    const world = createLeakWorld();
    const request = { uri: document.uri.toString(), ruleId: rule, fingerprint: 'x', start: 0 };
    await assert.rejects(keyLeakedHere(request, world.answer().ports), { name: 'UserError' });
    await assert.rejects(keyLeakedHere(undefined, world.answer().ports), { name: 'UserError' });
    assert.deepEqual(world.leaks.list(), []);
  });

  test('from a row of the Git History view the key is read from git again', async () => {
    folder = createProject({ 'deep/main.js': `// first\na('${otherKey}');\nb('${key}');\n` });
    initRepository(folder);
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--no-verify', '--message', 'one');
    write(path.join(folder, 'deep', 'main.js'), '// first\n');
    git(folder, 'commit', '--quiet', '--no-verify', '--all', '--message', 'two');
    const { findings } = await scanHistory(folder);
    const keys = findings.flatMap(reported =>
      reported.history === undefined || reported.finding.preview !== hint
        ? []
        : [{ top: folder ?? '', reported, history: reported.history }],
    );
    const tree = new HistoryTree();
    tree.show({ keys });
    const [row] = tree.getChildren();
    const world = createLeakWorld();
    await keyLeaked([row], world.answer().ports);
    const { id, origin } = world.findOnly();
    const [value] = (await world.leaks.readValues(id)) ?? [];
    const commit = git(folder, 'rev-parse', '--short=7', 'HEAD~1').trim();
    assert.deepEqual(
      [origin, value?.reveal() === key, world.disk.text.includes(key)],
      [{ kind: 'history', place: `deep/main.js:3 at ${commit}` }, true, false],
    );
    assert.equal(vscode.window.activeTextEditor, undefined);
  });
});
