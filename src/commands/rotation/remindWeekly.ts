import type { Settings } from '../../host/settings';
import { isReminderDue, noteReminder, toReminder } from '../../lifecycle/rotation/findReminder';
import type { KeyServices } from '../keyServices';

const show = 'Show Keys';

export interface ReminderPorts {
  readonly services: {
    readonly ring: Pick<KeyServices['ring'], 'list'>;
    readonly records: KeyServices['records'];
    readonly prompts: Pick<KeyServices['prompts'], 'inform'>;
    readonly readSettings: () => Pick<Settings, 'remindAfterDays'>;
  };
  readonly showKeys: () => Promise<void>;
  /** Only one of several windows has the focus, and only that one reminds. */
  readonly isFocused: () => boolean;
  readonly now: () => Date;
}

/** At most once a week, for all keys together. */
export async function remindWeekly(ports: ReminderPorts): Promise<void> {
  const { ring, records, prompts, readSettings } = ports.services;
  const now = ports.now();
  if (!ports.isFocused() || !isReminderDue(records, now)) {
    return;
  }
  const { remindAfterDays } = readSettings();
  const message = toReminder(await ring.list(), { now, remindAfterDays });
  // Once more: the other window may have got the focus while the keys were read.
  if (message === undefined || !ports.isFocused() || !isReminderDue(records, now)) {
    return;
  }
  await noteReminder(records, now);
  if ((await prompts.inform(message, show, 'Not Now')) === show) {
    await ports.showKeys();
  }
}
