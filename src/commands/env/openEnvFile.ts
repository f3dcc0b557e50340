import { access } from 'node:fs/promises';
import * as vscode from 'vscode';
import { UserError } from '../../errors';
import { chooseEnvTarget } from '../../host/envTarget';
import type { KeyServices } from '../keyServices';
import { toRelative } from './writeKeyToEnv';

export async function openEnvFile(services: KeyServices): Promise<void> {
  const target = await chooseEnvTarget(services);
  if (target === undefined) {
    return;
  }
  try {
    await access(target.path);
  } catch (error) {
    throw new UserError(
      `There is no ${toRelative(target)} yet. Keyward: Write Key to .env makes one.`,
      { cause: error },
    );
  }
  await vscode.window.showTextDocument(vscode.Uri.file(target.path));
}
