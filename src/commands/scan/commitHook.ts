import path from 'node:path';
import * as vscode from 'vscode';
import { commands } from '../../contributions';
import { UserError } from '../../errors';
import { installHook, uninstallHook } from '../../git/hook/commitHook';
import type { CommandLine } from '../../git/hook/hookScript';
import { renewPointer, writePointer } from '../../host/commandLine';
import type { RegisterCommand } from '../../host/envFilePorts';
import { findRepositories } from '../../host/findRepositories';
import type { Prompts } from '../../host/prompts';

export interface CommitHookPorts {
  readonly prompts: Pick<Prompts, 'inform' | 'pickOne' | 'confirm'>;
  readonly commandLine: Required<CommandLine>;
  readonly registerCommand: RegisterCommand;
  readonly reportBug: (error: unknown) => void;
}

/** The check before each commit, which git itself runs. */
export function registerCommitHook(ports: CommitHookPorts): vscode.Disposable {
  renewPointer(ports.commandLine).catch(ports.reportBug);
  return vscode.Disposable.from(
    ports.registerCommand(commands.installHook, () => installCommitHook(ports)),
    ports.registerCommand(commands.uninstallHook, () => uninstallCommitHook(ports)),
  );
}

export async function installCommitHook(
  ports: Omit<CommitHookPorts, 'registerCommand'>,
): Promise<void> {
  const folder = await chooseRepository('Check which repository?', ports);
  if (folder === undefined) {
    return;
  }
  await writePointer(ports.commandLine);
  try {
    const message = await installHook(folder, ports.commandLine);
    // The command is done when the message shows, not when it is put away.
    ports.prompts.inform(message).catch(ports.reportBug);
  } catch (error) {
    if (!(error instanceof UserError) || !error.message.includes('\n')) {
      throw error;
    }
    await offerLines(error.message, ports);
  }
}

export async function uninstallCommitHook(
  ports: Omit<CommitHookPorts, 'registerCommand'>,
): Promise<void> {
  const folder = await chooseRepository('Which repository?', ports);
  if (folder !== undefined) {
    ports.prompts.inform(await uninstallHook(folder)).catch(ports.reportBug);
  }
}

/** Lines that the user has to add to a file. A notification would join them. */
async function offerLines(
  message: string,
  { prompts }: Pick<CommitHookPorts, 'prompts'>,
): Promise<void> {
  const [sentence = '', ...lines] = message.split('\n');
  const detail = lines.join('\n');
  if (await prompts.confirm({ message: sentence, detail, action: 'Copy Lines' })) {
    await vscode.env.clipboard.writeText(`${detail}\n`);
  }
}

async function chooseRepository(
  title: string,
  { prompts }: Pick<CommitHookPorts, 'prompts'>,
): Promise<string | undefined> {
  const [only, ...others] = await findRepositories();
  if (only === undefined || others.length === 0) {
    return only;
  }
  const choices = [only, ...others].map(top => ({
    label: path.basename(top),
    description: path.dirname(top),
    icon: 'repo',
    value: top,
  }));
  return prompts.pickOne({ title, choices });
}
