import assert from 'node:assert/strict';
import { anthropicItem, toPage } from '../fakes/consoleAnswers';
import { type IssuerServer, startIssuerServer } from '../fakes/issuerServer';
import { fillTemplate } from '../fakes/sampleKeys';
import { eventually, eventuallyPasses } from './eventually';
import { readVariable } from './readVariable';
import { useWindow } from './useWindow';

const host = 'api.anthropic.com/v1/organizations';

suite('console keys', () => {
  const window = useWindow({ folder: 'empty' });
  const admin = fillTemplate('sk-ant-admin01-{base64url:93}AA', 91);
  const local = fillTemplate('sk-ant-api03-{base64url:93}AA', 92);
  let server: IssuerServer;

  suiteSetup(async () => {
    server = await startIssuerServer(Number(readVariable('KEYWARD_UI_ISSUERS_PORT')));
    const hint = `${local.slice(0, 16)}...${local.slice(-4)}`;
    const recently = new Date(Date.now() - 9 * 24 * 60 * 60 * 1000).toISOString();
    const blog = { workspace_id: 'wrkspc_1' };
    server.answer(`GET ${host}/workspaces`, toPage([{ id: 'wrkspc_1', name: 'Blog' }]));
    server.answer(`GET ${host}/users`, toPage([{ id: 'user_1', name: 'Ada Nowak' }]));
    server.answer(
      `GET ${host}/api_keys`,
      toPage([
        anthropicItem(1, {
          ...blog,
          name: 'website',
          partial_key_hint: hint,
          created_at: recently,
        }),
        anthropicItem(2, { ...blog, name: 'website production' }),
        anthropicItem(3, { name: 'first try', status: 'inactive' }),
        anthropicItem(4, { name: 'workshop', status: 'archived' }),
      ]),
    );
    server.answer(`POST ${host}/api_keys/apikey_1`, {
      status: 200,
      json: anthropicItem(1, { name: 'website', status: 'inactive' }),
    });
  });
  suiteTeardown(() => server.close());

  const rows = async () =>
    (await window().sidebar.readRows()).map(row => row.replaceAll(/\s+/g, ' '));
  const lists = () => server.requests.filter(({ path }) => path.includes('api_keys?limit=100'));

  test('a console is connected with an admin key, and its keys stand below their workspaces', async () => {
    await window().sidebar.openKeys();
    await window().addKey(local, 'my-blog local');
    await window().runCommand('Keyward: Connect a Console');
    await window().choose('Anthropic');
    await window().answersStep('Paste an admin key');
    await window().screenshotThemes('connect console');
    await window().copyToClipboard(admin);
    await window().paste();
    await window().accept();
    await eventuallyPasses(async () => {
      const shown = await rows();
      const at = shown.findIndex(row => row.startsWith('website'));
      assert.match(shown[at] ?? '', /^website ?in Keyward: my-blog local · /);
      assert.match(shown[at + 1] ?? '', /^website production ?past 90 days · not in Keyward · /);
      assert.match(shown[at + 3] ?? '', /^first try ?switched off · not in Keyward · /);
      assert.match(shown[at + 4] ?? '', /^workshop ?archived · not in Keyward · /);
    });
    await window().screenshotThemes('console keys');
    await window().sidebar.resize(200);
    await window().screenshotThemes('console keys narrow');
    await window().sidebar.resize(300);
    assert.equal(lists().length, 1);
  });

  test('a window that was loaded again asks the issuer nothing until a button is pressed', async () => {
    await window().load();
    await window().sidebar.openKeys();
    const button = window()
      .sidebar.welcomeButtons()
      .filter({ hasText: 'Load Keys', visible: true });
    await button.first().waitFor();
    await window().screenshotThemes('console before loading');
    assert.equal(lists().length, 1);
    await window().click(button.first());
    await window().sidebar.row('website').waitFor();
    assert.equal(lists().length, 2);
  });

  test('a key is switched off after a dialog that names it by its hint', async () => {
    await window().sidebar.row('website').click({ button: 'right' });
    await window().sidebar.menuEntry('Switch Off Key').waitFor();
    await window().screenshotThemes('console menu');
    await eventuallyPasses(async () => {
      await window().sidebar.menuEntry('Switch Off Key').click({ timeout: 1_000 });
      await window().dialog().waitFor({ timeout: 2_000 });
    });
    const asked = await window().dialog().innerText();
    assert.match(asked, /Switch off "website" \(sk-ant-api03-...\.\.\.....\) at Anthropic\?/);
    await window().screenshotThemes('console switch off');
    await window().pressDialogButton('Switch Off Key');
    await eventually(
      async () => (await rows()).some(row => /^website ?switched off · in Keyward/.test(row)),
      true,
    );
  });
});
