import path from 'node:path';
import * as vscode from 'vscode';
import { writeEnvFile } from '../../env/writeEnvFile';
import { UserError } from '../../errors';
import {
  assertTrusted,
  chooseEnvTarget,
  type EnvFileTarget,
  isUnsaved,
} from '../../host/envTarget';
import type { KeyRecord } from '../../keys/keyRecord';
import type { Secret } from '../../secret';
import { chooseKeys, isInUse, readNamedValues } from '../chooseKeys';
import type { KeyServices } from '../keyServices';

const open = 'Open';

export async function writeKeyToEnv(
  parameters: readonly unknown[],
  services: KeyServices,
): Promise<void> {
  assertTrusted();
  const entries = await chooseKeys(parameters, services, {
    title: 'Write Key to .env',
    offers: isInUse,
  });
  if (entries.length === 0) {
    return;
  }
  const target = await chooseEnvTarget(services);
  if (target !== undefined) {
    const records = entries.map(({ record }) => record);
    await writeRecords(records, target, services);
  }
}

/** Writes the values of the keys, then tells where they are. */
export async function writeRecords(
  records: readonly KeyRecord[],
  target: EnvFileTarget,
  services: KeyServices,
): Promise<void> {
  const values = await Promise.all(records.map(record => readNamedValues(record, services)));
  await writeValues(values.flat(), target, services);
}

/** Writes all values at once, then tells where they are. */
export async function writeValues(
  values: readonly { readonly name: string; readonly value: Secret }[],
  target: EnvFileTarget,
  services: KeyServices,
  more: readonly string[] = [],
): Promise<void> {
  const changes = values.map(({ name, value }) => ({ kind: 'set', name, value }) as const);
  const names = changes.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) {
    throw new UserError(`Two of these keys fill ${twice}. Choose one of them.`);
  }
  const report = await writeEnvFile({ ...target, changes, isUnsaved });
  const file = toRelative(target);
  const ignored =
    report.ignoreFile === undefined
      ? 'Git ignores that file.'
      : `Git ignores that file now: ${path.basename(report.ignoreFile)} was changed.`;
  informOfFile(
    [
      `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} in ${file}.`,
      ignored,
      ...report.warnings,
      ...more,
    ],
    target,
    services,
  );
}

/** The command is done when the file is written, not when the notification is closed. */
export function informOfFile(
  sentences: readonly string[],
  target: EnvFileTarget,
  { prompts, reportBug }: Pick<KeyServices, 'prompts' | 'reportBug'>,
): void {
  const inform = async (): Promise<void> => {
    if ((await prompts.inform(sentences.join(' '), open)) === open) {
      await vscode.window.showTextDocument(vscode.Uri.file(target.path));
    }
  };
  inform().catch(reportBug);
}

export function toRelative({ path: file, root }: EnvFileTarget): string {
  return path.relative(root, file).split(path.sep).join('/');
}
