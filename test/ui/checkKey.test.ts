import assert from 'node:assert/strict';
import { type IssuerServer, startIssuerServer } from '../fakes/issuerServer';
import { sampleKey } from '../fakes/sampleKeys';
import { eventually } from './eventually';
import { readVariable } from './readVariable';
import { useWindow } from './useWindow';

const models = 'GET api.anthropic.com/v1/models';
const asking = 'Asking api.anthropic.com whether the key works';

suite('a key is checked', () => {
  const window = useWindow({ folder: 'empty' });
  let issuers: IssuerServer;

  suiteSetup(async () => {
    issuers = await startIssuerServer(Number(readVariable('KEYWARD_UI_ISSUERS_PORT')));
  });
  suiteTeardown(() => issuers.close());

  const told = async () =>
    (await window().readNotifications()).filter(message => !message.includes('is stored'));

  test('what is answered at once shows its result, and no notification of the asking', async () => {
    issuers.answer(models, { status: 200, json: { data: [] } });
    await window().sidebar.openKeys();
    await window().addKey(sampleKey('anthropic-api-key', 31), 'Claude');
    await window().pressNotificationButton('is stored', 'Check Key');
    await window().notifications().filter({ hasText: 'Works.' }).waitFor();
    assert.deepEqual(await told(), ['"Claude": Works.']);
    await window().screenshotThemes('check works');
  });

  test('what takes its time can be cancelled, and says nothing of the key', async () => {
    let asked: () => void = () => undefined;
    const isAsked = new Promise<void>(resolve => {
      asked = resolve;
    });
    issuers.answer(models, () => asked());
    await window().runCommand('Notifications: Clear All');
    await window().sidebar.chooseFromKey('Check Key');
    await isAsked;
    await eventually(told, [asking]);
    await window().screenshotThemes('check slow');
    await window().pressNotificationButton(asking, 'Cancel');
    await eventually(told, []);
    assert.match((await window().sidebar.readLabels()).join('\n'), /Claude, .*last check: works/);
  });
});
