import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { UserError } from '../errors';
import { findGitProgram } from './gitProgram';
import { gitEnvironment, harmless } from './runGit';

export interface ObjectReaderOptions {
  readonly signal?: AbortSignal | undefined;
  readonly asHook?: boolean;
  /** Larger contents are not kept. */
  readonly maximumBytes: number;
}

type Git = ChildProcessByStdio<Writable, Readable, null>;

const lineEnd = 0x0a;

/** Contents out of one running `git cat-file --batch`. Reads follow each other: await each. */
export class ObjectReader {
  readonly #git: Git;
  readonly #chunks: AsyncIterator<Buffer>;
  readonly #maximumBytes: number;
  #rest: Buffer = Buffer.alloc(0);

  private constructor(git: Git, maximumBytes: number) {
    this.#git = git;
    this.#chunks = git.stdout[Symbol.asyncIterator]();
    this.#maximumBytes = maximumBytes;
  }

  static async start(top: string, options: ObjectReaderOptions): Promise<ObjectReader> {
    const program = await findGitProgram();
    if (program === undefined) {
      throw new UserError('Git was not found. Install it, then try again.');
    }
    const { signal, asHook = false, maximumBytes } = options;
    const git = spawn(program, [...harmless, 'cat-file', '--batch'], {
      cwd: top,
      env: gitEnvironment({ asHook }),
      stdio: ['pipe', 'pipe', 'ignore'],
      windowsHide: true,
      ...(signal === undefined ? {} : { signal }),
    });
    // Its end shows as the end of its output.
    git.on('error', () => undefined);
    git.stdin.on('error', () => undefined);
    return new ObjectReader(git, maximumBytes);
  }

  /** Undefined where there is no such object, where it is no file, and where it is too large. */
  async read(name: string): Promise<Buffer | undefined> {
    if (name.includes('\n')) {
      return undefined;
    }
    this.#git.stdin.write(`${name}\n`, 'latin1');
    const [, type, size] = / (\w+) (\d+)$/.exec(await this.#readLine()) ?? [];
    if (size === undefined) {
      return undefined;
    }
    const content = await this.#take(Number(size));
    await this.#take(1);
    return type === 'blob' ? content : undefined;
  }

  end(): void {
    this.#git.stdin.end();
    this.#git.stdout.destroy();
  }

  async #readLine(): Promise<string> {
    while (!this.#rest.includes(lineEnd)) {
      this.#rest = Buffer.concat([this.#rest, await this.#next()]);
    }
    const end = this.#rest.indexOf(lineEnd);
    const line = this.#rest.toString('latin1', 0, end);
    this.#rest = this.#rest.subarray(end + 1);
    return line;
  }

  async #take(size: number): Promise<Buffer | undefined> {
    const kept: Buffer[] = [];
    let missing = size;
    for (; this.#rest.length < missing; this.#rest = await this.#next()) {
      missing -= this.#rest.length;
      if (size <= this.#maximumBytes) {
        kept.push(this.#rest);
      }
    }
    kept.push(this.#rest.subarray(0, missing));
    this.#rest = this.#rest.subarray(missing);
    return size <= this.#maximumBytes ? Buffer.concat(kept) : undefined;
  }

  async #next(): Promise<Buffer> {
    const { done, value } = await this.#chunks.next();
    if (done) {
      throw new UserError('Git ended before it had answered. Try again.');
    }
    return value;
  }
}
