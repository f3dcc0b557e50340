import {
  type ChildProcess,
  execFile,
  type SpawnOptionsWithStdioTuple,
  type StdioNull,
  type StdioPipe,
  spawn,
} from 'node:child_process';
import path from 'node:path';
import type { ToolAnswer } from './signInTools';

export interface AskToolOptions {
  /** Folder in which it runs. */
  readonly from: string;
  readonly milliseconds: number;
}

const mostCharacters = 64 * 1024;
const isWindows = process.platform === 'win32';

/** Runs a program with fixed parameters and nothing to read. Undefined where it gave no answer. */
export function askTool(
  program: string,
  parameters: readonly string[],
  { from, milliseconds }: AskToolOptions,
): Promise<ToolAnswer | undefined> {
  return new Promise(resolve => {
    const child = start(program, parameters, from);
    if (child === undefined) {
      resolve(undefined);
      return;
    }
    let text = '';
    const add = (piece: Buffer): void => {
      text = (text + piece.toString('utf8')).slice(0, mostCharacters);
    };
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      end(child);
    }, milliseconds);
    child.stdout?.on('data', add);
    child.stderr?.on('data', add);
    child.on('error', () => {
      clearTimeout(timer);
      resolve(undefined);
    });
    child.on('close', code => {
      clearTimeout(timer);
      resolve(code === null || isLate ? undefined : { code, text });
    });
  });
}

function start(
  program: string,
  parameters: readonly string[],
  from: string,
): ChildProcess | undefined {
  const options: SpawnOptionsWithStdioTuple<StdioNull, StdioPipe, StdioPipe> = {
    cwd: from,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  };
  if (!isWindows) {
    // A group of its own, so that whatever it starts ends with it.
    return spawn(program, [...parameters], { ...options, detached: true });
  }
  if (!/\.cmd$/i.test(program)) {
    return spawn(program, [...parameters], options);
  }
  // Node starts no batch file by itself. Within quotes cmd.exe only knows these two signs.
  if (/["%]/.test(program)) {
    return undefined;
  }
  const line = `""${program}" ${parameters.join(' ')}"`;
  return spawn(process.env.ComSpec ?? 'cmd.exe', ['/d', '/s', '/c', line], {
    ...options,
    windowsVerbatimArguments: true,
  });
}

function end(child: ChildProcess): void {
  const { pid, stdout, stderr } = child;
  // Whoever escaped may keep the other ends open.
  stdout?.destroy();
  stderr?.destroy();
  if (pid === undefined) {
    return;
  }
  if (isWindows) {
    const systemRoot = process.env.SystemRoot ?? 'C:\\Windows';
    // Windows looks for a bare name in the current folder first.
    execFile(
      path.join(systemRoot, 'System32', 'taskkill.exe'),
      ['/pid', String(pid), '/T', '/F'],
      () => undefined,
    );
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}
