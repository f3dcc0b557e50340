import assert from 'node:assert/strict';
import path from 'node:path';
import * as vscode from 'vscode';
import { checkSignIns } from '../../src/commands/project/checkSignIns';
import { openVariable } from '../../src/commands/project/openVariable';
import { writeAllMissing } from '../../src/commands/project/writeAllMissing';
import { Secret } from '../../src/secret';
import { fillTemplate } from '../fakes/sampleKeys';
import { enter } from '../fakes/scriptedPrompts';
import { StandIns } from '../fakes/standIns';
import { anthropicKey, read } from './editorWindow';
import { toDraft } from './keysWorld';
import { createProjectWorld, useProject } from './projectWorld';

const value = anthropicKey(301);
const otherValue = anthropicKey(302);
const draft = (envName: string, secret: string) =>
  toDraft(secret, { label: envName, parts: [{ envName, value: new Secret(secret) }] });

suite('This Project', () => {
  const shop = useProject();

  test('every state has its row, and what stops the program stands first', async () => {
    shop.open({
      'main.js': [
        ...['MISSING', 'STORED', 'DIFFERENT', 'FILED', 'BOTH'].map(
          name => `use(process.env.${name}_API_KEY);`,
        ),
        'use(process.env.PORT);',
        "use(process.env.SPARE_API_KEY ?? 'none');",
      ].join('\n'),
      '.env': [
        `DIFFERENT_API_KEY=${value}`,
        `FILED_API_KEY=${value}`,
        `BOTH_API_KEY=${value}`,
        `UNUSED_API_KEY=${value}`,
        'PORT=3000',
        '',
      ].join('\n'),
    });
    await shop.world.ring.add(draft('STORED_API_KEY', value));
    await shop.world.ring.add(draft('DIFFERENT_API_KEY', otherValue));
    await shop.world.ring.add(draft('BOTH_API_KEY', value));
    assert.deepEqual(await shop.world.rows(), [
      ['MISSING_API_KEY', 'missing', 'warning', 'variable variable-missing variable-read'],
      ['STORED_API_KEY', 'not in .env', 'key', 'variable variable-stored variable-read'],
      ['DIFFERENT_API_KEY', 'differs', 'arrow-swap', 'variable variable-differs variable-read'],
      ['FILED_API_KEY', 'not stored', 'file', 'variable variable-set variable-read'],
      ['BOTH_API_KEY', 'set and stored', 'pass', 'variable variable-read'],
      ['UNUSED_API_KEY', 'read nowhere', 'circle-slash', 'variable'],
      ['SPARE_API_KEY', 'optional', 'circle-outline', 'variable variable-missing variable-read'],
      ['Other Variables', '1', '', 'project-others'],
    ]);
    assert.equal(shop.world.tree.missing, 1);
  });

  test('a project that reads no variable has no row, so that the view says what it is for', async () => {
    shop.open({ 'main.js': 'start();\n' });
    assert.deepEqual(await shop.world.rows(), []);
  });

  test('variables that hold no key stand apart, without a warning or a way to store them', async () => {
    shop.open({
      'main.js': 'use(process.env.PORT, process.env.LOG_LEVEL);\n',
      '.env': 'PORT=3000\n',
    });
    const [group] = await shop.world.tree.getChildren();
    assert.deepEqual(await shop.world.rows(group), [
      ['LOG_LEVEL', 'not set', 'symbol-variable', 'variable variable-read'],
      ['PORT', 'set', 'symbol-variable', 'variable variable-read'],
    ]);
  });

  test('below a variable stand the places that read it and the files that set it', async () => {
    shop.open({
      'src/chat.js': "import Anthropic from '@anthropic-ai/sdk';\n\nnew Anthropic();\n",
      'main.js': '\nuse(process.env.ANTHROPIC_API_KEY);\n',
      '.env': `PORT=1\nANTHROPIC_API_KEY=${value}\n`,
    });
    const node = await shop.world.node('ANTHROPIC_API_KEY');
    assert.deepEqual(
      (await shop.world.rows(node)).map(([label, description]) => [label, description]),
      [
        ['main.js:2', ''],
        ['chat.js:3', 'read by a library of the issuer · src'],
        ['.env', 'set here'],
      ],
    );
    assert.equal(
      node && shop.world.tree.getTreeItem(node).tooltip,
      [
        'ANTHROPIC_API_KEY: set in .env, not stored',
        'The env file has it, and Keyward does not: a new computer would lack it.',
        'Issuer: Anthropic',
        'Read at:',
        '  main.js:2',
        '  src/chat.js:3',
        'Set in:',
        '  .env',
      ].join('\n'),
    );
  });

  test('the tooltip names five places, and how many more there are', async () => {
    shop.open({ 'main.js': 'use(process.env.ANTHROPIC_API_KEY);\n'.repeat(7) });
    const node = await shop.world.node('ANTHROPIC_API_KEY');
    const { tooltip } = shop.world.tree.getTreeItem(node ?? assert.fail());
    assert.match(String(tooltip), / {2}main\.js:5\n {2}and 2 more$/);
  });

  test('a click on a place opens the line with the name selected', async () => {
    shop.open({
      'main.js': '\nuse(process.env.ANTHROPIC_API_KEY);\n',
      '.env': `PORT=1\nANTHROPIC_API_KEY=${value}\n`,
    });
    const places = await shop.world.tree.getChildren(await shop.world.node('ANTHROPIC_API_KEY'));
    const opened: string[] = [];
    for (const place of places) {
      await openVariable([place], shop.world.answer().services);
      const editor = vscode.window.activeTextEditor;
      opened.push(
        `${path.basename(editor?.document.fileName ?? '')}:${editor?.selection.start.line} ` +
          `${editor?.document.getText(editor.selection)}`,
      );
    }
    assert.deepEqual(opened, ['main.js:1 ANTHROPIC_API_KEY', '.env:1 ANTHROPIC_API_KEY']);
  });

  test('Show Where It Is Read asks which place, where there are several', async () => {
    shop.open({ 'main.js': 'use(process.env.ANTHROPIC_API_KEY);\n'.repeat(2) });
    await openVariable(
      [shop.world.row('ANTHROPIC_API_KEY')],
      shop.world.answer('main.js:2').services,
    );
    assert.equal(vscode.window.activeTextEditor?.selection.start.line, 1);
  });

  test('nothing that the view shows holds a value', async () => {
    shop.open({
      'main.js': 'use(process.env.ANTHROPIC_API_KEY, process.env.PORT);\n',
      '.env': `ANTHROPIC_API_KEY=${value}\nPORT=${otherValue}\n`,
    });
    await shop.world.ring.add(toDraft(otherValue));
    const shown = await shop.world.shown();
    assert.deepEqual(
      [shown.includes('ANTHROPIC_API_KEY'), shown.includes(value), shown.includes(otherValue)],
      [true, false, false],
    );
  });

  test('a key that stands where a name belongs is not shown', async () => {
    const pasted = fillTemplate('sk_live_{base62:24}', 305);
    shop.open({
      'main.js': `use(process.env.${pasted});\nuse(process.env.STRIPE_SECRET_KEY);\n`,
      '.env': `${pasted}=1\n`,
    });
    const shown = await shop.world.shown();
    assert.deepEqual([shown.includes('STRIPE_SECRET_KEY'), shown.includes(pasted)], [true, false]);
  });

  test('a value that only says where the key is can not be stored', async () => {
    shop.open({
      'main.js': 'use(process.env.ANTHROPIC_API_KEY);\n',
      '.env': 'ANTHROPIC_API_KEY=op://vault/claude/key\n',
    });
    assert.deepEqual(await shop.world.rows(), [
      ['ANTHROPIC_API_KEY', 'kept elsewhere', 'link', 'variable variable-read'],
    ]);
  });

  test('several folders are a level of their own, and a command asks which one is meant', async () => {
    shop.open({
      'web/main.js': 'use(process.env.ANTHROPIC_API_KEY);\n',
      'api/main.py': 'import os\nos.environ["RESEND_API_KEY"]\n',
    });
    const roots = ['web', 'api'].map(name => ({ root: path.join(shop.folder, name), name }));
    const world = createProjectWorld(shop.folder, roots);
    await world.ring.add(toDraft(value));
    assert.deepEqual(await world.rows(), [
      ['web', '', 'folder', 'project-folder'],
      ['api', '', 'folder', 'project-folder'],
    ]);
    const [web] = await world.tree.getChildren();
    assert.deepEqual(await world.rows(web), [
      ['ANTHROPIC_API_KEY', 'not in .env', 'key', 'variable variable-stored variable-read'],
    ]);
    await writeAllMissing(world.answer('web', enter).services);
    assert.equal(read(shop.folder, 'web', '.env'), `ANTHROPIC_API_KEY=${value}\n`);
    world.dispose();
  });

  test('Check Sign-Ins adds a group, which warns where a key of the project would be billed', async () => {
    shop.open({ 'main.js': 'use(process.env.PORT);\n', '.env': `ANTHROPIC_API_KEY=${value}\n` });
    const tools = new StandIns();
    const prints = '{ "loggedIn": true, "authMethod": "claude.ai", "email": "ada@example.org" }';
    tools.add('claude', [{ starts: [], prints }]);
    const complains = 'You are not logged into any GitHub hosts.';
    tools.add('gh', [{ starts: [], code: 1, complains }]);
    const before = process.env.PATH;
    process.env.PATH = tools.bin;
    try {
      assert.equal(await shop.world.node('Sign-Ins'), undefined);
      await checkSignIns(shop.world.answer().services);
    } finally {
      process.env.PATH = before;
      tools.remove();
    }
    const group = await shop.world.node('Sign-Ins');
    assert.deepEqual(await shop.world.rows(group), [
      ['Claude Code', 'pays per use here', 'warning', 'sign-in sign-in-signed-in'],
      ['GitHub CLI', 'not signed in', 'circle-outline', 'sign-in sign-in-signed-out'],
      ['Wrangler', 'not installed', 'circle-slash', 'sign-in sign-in-not-installed'],
    ]);
    const shown = await shop.world.shown();
    assert.deepEqual(
      ['subscription, but an env file', 'run this in a terminal: gh auth login', 'ada@'].map(text =>
        shown.includes(text),
      ),
      [true, true, false],
    );
  });
});
