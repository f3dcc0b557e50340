import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { backUpKeys } from '../../src/commands/backup/backUpKeys';
import { restoreKeys } from '../../src/commands/backup/restoreKeys';
import { createQuickAge } from '../fakes/quickAge';
import type { ScriptedAnswer } from '../fakes/scriptedPrompts';
import { anthropicKey } from './editorWindow';
import { createWorld, toDraft } from './keysWorld';

export type World = ReturnType<typeof createWorld>;

export const value = anthropicKey(911);
export const otherValue = anthropicKey(912);
export const newValue = anthropicKey(913);
export const passphrase = 'tulip bicycle harbor window pepper';
export const age = createQuickAge();

/** Where each test of the suite finds the folder and the file for its backup. */
export function useBackupFile() {
  let folder = '';
  setup(() => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'keyward-restore-')));
  });
  teardown(() => rmSync(folder, { recursive: true, force: true }));
  return {
    get folder() {
      return folder;
    },
    get file() {
      return path.join(folder, 'mine.age');
    },
  };
}

/** Labels, states and values: all that a person would look for. */
export async function readKeys({ ring }: World) {
  const entries = await ring.list();
  return Promise.all(
    entries.map(async ({ record, state }) => {
      const values = await ring.readValues(record.id);
      return [record.label, state, ...(values ?? []).map(one => one.reveal())];
    }),
  );
}

/** A laptop with two keys, and their backup in the file. */
export async function createOldLaptop(file: string) {
  const world = createWorld();
  const claude = await world.ring.add(toDraft(value));
  const second = await world.ring.add(
    toDraft(otherValue, { label: 'Production', environment: 'production' }),
  );
  await backUpKeys(world.answer(file, passphrase, passphrase).services, age);
  return { ...world, ids: [claude.id, second.id] };
}

/** With the right passphrase; `answers` are to what is asked then. */
export async function restore(world: World, file: string, ...answers: readonly ScriptedAnswer[]) {
  const { prompts, services } = world.answer(file, passphrase, ...answers);
  await restoreKeys(services, age);
  return prompts;
}
