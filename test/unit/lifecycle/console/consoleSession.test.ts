import assert from 'node:assert/strict';
import { KeyRing } from '../../../../src/keys/keyRing';
import { ConsoleSession } from '../../../../src/lifecycle/console/consoleSession';
import { createSender } from '../../../../src/lifecycle/request/sendRequest';
import { Secret } from '../../../../src/secret';
import { anthropicItem, anthropicSample, toPage } from '../../../fakes/consoleAnswers';
import { type IssuerServer, startIssuerServer } from '../../../fakes/issuerServer';
import { MemorySecretStore, RecordDisk, WindowRecordStore } from '../../../fakes/memoryStores';
import { sampleKey } from '../../../fakes/sampleKeys';

const host = 'api.anthropic.com/v1/organizations';

suite('ConsoleSession', () => {
  let server: IssuerServer;
  setup(async () => {
    server = await startIssuerServer();
    for (const list of ['workspaces', 'users']) {
      server.answer(`GET ${host}/${list}`, toPage([]));
    }
  });
  teardown(() => server.close());

  /** `onList` is waited for whenever the stored keys are listed. */
  async function connect(onList = async (): Promise<void> => undefined) {
    const disk = new RecordDisk();
    const records = new WindowRecordStore(disk);
    const ring = new KeyRing(new MemorySecretStore(), records, { toHint: () => 'hint' });
    const add = (label: string, value: string) =>
      ring.add({
        label,
        provider: 'anthropic',
        environment: 'development',
        parts: [{ envName: 'ANTHROPIC_API_KEY', value: new Secret(value) }],
      });
    const admin = await add('admin', sampleKey('anthropic-admin-key', 4));
    const send = createSender({ fetch: globalThis.fetch, testOrigin: server.origin });
    const list = ring.list.bind(ring);
    ring.list = async () => {
      await onList();
      return list();
    };
    const session = new ConsoleSession('anthropic', { ring, records, send });
    await session.connect(admin.id);
    return { add, admin, disk, ring, session };
  }

  test('a stored key is told from those of the console that are nowhere here', async () => {
    const { add, session } = await connect();
    await add('my-blog local', anthropicSample(1).value);
    await add('elsewhere', anthropicSample(9).value);
    server.answer(`GET ${host}/api_keys`, toPage([anthropicItem(1), anthropicItem(2)]));
    await session.load({});
    assert.deepEqual(
      [...(session.loaded?.matches ?? [])],
      [['apikey_1', [{ label: 'my-blog local', isSure: true }]]],
    );
  });

  test('a key that two hints match is not claimed to be either', async () => {
    const { add, session } = await connect();
    await add('my-blog local', anthropicSample(1).value);
    const twin = anthropicItem(2, { partial_key_hint: anthropicSample(1).hint });
    server.answer(`GET ${host}/api_keys`, toPage([anthropicItem(1), twin]));
    await session.load({});
    const match = [{ label: 'my-blog local', isSure: false }];
    assert.deepEqual(
      [...(session.loaded?.matches ?? [])],
      [
        ['apikey_1', match],
        ['apikey_2', match],
      ],
    );
  });

  test('nothing of the list is written down, and of the admin key only its id', async () => {
    const { admin, disk, session } = await connect();
    server.answer(`GET ${host}/api_keys`, toPage([anthropicItem(1)]));
    await session.load({});
    const stored: Readonly<Record<string, unknown>> = JSON.parse(disk.text);
    assert.deepEqual(
      [stored['console.anthropic'], Object.keys(stored).sort(), disk.text.includes('apikey_1')],
      [admin.id, [`key.${admin.id}`, 'console.anthropic'].sort(), false],
    );
  });

  test('a list that does not come leaves the one that is shown', async () => {
    const { session } = await connect();
    server.answer(`GET ${host}/api_keys`, toPage([anthropicItem(1)]), { status: 500 });
    await session.load({});
    const shown = session.loaded;
    await assert.rejects(session.load({}), /has a fault/);
    assert.equal(session.loaded, shown);
  });

  test('a key that was changed while its list was under way is shown as it is now', async () => {
    const { session } = await connect();
    server.answer(`GET ${host}/api_keys`, toPage([anthropicItem(1), anthropicItem(2)]));
    await session.load({});
    const [first, second] = session.loaded?.keys ?? [];
    const loading = session.load({});
    const refreshed = session.refresh();
    if (first !== undefined && second !== undefined) {
      await session.replace(first.id, { ...first, status: 'inactive' });
      await session.replace(second.id, undefined);
    }
    const shown = () => session.loaded?.keys.map(({ id, status }) => [id, status]);
    await refreshed;
    const before = shown();
    await loading;
    assert.deepEqual([before, shown()], [[['apikey_1', 'inactive']], [['apikey_1', 'inactive']]]);
  });

  test('matches that are found late do not bring an older list back', async () => {
    const slow = { release: () => undefined as unknown, isSlow: false };
    const { session } = await connect(async () => {
      if (slow.isSlow) {
        slow.isSlow = false;
        await new Promise(resolve => {
          slow.release = () => resolve(undefined);
        });
      }
    });
    server.answer(`GET ${host}/api_keys`, toPage([anthropicItem(1)]));
    await session.load({});
    slow.isSlow = true;
    const refreshed = session.refresh();
    await session.replace('apikey_1', undefined);
    slow.release();
    await refreshed;
    assert.deepEqual(session.loaded?.keys, []);
  });

  test('without its admin key a console asks nothing', async () => {
    const { admin, ring, session } = await connect();
    await ring.delete(admin.id);
    await assert.rejects(session.load({}), {
      message:
        'The admin key of Anthropic is no longer stored. Run Keyward: Connect a Console… again.',
    });
    assert.deepEqual(server.requests, []);
  });

  test('who disconnects meanwhile sees no list', async () => {
    const { session } = await connect();
    server.answer(`GET ${host}/api_keys`, (_, response) => {
      session.disconnect().then(() => response.end(JSON.stringify(toPage([]).json)));
    });
    await session.load({});
    assert.deepEqual([session.loaded, session.adminKeyId], [undefined, undefined]);
  });

  test('another window sees the connection, its change and its end', async () => {
    const { admin, add, disk, ring, session } = await connect();
    const records = new WindowRecordStore(disk);
    const send = createSender({ fetch: globalThis.fetch, testOrigin: server.origin });
    const other = new ConsoleSession('anthropic', { ring, records, send });
    server.answer(`GET ${host}/api_keys`, toPage([anthropicItem(1)]));
    await other.load({});
    let heard = 0;
    other.onDidChange(() => {
      heard += 1;
    });
    const next = await add('another admin', sampleKey('anthropic-admin-key', 5));
    await session.connect(next.id);
    records.catchUp();
    await other.refresh();
    const changed = [other.adminKeyId === admin.id, other.adminKeyId === next.id, other.loaded];
    await session.disconnect();
    records.catchUp();
    await other.refresh();
    assert.deepEqual([changed, other.adminKeyId, heard], [[false, true, undefined], undefined, 2]);
  });
});
