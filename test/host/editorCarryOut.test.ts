import assert from 'node:assert/strict';
import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'dotenv';
import * as vscode from 'vscode';
import { applyRemedy, type RemedyPorts } from '../../src/commands/applyRemedy';
import { createDetector } from '../../src/detect/detector';
import { StaleWindowError, UserError } from '../../src/errors';
import { IgnoredValues } from '../../src/host/ignoredValues';
import type { KeyRemedy } from '../../src/host/keyRemedy';
import type { KeyRecord } from '../../src/keys/keyRecord';
import type { KeyDraft } from '../../src/keys/keyRing';
import { providers } from '../../src/providers/index';
import {
  anthropicKey,
  closeAll,
  createProject,
  initRepository,
  openFile,
  read,
  workspaceRoot,
} from './editorWindow';

const detector = createDetector(providers);
const manifest = `${JSON.stringify({ name: 'shop', dependencies: { dotenv: '^17.0.0' } })}\n`;
const code = (key: string) => `const apiKey = '${key}';\n`;
const moved = 'const apiKey = process.env.ANTHROPIC_API_KEY;\n';

interface Told {
  readonly messages: [message: string, ...buttons: string[]][];
  readonly pages: string[];
  readonly stored: KeyDraft[];
}

suite('carrying out a fix', () => {
  let folder: string | undefined;
  const rootEnv = path.join(workspaceRoot(), '.env');
  const ignoredValues = new IgnoredValues();
  suiteSetup(() => renameSync(rootEnv, `${rootEnv}-aside`));
  suiteTeardown(() => {
    ignoredValues.dispose();
    renameSync(`${rootEnv}-aside`, rootEnv);
  });
  teardown(async () => {
    await closeAll(folder);
    folder = undefined;
  });

  async function open(text: string) {
    folder = createProject({ 'package.json': manifest, 'main.js': text });
    initRepository(folder);
    return { folder, document: await openFile(folder, 'main.js') };
  }

  function createPorts(options: {
    readonly add?: () => Promise<void>;
    readonly known?: string;
    readonly isStale?: boolean;
    readonly press?: string;
  }): { ports: RemedyPorts; told: Told } {
    const told: Told = { messages: [], pages: [], stored: [] };
    const ports: RemedyPorts = {
      services: {
        detector,
        ignoredValues,
        reportBug: error => {
          throw error;
        },
      },
      keyRing: {
        assertAllSeen: async () => {
          if (options.isStale) {
            throw new StaleWindowError('Reload this window, then try again.');
          }
        },
        findByValue: async () =>
          options.known === undefined ? undefined : toRecord(options.known),
        add: async draft => {
          await options.add?.();
          told.stored.push(draft);
          return toRecord('new');
        },
      },
      prompts: {
        inform: async (message, ...buttons) => {
          told.messages.push([message, ...buttons]);
          return options.press;
        },
        pickEnvFile: async paths => paths[0],
        openPage: async page => {
          told.pages.push(page);
        },
      },
      readEnvFileSetting: () => '',
    };
    return { ports, told };
  }

  function request(document: vscode.TextDocument, remedy: KeyRemedy) {
    const [finding] = detector.find(document.getText());
    assert.ok(finding);
    const { ruleId, fingerprint, start, end } = finding;
    const uri = document.uri.toString();
    return { uri, version: document.version, ruleId, fingerprint, start, end, remedy };
  }

  async function insertAbove(document: vscode.TextDocument): Promise<void> {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '// typed meanwhile\n');
    await vscode.workspace.applyEdit(edit);
  }

  test('a window that must be loaded again first writes nothing at all', async () => {
    const key = anthropicKey(40);
    const { folder, document } = await open(code(key));
    const { ports, told } = createPorts({ isStale: true });
    await assert.rejects(applyRemedy(request(document, 'move-to-env'), ports), StaleWindowError);
    assert.deepEqual(
      [existsSync(path.join(folder, '.env')), document.getText(), told.stored],
      [false, code(key), []],
    );
  });

  test('a key that cannot be stored leaves the code alone, and the env file has it', async () => {
    const key = anthropicKey(41);
    const { folder, document } = await open(code(key));
    const { ports } = createPorts({
      add: async () => {
        throw new UserError('No room.');
      },
    });
    await assert.rejects(applyRemedy(request(document, 'move-to-env'), ports), UserError);
    assert.deepEqual(
      [document.getText(), parse(read(folder, '.env'))],
      [code(key), { ANTHROPIC_API_KEY: key }],
    );
  });

  test('text that is typed while the key is stored stays, and the key is found again', async () => {
    const key = anthropicKey(42);
    const { document } = await open(code(key));
    const { ports } = createPorts({ add: () => insertAbove(document) });
    await applyRemedy(request(document, 'move-to-env'), ports);
    assert.equal(document.getText(), `// typed meanwhile\n${moved}`);
  });

  test('a key that vanished while it was stored leaves the text as it is', async () => {
    const key = anthropicKey(43);
    const { document } = await open(code(key));
    const { ports } = createPorts({
      add: async () => {
        const edit = new vscode.WorkspaceEdit();
        edit.replace(document.uri, new vscode.Range(0, 0, 1, 0), 'start();\n');
        await vscode.workspace.applyEdit(edit);
      },
    });
    await assert.rejects(applyRemedy(request(document, 'move-to-env'), ports), UserError);
    assert.equal(document.getText(), 'start();\n');
  });

  test('a key that is stored already is not stored again', async () => {
    const { document } = await open(code(anthropicKey(44)));
    const { ports, told } = createPorts({ known: 'old' });
    await applyRemedy(request(document, 'move-to-env'), ports);
    assert.deepEqual([document.getText(), told.stored], [moved, []]);
  });

  test('the message says what was done and what undo does, and offers the missing line', async () => {
    const { folder, document } = await open(code(anthropicKey(45)));
    const { ports, told } = createPorts({ press: 'Add the Line' });
    const changed = onceTextHas(document, 'dotenv');
    await applyRemedy(request(document, 'move-to-env'), ports);
    await changed;
    const [[message = '', ...buttons] = ['']] = told.messages;
    assert.deepEqual(
      {
        done: message.startsWith('The key is now in .env as ANTHROPIC_API_KEY, and in Keyward.'),
        undo: message.endsWith('Undo brings the code back; the key stays in .env and in Keyward.'),
        tells: message.includes(parse(read(folder, '.env')).ANTHROPIC_API_KEY ?? '-'),
        buttons,
        text: document.getText().includes(moved),
      },
      { done: true, undo: true, tells: false, buttons: ['Add the Line'], text: true },
    );
  });

  test('a stored key without an env file offers a terminal', async () => {
    const { document } = await open(code(anthropicKey(46)));
    const { ports, told } = createPorts({});
    await applyRemedy(request(document, 'store-and-reference'), ports);
    assert.deepEqual(
      [told.messages.map(([, ...buttons]) => buttons), told.stored.map(({ provider }) => provider)],
      [[['Open Terminal']], ['anthropic']],
    );
  });

  test("a leaked key's issuer is opened, and nothing changes", async () => {
    const key = anthropicKey(47);
    const { document } = await open(code(key));
    const { ports, told } = createPorts({});
    await applyRemedy(request(document, 'revoke'), ports);
    const { revoke, create } = providers.find(({ id }) => id === 'anthropic')?.links ?? {};
    assert.deepEqual([told.pages, document.getText()], [[revoke ?? create], code(key)]);
  });

  test('a key in a document without a name moves to the env file of the folder', async () => {
    const key = anthropicKey(48);
    const document = await vscode.workspace.openTextDocument({
      language: 'javascript',
      content: code(key),
    });
    const { ports, told } = createPorts({});
    await applyRemedy(request(document, 'store-and-reference'), ports);
    assert.deepEqual([document.getText(), told.stored.length], [moved, 1]);
  });
});

function onceTextHas(document: vscode.TextDocument, word: string): Promise<void> {
  return new Promise(resolve => {
    const subscription = vscode.workspace.onDidChangeTextDocument(event => {
      if (event.document === document && document.getText().includes(word)) {
        subscription.dispose();
        resolve();
      }
    });
  });
}

function toRecord(id: string): KeyRecord {
  return {
    id,
    label: 'Key',
    provider: 'anthropic',
    environment: 'development',
    parts: [{ envName: 'ANTHROPIC_API_KEY', hint: '…' }],
    created: '2026-01-01T00:00:00.000Z',
  };
}
