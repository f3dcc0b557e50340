import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import type * as vscode from 'vscode';
import { type CommandLine, toShellPath } from '../git/hook/hookScript';

/**
 * How a commit hook starts this extension's command line. VS Code's own program is Node when told
 * to, so that none has to be installed.
 */
export function toCommandLine(
  context: Pick<vscode.ExtensionContext, 'extensionUri' | 'globalStorageUri'>,
): Required<CommandLine> {
  return {
    node: process.execPath,
    script: path.join(context.extensionUri.fsPath, 'dist', 'cli.js'),
    pointer: path.join(context.globalStorageUri.fsPath, 'command-line'),
  };
}

/**
 * Tells installed hooks where this version is: an update moves the extension to another folder.
 * Where no hook was ever installed, nothing is written.
 */
export async function renewPointer(commandLine: Required<CommandLine>): Promise<void> {
  const known = await readFile(commandLine.pointer, 'utf8').catch(() => undefined);
  if (known !== undefined && known !== toText(commandLine)) {
    await writeFile(commandLine.pointer, toText(commandLine));
  }
}

export async function writePointer(commandLine: Required<CommandLine>): Promise<void> {
  await mkdir(path.dirname(commandLine.pointer), { recursive: true });
  await writeFile(commandLine.pointer, toText(commandLine));
}

function toText({ node, script }: CommandLine): string {
  return `${toShellPath(node)}\n${toShellPath(script)}\n`;
}
