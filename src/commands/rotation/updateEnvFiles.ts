import path from 'node:path';
import * as vscode from 'vscode';
import { isUnsaved } from '../../host/envTarget';
import type { KeyRecord } from '../../keys/keyRecord';
import { type Exchanged, exchange } from '../../lifecycle/rotation/exchange';
import {
  type Exchange,
  findExchanges,
  type NewValue,
  readNewValues,
} from '../../lifecycle/rotation/findExchanges';
import { noteRotation } from '../../lifecycle/rotation/rotationState';
import type { KeyServices } from '../keyServices';
import { toLeftoverSentences } from './toLeftoverSentences';

/**
 * Offers to write the new value of a key into the env files that still hold an old one. `stopped`
 * where that failed or the user left; `nothing` where there are none, or none was picked.
 */
export async function updateEnvFiles(
  record: KeyRecord,
  services: KeyServices,
): Promise<'nothing' | 'done' | 'stopped'> {
  const values = await readNewValues(record.id, services.ring);
  const exchanges = await findInWorkspace(values);
  if (exchanges.length === 0) {
    await noteRotation(services.records, record.id, undefined);
    await services.ring.refresh();
    return 'nothing';
  }
  const chosen = await chooseExchanges(exchanges, services);
  if (chosen === undefined || chosen.length === 0) {
    return chosen === undefined ? 'stopped' : 'nothing';
  }
  const done = await writeExchanges(record.id, chosen, services);
  tellOfFiles(await tellOfLeftovers(values), done, services);
  return done.some(({ kind }) => kind === 'failed') ? 'stopped' : 'done';
}

/** The env files of the open folders. None of them in a workspace that is not trusted. */
export async function findInWorkspace(values: readonly NewValue[]): Promise<readonly Exchange[]> {
  return findExchanges(readRoots(), values);
}

/** Where the old values stand in a form that no rotation writes. */
export function tellOfLeftovers(values: readonly NewValue[]): Promise<readonly string[]> {
  return toLeftoverSentences(
    readRoots(),
    values.map(({ from }) => from),
  );
}

/** Undefined after Escape; none where the user picked none. */
export async function chooseExchanges(
  exchanges: readonly Exchange[],
  { prompts }: Pick<KeyServices, 'prompts'>,
): Promise<readonly Exchange[] | undefined> {
  return exchanges.length === 0
    ? []
    : prompts.pickMany({
        title: 'Rotate Key: Env Files with the Old Value',
        placeholder: 'Enter writes the new value to those that are picked',
        choices: exchanges.map(found => ({
          label: toFileName(found),
          description: found.variables.map(({ name }) => name).join(', '),
          icon: 'file',
          picked: true,
          value: found,
        })),
      });
}

/** Writes one file after the other and notes what is left, so that one can go on later. */
export async function writeExchanges(
  keyId: string,
  exchanges: readonly Exchange[],
  { records, ring, reportBug }: Pick<KeyServices, 'records' | 'ring' | 'reportBug'>,
): Promise<readonly Exchanged[]> {
  const done: Exchanged[] = [];
  for (const [at, found] of exchanges.entries()) {
    done.push(await exchange(found, { isUnsaved, reportBug }));
    const failed = done.flatMap(one => (one.kind === 'failed' ? [one.path] : []));
    const left = [...failed, ...exchanges.slice(at + 1).map(({ path: file }) => file)];
    const since = '';
    await noteRotation(records, keyId, { step: 'env-files', since, left });
  }
  await ring.refresh();
  return done;
}

/** Why no env file was looked at; empty where they were. */
export function toTrustNote(): readonly string[] {
  return vscode.workspace.isTrusted
    ? []
    : ['This workspace is not trusted, so its env files were left alone.'];
}

/** A notification of what became of the files; a warning where one is left. */
export function tellOfFiles(
  sentences: readonly string[],
  done: readonly Exchanged[],
  { prompts, reportBug }: Pick<KeyServices, 'prompts' | 'reportBug'>,
): void {
  const message = [...sentences, ...toSentences(done)].join(' ');
  const isLeft = done.some(({ kind }) => kind === 'failed');
  // The command is done when the files are written, not when the notification is closed.
  (isLeft ? prompts.warn(message) : prompts.inform(message)).catch(reportBug);
}

function toSentences(done: readonly Exchanged[]): readonly string[] {
  const of = (kind: Exchanged['kind'], one: string, several: string): readonly string[] => {
    const files = done.filter(file => file.kind === kind);
    const names = files.map(toFileName).join(', ');
    return files.length === 0 ? [] : [`${names} ${files.length === 1 ? one : several}`];
  };
  const isLeft = done.some(({ kind }) => kind === 'failed');
  return [
    ...of('written', 'has the new value.', 'have the new value.'),
    ...done.flatMap(file => (file.kind === 'written' ? file.warnings : [])),
    ...of(
      'changed',
      'was changed meanwhile and stays as it is.',
      'were changed meanwhile and stay.',
    ),
    ...of('failed', 'still holds the old value:', 'still hold the old value:'),
    ...done.flatMap(file => (file.kind === 'failed' ? [file.reason] : [])),
    ...(isLeft ? ['Choose Rotate Key again to go on.'] : []),
  ];
}

function toFileName({ path: file }: { readonly path: string }): string {
  return vscode.workspace.asRelativePath(file);
}

function readRoots(): readonly string[] {
  const folders = vscode.workspace.isTrusted ? (vscode.workspace.workspaceFolders ?? []) : [];
  return folders.flatMap(({ uri }) => (uri.scheme === 'file' ? [path.normalize(uri.fsPath)] : []));
}
