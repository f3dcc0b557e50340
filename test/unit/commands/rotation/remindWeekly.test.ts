import assert from 'node:assert/strict';
import { remindWeekly } from '../../../../src/commands/rotation/remindWeekly';
import { dayLength } from '../../../../src/keys/age';
import type { KeyRecord } from '../../../../src/keys/keyRecord';
import type { KeyEntry } from '../../../../src/keys/keyRing';
import { RecordDisk, WindowRecordStore } from '../../../fakes/memoryStores';
import { ScriptedPrompts } from '../../../fakes/scriptedPrompts';

const start = Date.parse('2026-06-01T12:00:00.000Z');

function daysFrom(days: number): string {
  return new Date(start + days * dayLength).toISOString();
}

function toEntry(changes: Partial<KeyRecord>, state: KeyEntry['state'] = 'present'): KeyEntry {
  return {
    record: {
      id: '1',
      label: 'Mail',
      provider: 'acme',
      environment: 'development',
      parts: [{ envName: 'ACME_KEY', hint: 'acme_…' }],
      created: daysFrom(-1),
      ...changes,
    },
    state,
  };
}

const old = toEntry({ created: daysFrom(-120) });

function open(entries: readonly KeyEntry[], { remindAfterDays = 90 } = {}) {
  const disk = new RecordDisk();
  const clock = { days: 0 };
  const openWindow = () => {
    const records = new WindowRecordStore(disk);
    const prompts = new ScriptedPrompts();
    const window = { isFocused: true, shown: 0 };
    const remind = (press?: string) => {
      const inform = async (message: string, ...buttons: string[]) => {
        await prompts.inform(message, ...buttons);
        return press;
      };
      return remindWeekly({
        services: {
          ring: { list: async () => [...entries] },
          records,
          prompts: { inform },
          readSettings: () => ({ remindAfterDays }),
        },
        isFocused: () => window.isFocused,
        now: () => new Date(start + clock.days * dayLength),
        showKeys: async () => {
          window.shown += 1;
        },
      });
    };
    return { records, window, remind, read: prompts.read };
  };
  return { clock, openWindow, disk };
}

const buttons = ['[Show Keys]', '[Not Now]'];

suite('the weekly reminder', () => {
  test('all old keys are told of together, and only when there is one', async () => {
    const none = open([toEntry({})]).openWindow();
    const two = open([old, { ...old, record: { ...old.record, id: '2' } }]).openWindow();
    await none.remind();
    await two.remind();
    assert.deepEqual(
      [none.read, none.records.keys(), two.read],
      [[], [], ['2 keys are older than 90 days.', ...buttons]],
    );
  });

  test('it comes once a week, however often it is asked for', async () => {
    const { clock, openWindow } = open([old]);
    const { remind, read } = openWindow();
    for (clock.days = 0; clock.days < 21; clock.days += 0.25) {
      await remind();
    }
    assert.equal(read.filter(text => text === '1 key is older than 90 days.').length, 3);
  });

  test('it is not shown again after the window was loaded again', async () => {
    const { clock, openWindow } = open([old]);
    await openWindow().remind();
    clock.days = 6.9;
    const later = openWindow();
    await later.remind();
    assert.deepEqual(later.read, []);
  });

  test('of two windows only the one that is looked at shows it', async () => {
    const { openWindow } = open([old]);
    const [one, other] = [openWindow(), openWindow()];
    other.window.isFocused = false;
    await Promise.all([one.remind(), other.remind()]);
    one.window.isFocused = false;
    other.window.isFocused = true;
    // As VS Code does it before another window is looked at.
    other.records.catchUp();
    await other.remind();
    assert.deepEqual([one.read.length, other.read], [3, []]);
  });

  test('a window that loses the focus while keys are read does not show it', async () => {
    const { openWindow, disk } = open([old]);
    const one = openWindow();
    const reminding = one.remind();
    one.window.isFocused = false;
    await reminding;
    assert.deepEqual([one.read, disk.text], [[], '{}']);
  });

  test('Show Keys shows them', async () => {
    const { openWindow } = open([old]);
    const one = openWindow();
    await one.remind('Show Keys');
    const other = open([old]).openWindow();
    await other.remind('Not Now');
    assert.deepEqual([one.window.shown, other.window.shown], [1, 0]);
  });

  test('a setting of 0 never reminds, and neither does a key that is never old', async () => {
    const never = open([old], { remindAfterDays: 0 }).openWindow();
    const key = open([toEntry({ expires: daysFrom(1), remindAfterDays: 0 })]).openWindow();
    await never.remind();
    await key.remind();
    assert.deepEqual([never.read, key.read], [[], []]);
  });

  test('expiry, revocations that are due and different numbers of days are told', async () => {
    const retirement = { replacedBy: '1', since: daysFrom(-9), until: daysFrom(-2) };
    const { remind, read } = open([
      old,
      toEntry({ created: daysFrom(-40), remindAfterDays: 30 }),
      toEntry({ expires: daysFrom(3) }),
      toEntry({ retirement }, 'retiring'),
      toEntry({ retirement: { ...retirement, archived: daysFrom(-1) } }, 'archived'),
      toEntry({}, 'missing'),
    ]).openWindow();
    await remind();
    assert.equal(
      read[0],
      '2 keys are old enough to be rotated. 1 key is expired or about to expire. 1 key is replaced and still to be revoked.',
    );
  });

  test('a clock that was set back does not keep it away for ever', async () => {
    const { clock, openWindow } = open([old]);
    clock.days = 300;
    const { remind, read } = openWindow();
    await remind();
    clock.days = 10;
    await remind();
    assert.equal(read.length, 6);
  });
});
