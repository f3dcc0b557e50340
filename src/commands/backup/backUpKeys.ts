import { homedir } from 'node:os';
import path from 'node:path';
import { UserError } from '../../errors';
import type { AgeTool } from '../../keys/backup/ageTool';
import { lastBackupName } from '../../keys/backup/lastBackup';
import type { KeyCopy } from '../../keys/keyRing';
import { type BackupPlace, findBackupPlace } from '../../lifecycle/backup/backupPlace';
import { writeBackup } from '../../lifecycle/backup/writeBackup';
import type { KeyServices } from '../keyServices';
import { askNewPassphrase } from './askNewPassphrase';

const title = 'Back Up Keys';

interface Stored {
  readonly copies: readonly KeyCopy[];
  /** Labels of keys whose values this machine has lost. */
  readonly lacking: readonly string[];
}

/** Writes all keys into one file that only a passphrase opens. */
export async function backUpKeys(services: KeyServices, age: AgeTool): Promise<void> {
  const { ring, prompts, records, reportBug } = services;
  await ring.assertAllSeen();
  assertNotEmpty(await readStored(services));
  const place = await choosePlace(services);
  const passphrase = place && (await askNewPassphrase(prompts, title));
  if (place === undefined || passphrase === undefined) {
    return;
  }
  // Once more, for keys that were stored while the questions stood there.
  const stored = await readStored(services);
  assertNotEmpty(stored);
  const made = new Date().toISOString();
  const written = writeBackup({ place, backup: { made, keys: stored.copies }, passphrase, age });
  prompts.showStatus('Encrypting the backup…', written);
  await written;
  await records.update(lastBackupName, made);
  await ring.refresh();
  // VS Code cuts a message without a button off at the end of its first line.
  prompts.inform(toReport(stored, place), 'Got It').catch(reportBug);
}

async function readStored({ ring }: KeyServices): Promise<Stored> {
  const copies: KeyCopy[] = [];
  const lacking: string[] = [];
  for (const { record, state } of await ring.list()) {
    const values = state === 'archived' ? [] : await ring.readValues(record.id);
    if (values === undefined) {
      lacking.push(record.label);
    } else {
      copies.push({ record, values });
    }
  }
  return { copies, lacking };
}

function assertNotEmpty({ copies, lacking }: Stored): void {
  if (copies.length > 0) {
    return;
  }
  throw new UserError(
    lacking.length === 0
      ? 'No key is stored yet, so there is nothing to back up. Run Keyward: Add API Key first.'
      : 'No stored key has its value, so there is nothing to back up. Enter the missing values first.',
  );
}

/** Asked before the passphrase, so that nobody thinks of one in vain. */
async function choosePlace({ prompts }: KeyServices): Promise<BackupPlace | undefined> {
  const chosen = await prompts.pickSaveFile({
    title,
    action: 'Back Up Here',
    defaultPath: path.join(homedir(), `keyward-backup-${toDay(new Date())}.age`),
    kinds: { 'Encrypted backup': ['age'] },
  });
  const place = chosen === undefined ? undefined : await findBackupPlace(chosen);
  if (place?.original === undefined || place.isAge) {
    return place;
  }
  const isSure = await prompts.confirm({
    message: `Replace ${path.basename(place.path)}?`,
    detail: 'It is no backup of Keyward and no age file. What it holds would be lost.',
    action: 'Replace',
  });
  return isSure ? place : undefined;
}

/** By the clock on the wall. */
function toDay(instant: Date): string {
  const part = (amount: number): string => String(amount).padStart(2, '0');
  return [instant.getFullYear(), part(instant.getMonth() + 1), part(instant.getDate())].join('-');
}

function toReport({ copies, lacking }: Stored, place: BackupPlace): string {
  const count = copies.length === 1 ? '1 key is' : `${copies.length} keys are`;
  const names = lacking.map(label => `"${label}"`).join(', ');
  return [
    `${count} in ${place.path}.`,
    'Keep the passphrase elsewhere: without it nobody can open this file.',
    ...(lacking.length === 0 ? [] : [`Not in it, because the value is missing: ${names}.`]),
  ].join(' ');
}
