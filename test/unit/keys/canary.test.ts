import assert from 'node:assert/strict';
import { checkPersistence } from '../../../src/keys/canary';
import { MemorySecretStore, RecordDisk, WindowRecordStore } from '../../fakes/memoryStores';

suite('checkPersistence', () => {
  test('a store that keeps its entries is never warned of', async () => {
    const secrets = new MemorySecretStore();
    const records = new WindowRecordStore(new RecordDisk());
    const sessions = [
      await checkPersistence(secrets, records),
      await checkPersistence(secrets, records),
    ];
    assert.deepEqual(sessions, ['unknown', 'kept']);
  });

  test('a loss is worth one warning until the store has kept something again', async () => {
    const secrets = new MemorySecretStore();
    const records = new WindowRecordStore(new RecordDisk());
    const sessions = [];
    for (const forgets of [false, true, true, false, true]) {
      if (forgets) {
        secrets.entries.clear();
      }
      sessions.push(await checkPersistence(secrets, records));
    }
    assert.deepEqual(sessions, ['unknown', 'first-loss', 'lost', 'kept', 'first-loss']);
  });
});
