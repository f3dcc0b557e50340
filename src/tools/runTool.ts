import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Secret } from '../secret';
import { findProgram } from './findProgram';
import { type ToolStart, toToolStart } from './toolStart';

export interface ToolRun {
  readonly program: string;
  readonly arguments: readonly string[];
  /** Where it runs. In the project's folder many tools read which project is meant. */
  readonly folder: string;
  readonly input?: ToolInput;
  /** Besides the variables of this process. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** In milliseconds. */
  readonly timeout?: number;
}

export interface ToolInput {
  readonly value: Secret;
  /** The format in which the tool reads the value. */
  readonly wrap: (value: string) => string;
}

export type ToolAnswer =
  /** The outputs may quote what was sent: never show them as they are. */
  | {
      readonly kind: 'ended';
      readonly code: number;
      readonly output: string;
      readonly complaint: string;
    }
  | { readonly kind: 'late' | 'cancelled' | 'unstartable' };

const largestOutput = 1024 * 1024;
/** A tool that does not go when it is asked is ended. */
const patience = 2_000;
const grace = 1_000;

/** What a tool is to keep secret goes to its standard input and nowhere else. */
export async function runTool(run: ToolRun): Promise<ToolAnswer> {
  const { platform } = process;
  const needsPipe = run.input !== undefined && platform !== 'win32';
  const cat = needsPipe ? await findProgram(['cat'], { without: [run.folder] }) : undefined;
  if (run.signal?.aborted === true) {
    return { kind: 'cancelled' };
  }
  if (needsPipe && cat === undefined) {
    // The tool would read an empty value.
    return { kind: 'unstartable' };
  }
  const systemRoot = process.env.SystemRoot ?? 'C:\\Windows';
  return start(run, toToolStart(run.program, run.arguments, { platform, systemRoot, cat }));
}

function start(run: ToolRun, how: ToolStart): Promise<ToolAnswer> {
  return new Promise(resolve => {
    const child = spawn(how.file, how.arguments, {
      cwd: run.folder,
      // The scripts of tools look for programs too, and Windows begins with the current folder.
      env: { ...process.env, NoDefaultCurrentDirectoryInExePath: '1', ...run.environment },
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
      windowsVerbatimArguments: how.windowsVerbatimArguments,
      // A group of its own, so that what the tool has started ends with it.
      detached: process.platform !== 'win32',
    });
    const output = collect(child.stdout);
    const complaint = collect(child.stderr);
    const settle = (answer: ToolAnswer): void => {
      clearTimeout(timer);
      run.signal?.removeEventListener('abort', cancel);
      resolve(answer);
    };
    const stop = (kind: 'late' | 'cancelled'): void => {
      end(child);
      settle({ kind });
    };
    const cancel = (): void => stop('cancelled');
    const timer = setTimeout(() => stop('late'), run.timeout ?? 60_000);
    run.signal?.addEventListener('abort', cancel, { once: true });
    child.on('error', () => settle({ kind: 'unstartable' }));
    const ended = (code: number | null): void =>
      settle({ kind: 'ended', code: code ?? -1, output: output(), complaint: complaint() });
    child.on('close', ended);
    // A helper that the tool leaves running may hold its outputs open for long.
    child.on('exit', code => setTimeout(() => ended(code), grace).unref());
    // A tool may end before it has read everything; its exit code tells the story then.
    child.stdin.on('error', () => undefined);
    child.stdin.end(run.input?.wrap(run.input.value.reveal()));
  });
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  let length = 0;
  stream.on('data', (chunk: Buffer) => {
    if (length < largestOutput) {
      chunks.push(chunk);
      length += chunk.length;
    }
  });
  return () => Buffer.concat(chunks).toString('utf8');
}

function end(child: ChildProcess): void {
  const { pid } = child;
  child.stdin?.destroy();
  child.stdout?.destroy();
  child.stderr?.destroy();
  if (pid === undefined) {
    return;
  }
  if (process.platform === 'win32') {
    const systemRoot = process.env.SystemRoot ?? 'C:\\Windows';
    const taskkill = join(systemRoot, 'System32', 'taskkill.exe');
    execFile(taskkill, ['/pid', String(pid), '/t', '/f'], () => undefined);
    return;
  }
  signalGroup(pid, 'SIGTERM');
  setTimeout(() => signalGroup(pid, 'SIGKILL'), patience).unref();
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // All of them have ended already.
  }
}
