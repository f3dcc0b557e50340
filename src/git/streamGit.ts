import { spawn } from 'node:child_process';
import { findGitProgram } from './gitProgram';
import { gitEnvironment, harmless } from './runGit';

export type StreamAnswer =
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly code: number; readonly message: string }
  | { readonly kind: 'missing' };

export interface GitStream {
  /** Written to git's standard input. */
  readonly input?: string;
  readonly signal?: AbortSignal | undefined;
  /** Git waits while this runs, but for what fits into the pipe. The bytes are not reused. */
  readonly onChunk: (chunk: Buffer) => void;
}

/** Of what git complains about, the start is enough. */
const longestMessage = 8 * 1024;

/** Runs git as `runGit` does, but hands its output on as it comes, however much it is. */
export async function streamGit(
  folder: string,
  parameters: readonly string[],
  stream: GitStream,
): Promise<StreamAnswer> {
  const program = await findGitProgram();
  stream.signal?.throwIfAborted();
  return program === undefined
    ? { kind: 'missing' }
    : execute(program, [...harmless, ...parameters], folder, stream);
}

function execute(
  program: string,
  parameters: readonly string[],
  folder: string,
  { input = '', signal, onChunk }: GitStream,
): Promise<StreamAnswer> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      cwd: folder,
      // Git would write out each commit by itself, and wake us for it.
      env: { ...gitEnvironment(), GIT_FLUSH: '0' },
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let message = '';
    const stop = (reason: unknown) => {
      signal?.removeEventListener('abort', abort);
      child.stdout.removeAllListeners('data').destroy();
      child.kill();
      reject(reason);
    };
    const abort = () => stop(signal?.reason);
    signal?.addEventListener('abort', abort, { once: true });
    child.stdout.on('data', (chunk: Buffer) => {
      try {
        onChunk(chunk);
      } catch (error) {
        stop(error);
      }
    });
    child.stderr.on('data', (chunk: Buffer) => {
      message = (message + chunk.toString('utf8')).slice(0, longestMessage);
    });
    child.on('error', error => stop(error));
    child.on('close', code => {
      signal?.removeEventListener('abort', abort);
      resolve(code === 0 ? { kind: 'done' } : { kind: 'failed', code: code ?? -1, message });
    });
    // Git may end before it has read everything; its exit code tells the story then.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
