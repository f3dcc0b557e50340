import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'dotenv';
import { type IssuerServer, startIssuerServer } from '../fakes/issuerServer';
import { sampleKey } from '../fakes/sampleKeys';
import { countOnDisk } from './countOnDisk';
import { eventually, eventuallyPasses } from './eventually';
import { readVariable } from './readVariable';
import { useWindow } from './useWindow';

const list = 'GET api.anthropic.com/v1/organizations/api_keys';
const change = 'POST api.anthropic.com/v1/organizations/api_keys/apikey_development';

/** A development key leaked: revoked, replaced, env file updated, production key untouched. */
suite('the story of a leak', () => {
  const window = useWindow({ folder: 'empty' });
  const leaked = sampleKey('anthropic-api-key', 11);
  const fresh = sampleKey('anthropic-api-key', 12);
  const production = sampleKey('anthropic-api-key', 13);
  const admin = sampleKey('anthropic-admin-key', 14);
  let issuers: IssuerServer;
  let productionFile = Buffer.alloc(0);

  suiteSetup(async () => {
    issuers = await startIssuerServer(Number(readVariable('KEYWARD_UI_ISSUERS_PORT')));
    issuers.answer('GET api.anthropic.com/v1/models', { status: 200, json: { data: [] } });
    issuers.answer('GET api.anthropic.com/v1/organizations/workspaces', toPage([]));
    issuers.answer('GET api.anthropic.com/v1/organizations/users', toPage([]));
    issuers.answer(
      list,
      toPage([toKey('development', leaked, 'active'), toKey('production', production, 'active')]),
    );
    issuers.answer(change, { status: 200, json: toKey('development', leaked, 'inactive') });
  });
  suiteTeardown(() => issuers.close());

  test('two keys are stored, and the console is connected', async () => {
    write('src/chat.js', `export const client = connect({ apiKey: '${leaked}' });\n`);
    write('.gitignore', '.env\n.env.*\n');
    write('.env', `# Development\nANTHROPIC_API_KEY=${leaked}\nPORT=3000\n`);
    write('.env.production', `ANTHROPIC_API_KEY=${production}\n`);
    productionFile = readFileSync(at('.env.production'));
    git('init', '--quiet', '--initial-branch=main');
    git('add', '--all');
    git('commit', '--quiet', '--no-verify', '--message', 'Chat');
    await window().sidebar.openKeys();
    await window().addKey(leaked, 'Chat, at home');
    await addForProduction();
    await window().copyToClipboard(admin);
    await window().runCommand('Keyward: Connect a Console');
    await window().choose('Anthropic');
    await window().answersStep('Paste an admin key');
    await window().paste();
    await window().accept();
    await window().sidebar.row('Anthropic admin key').waitFor();
  });

  test('the quick fix of the underlined key opens the checklist', async () => {
    await window().editor.open('src/chat.js');
    await window().editor.openQuickFixes();
    await window().click(
      window().editor.quickFixes().filter({ hasText: 'This key has leaked: what to do' }),
    );
    await window().sidebar.row('1. Revoke it now').waitFor();
    await window().screenshotThemes('story checklist');
  });

  test('step 1 asks once, then switches the key off at its issuer, and no other', async () => {
    await window().click(window().sidebar.row('1. Revoke it now'));
    await window().dialog().waitFor();
    await window().screenshotThemes('story revoke');
    assert.equal(sent(change).length, 0);
    await window().pressDialogButton('Switch Off Key');
    await eventually(
      () => sent(change).map(({ body }) => JSON.parse(body)),
      [{ status: 'inactive' }],
    );
    await eventuallyPasses(async () => {
      assert.match(await rows(), /1\. Revoke it now ?done/);
      assert.match(await rows(), /chat-development ?switched off/);
    });
  });

  test('step 2 checks the new key and writes it to the env file that held the old one', async () => {
    await window().copyToClipboard(fresh);
    await window().click(window().sidebar.row('2. Replace it'));
    await window().choose('Paste the New Key');
    await window().answersStep('Paste');
    await window().paste();
    await window().accept();
    await window().choice('ANTHROPIC_API_KEY').waitFor();
    await window().screenshotThemes('story env files');
    await window().accept();
    await window().dialog().getByText('is off and replaced').waitFor();
    await window().screenshotThemes('story archive');
    await window().pressDialogButton('Archive Key');
    await eventually(
      () => readFileSync(at('.env'), 'utf8'),
      `# Development\nANTHROPIC_API_KEY=${fresh}\nPORT=3000\n`,
    );
    const asked = sent('GET api.anthropic.com/v1/models');
    assert.deepEqual(
      asked.map(({ headers }) => headers['x-api-key']),
      [fresh],
    );
    await eventuallyPasses(async () => assert.match(await rows(), /2\. Replace it ?done/));
  });

  test('step 3 finds it in the code and its commit', async () => {
    await window().click(window().sidebar.row('3. Find where it was'));
    await window().sidebar.row('chat.js:1').waitFor();
    await eventuallyPasses(async () => assert.match(await rows(), /Commit [0-9a-f]{7}/));
    await window().screenshotThemes('story found');
  });

  test('the rest is ticked, and the report says all of it without a value', async () => {
    for (const step of ['4. Check its usage', '5. Limit spending', '6. Git history']) {
      const row = window().sidebar.row(step);
      await window().click(row.locator('.custom-view-tree-node-item-checkbox'));
      // VS Code drops a tick of a row that is being drawn again.
      await row.filter({ hasText: /done/ }).waitFor();
    }
    await eventuallyPasses(async () => assert.match(await rows(), /6 of 7 done/));
    await window().click(window().sidebar.row('7. Write a report'));
    await eventuallyPasses(async () => {
      const text = await window().editor.readText();
      assert.match(text, /A key has leaked/);
      assert.match(text, /switched off/i);
    });
    await window().screenshotThemes('story report');
  });

  test('the production key is as it was, and no value is anywhere but in env files and the code', async () => {
    await window().screenshotThemes('story end');
    const values = [leaked, fresh, production, admin];
    const holders = readdirSync(window().folder, { recursive: true, encoding: 'utf8' })
      .filter(name => !name.startsWith('.git/') && statSync(at(name)).isFile())
      .map(name => ({ name, text: readFileSync(at(name), 'utf8') }))
      .filter(({ text }) => values.some(value => text.includes(value)));
    const onDisk = await Promise.all(values.map(value => countOnDisk(window().page, value)));
    assert.deepEqual(
      {
        untouched: readFileSync(at('.env.production')).equals(productionFile),
        ofDevelopment: parse(readFileSync(at('.env'))).ANTHROPIC_API_KEY === fresh,
        holders: holders.map(({ name }) => name).sort(),
        onDisk,
        productionWasSent: issuers.requests.some(request =>
          JSON.stringify(request).includes(production),
        ),
      },
      {
        untouched: true,
        ofDevelopment: true,
        holders: ['.env', '.env.production', 'src/chat.js'],
        onDisk: [0, 0, 0, 0],
        productionWasSent: false,
      },
    );
  });

  async function addForProduction(): Promise<void> {
    await window().copyToClipboard(production);
    await window().runCommand('Keyward: Add API Key');
    await window().answersStep('Paste your API key');
    await window().paste();
    await window().accept();
    await window().answersStep('Name of the variable');
    await window().accept();
    await window().answersStep('Where is this key used');
    await window().choose('Production');
    await window().answersStep('What you call this key');
    await window().answer('Chat, production');
    await window().sidebar.row('Chat, production').waitFor();
  }

  async function rows(): Promise<string> {
    return (await window().sidebar.readRows()).join('\n');
  }
  function sent(route: string) {
    return issuers.requests.filter(
      ({ method, host, path: to }) => `${method} ${host}${to.split('?')[0]}` === route,
    );
  }
  function at(name: string): string {
    return path.join(window().folder, name);
  }
  function write(name: string, text: string): void {
    mkdirSync(path.dirname(at(name)), { recursive: true });
    writeFileSync(at(name), text);
  }
  function git(...parameters: readonly string[]): void {
    const identity = ['-c', 'user.name=Ada Nowak', '-c', 'user.email=ada@example.org'];
    execFileSync('git', [...identity, ...parameters], { cwd: window().folder });
  }
});

function toPage(data: readonly unknown[]) {
  return { status: 200, json: { data, has_more: false, first_id: null, last_id: null } };
}

/** As Anthropic lists a key. */
function toKey(name: string, value: string, status: string) {
  return {
    id: `apikey_${name}`,
    type: 'api_key',
    name: `chat-${name}`,
    workspace_id: null,
    created_at: '2026-10-01T10:00:00Z',
    created_by: { id: 'user_1', type: 'user' },
    partial_key_hint: `${value.slice(0, 16)}...${value.slice(-4)}`,
    status,
    expires_at: null,
  };
}
