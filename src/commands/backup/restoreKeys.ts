import { homedir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { commands } from '../../contributions';
import { UserError } from '../../errors';
import type { AgeTool } from '../../keys/backup/ageTool';
import { toFaultText } from '../../keys/backup/backupFault';
import { type ParsedBackup, parseBackup } from '../../keys/backup/backupText';
import { toInstant } from '../../keys/backup/cleanRecord';
import { lastBackupName } from '../../keys/backup/lastBackup';
import { type OwnKey, planRestore, type RestoreStep } from '../../keys/backup/planRestore';
import type { KeyCopy } from '../../keys/keyRing';
import { readBackupFile } from '../../lifecycle/backup/readBackupFile';
import { withRestoreMark } from '../../lifecycle/backup/restoreMark';
import type { KeyServices } from '../keyServices';
import { chooseCopies } from './restoreChoices';
import { withOwnTexts } from './withOwnTexts';

type Opened = Extract<ParsedBackup, { kind: 'backup' }>;

const title = 'Restore Keys';
const writeMissing = 'Write All Missing';

/** Merges a backup into the stored keys. Asks before a key of this machine changes. */
export async function restoreKeys(services: KeyServices, age: AgeTool): Promise<void> {
  const { ring, prompts, reportBug } = services;
  await ring.assertAllSeen();
  const file = await prompts.pickOpenFile({
    title,
    action: 'Restore',
    defaultPath: homedir(),
    kinds: { 'Encrypted backup': ['age'] },
  });
  const opened = file === undefined ? undefined : await open(file, services, age);
  if (opened === undefined) {
    return;
  }
  const { backup, unreadable } = opened;
  const readPlan = async (): Promise<readonly RestoreStep[]> =>
    planRestore(backup.keys, await readOwnKeys(services));
  const plan = await readPlan();
  const choice = await chooseCopies(plan, prompts, backup.made);
  const rest = unreadable === 0 ? [] : [toUnreadableText(unreadable)];
  if (choice.kind === 'nothing') {
    prompts.inform([choice.reason, ...rest].join(' ')).catch(reportBug);
  }
  if (choice.kind !== 'copies') {
    return;
  }
  const { copies } = choice;
  if (toOutline(await readPlan()) !== toOutline(plan)) {
    throw new UserError('Your keys changed meanwhile, so nothing was restored. Try again.');
  }
  await restoreAll(copies, services, async () => toOutline(await readPlan()) === toOutline(plan));
  await noteBackup(copies, backup.made, services);
  const count = copies.length === 1 ? '1 key is' : `${copies.length} keys are`;
  const same = toSameText(plan.filter(({ kind }) => kind === 'same').length);
  tell([`${count} restored.`, ...same, ...rest].join(' '), services);
}

/** What the passphrase opens. Undefined after Escape. */
async function open(
  file: string,
  { prompts }: KeyServices,
  age: AgeTool,
): Promise<Opened | undefined> {
  const content = await readBackupFile(file);
  const name = path.basename(file);
  for (let prompt = `Opens ${name}`; ; prompt = toFaultText('wrong-passphrase', name)) {
    const placeholder = 'The passphrase of the backup';
    const passphrase = await prompts.askSecret({ title, placeholder, prompt });
    if (passphrase === undefined) {
      return undefined;
    }
    const opening = age.unlock(content, passphrase);
    prompts.showStatus(`Opening ${name}…`, opening);
    const opened = await opening;
    const parsed = opened.kind === 'opened' ? parseBackup(opened.text) : opened;
    if (parsed.kind === 'backup') {
      const keys = parsed.backup.keys.map(withOwnTexts);
      return { ...parsed, backup: { ...parsed.backup, keys } };
    }
    if (parsed.fault !== 'wrong-passphrase') {
      throw new UserError(toFaultText(parsed.fault, name));
    }
  }
}

async function readOwnKeys({ ring }: KeyServices): Promise<readonly OwnKey[]> {
  const entries = await ring.list();
  return Promise.all(
    entries.map(async entry => ({ entry, values: await ring.readValues(entry.record.id) })),
  );
}

/** Equal for plans that mean the same. */
function toOutline(plan: readonly RestoreStep[]): string {
  return JSON.stringify(
    plan.map(step => [step.kind, step.kind === 'new' ? '' : [step.mine.record, step.mine.state]]),
  );
}

async function restoreAll(
  copies: readonly KeyCopy[],
  { ring, records }: KeyServices,
  isAsBefore: () => Promise<boolean>,
): Promise<void> {
  try {
    await withRestoreMark(records, () => ring.restore(copies));
  } catch (cause) {
    if (cause instanceof UserError) {
      throw cause;
    }
    const outcome = (await isAsBefore())
      ? 'All keys are as they were before. Try again.'
      : 'Some keys may be in already. Restore the backup again to see which.';
    throw new UserError(`VS Code's secret storage refused a key. ${outcome}`, { cause });
  }
}

/** On a new laptop all keys are in that backup, so that it is the last one here too. */
async function noteBackup(
  copies: readonly KeyCopy[],
  made: string,
  { ring, records }: KeyServices,
): Promise<void> {
  const isAll = (await ring.list()).length === copies.length;
  // Anybody may have written it, and records rest in plain text.
  const isPast = toInstant(made) !== undefined && Date.parse(made) <= Date.now();
  if (isAll && isPast && records.get(lastBackupName) === undefined) {
    await records.update(lastBackupName, made);
    await ring.refresh();
  }
}

function toSameText(amount: number): readonly string[] {
  if (amount === 0) {
    return [];
  }
  return [amount === 1 ? '1 was here already.' : `${amount} were here already.`];
}

function toUnreadableText(amount: number): string {
  return amount === 1
    ? '1 entry of the backup is no key and was left out.'
    : `${amount} entries of the backup are no keys and were left out.`;
}

/** The command is done when the keys are stored, not when the notification is closed. */
function tell(message: string, { prompts, reportBug }: KeyServices): void {
  const canWrite = vscode.workspace.isTrusted && vscode.workspace.workspaceFolders?.length;
  const inform = async (): Promise<void> => {
    const pressed = await prompts.inform(message, ...(canWrite ? [writeMissing] : []));
    if (pressed === writeMissing) {
      await vscode.commands.executeCommand(commands.writeAllMissing);
    }
  };
  inform().catch(reportBug);
}
