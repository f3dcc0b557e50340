import path from 'node:path';
import process from 'node:process';
import type { Writable } from 'node:stream';
import { installHook, uninstallHook } from '../git/hook/commitHook';
import { readHookStatus } from '../git/hook/hookStatus';

export const hookActions = ['install', 'uninstall', 'status'] as const;
export type HookAction = (typeof hookActions)[number];

export interface HookCall {
  readonly folder: string;
  readonly stdout: Writable;
  readonly signal?: AbortSignal;
}

/** Installs, removes or tells of the check before each commit. Answers 1 where there is none. */
export async function runHook(action: HookAction, call: HookCall): Promise<0 | 1> {
  const { folder, stdout, signal } = call;
  switch (action) {
    case 'install': {
      const script = path.resolve(process.argv[1] ?? '');
      stdout.write(`${await installHook(folder, { node: process.execPath, script }, signal)}\n`);
      if (isPassing(script)) {
        stdout.write(
          'This copy of Keyward came by npx and may be deleted. Install it to stay: npm install --global keyward\n',
        );
      }
      return 0;
    }
    case 'uninstall':
      stdout.write(`${await uninstallHook(folder, signal)}\n`);
      return 0;
    case 'status': {
      const { kind, message } = await readHookStatus(folder, signal);
      stdout.write(`${message}\n`);
      return kind === 'installed' ? 0 : 1;
    }
    default:
      throw new Error('unreachable', { cause: action satisfies never });
  }
}

/** Npx keeps packages in a cache that it empties. */
function isPassing(script: string): boolean {
  return script.split(path.sep).includes('_npx');
}
