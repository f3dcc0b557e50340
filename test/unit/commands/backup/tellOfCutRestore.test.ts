import assert from 'node:assert/strict';
import { tellOfCutRestore } from '../../../../src/commands/backup/tellOfCutRestore';
import { type KeyCopy, KeyRing } from '../../../../src/keys/keyRing';
import { withRestoreMark } from '../../../../src/lifecycle/backup/restoreMark';
import { Secret } from '../../../../src/secret';
import { MemorySecretStore, RecordDisk, WindowRecordStore } from '../../../fakes/memoryStores';
import { type ScriptedAnswer, ScriptedPrompts } from '../../../fakes/scriptedPrompts';

/** Whoever waits for its second write is gone before it comes. */
class KilledStore extends MemorySecretStore {
  readonly killed: Promise<void>;
  #writes = 0;
  #kill: () => void = () => undefined;

  constructor() {
    super();
    this.killed = new Promise(resolve => {
      this.#kill = resolve;
    });
  }

  override async store(name: string, value: string): Promise<void> {
    this.#writes += 1;
    if (this.#writes === 2) {
      this.#kill();
      await new Promise<never>(() => undefined);
    }
    await super.store(name, value);
  }
}

const toCopy = (id: string): KeyCopy => ({
  record: {
    id,
    label: id,
    provider: 'acme',
    environment: 'development',
    parts: [{ envName: 'ACME_KEY', hint: 'acme_…' }],
    created: '2026-01-01T10:00:00.000Z',
  },
  values: [new Secret(`acme_${id}_${'4f'.repeat(16)}`)],
});
const copies = [toCopy('one'), toCopy('two')];

suite('a restore that is cut off', () => {
  const open = () => {
    const secrets = new KilledStore();
    const disk = new RecordDisk();
    const openWindow = () => {
      const records = new WindowRecordStore(disk);
      return { records, ring: new KeyRing(secrets, records, { toHint: () => 'acme_…' }) };
    };
    return { secrets, openWindow };
  };

  test('the next window tells of it once and restores again, which brings the rest', async () => {
    const { secrets, openWindow } = open();
    const first = openWindow();
    const never = withRestoreMark(first.records, () => first.ring.restore(copies));
    await Promise.race([never, secrets.killed]);
    const { records, ring } = openWindow();
    const before = (await ring.list()).map(({ record }) => record.id);
    const tell = async (...answers: readonly ScriptedAnswer[]) => {
      const prompts = new ScriptedPrompts(...answers);
      await tellOfCutRestore({ records, prompts }, () =>
        withRestoreMark(records, () => ring.restore(copies)),
      );
      return prompts.read.length > 0;
    };
    const told = [await tell({ press: 'Restore Keys…' }), await tell()];
    const after = (await ring.list()).map(({ record }) => record.id);
    assert.deepEqual([before, told, after], [['one'], [true, false], ['one', 'two']]);
  });

  test('a restore that ends, well or not, leaves nothing to tell', async () => {
    const { openWindow } = open();
    const { records } = openWindow();
    await withRestoreMark(records, async () => undefined);
    await assert.rejects(
      withRestoreMark(records, () => Promise.reject(new Error('refused'))),
      /refused/,
    );
    const prompts = new ScriptedPrompts();
    await tellOfCutRestore({ records, prompts }, async () => assert.fail());
    assert.deepEqual([prompts.read, records.keys()], [[], []]);
  });
});
