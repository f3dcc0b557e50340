import { execFile } from 'node:child_process';
import { devNull } from 'node:os';
import { UserError } from '../errors';
import { findGitProgram } from './gitProgram';

export type GitAnswer =
  | { readonly kind: 'done'; readonly output: string }
  | { readonly kind: 'failed'; readonly code: number; readonly message: string }
  | { readonly kind: 'missing' };

export interface GitCall {
  /** Written to git's standard input. */
  readonly input?: string;
  readonly signal?: AbortSignal | undefined;
  /** Decoding of the output; UTF-8 by default. `latin1` keeps every byte of a path. */
  readonly encoding?: 'utf8' | 'latin1';
  /** We are a hook: the repository, and above all the index, are those that git has told us. */
  readonly asHook?: boolean;
}

const megabyte = 1024 * 1024;

/** A repository's own configuration must not start programs when all we do is ask. */
export const harmless: readonly string[] = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  `core.hooksPath=${devNull}`,
];

/** Runs git in a folder, without a shell, a prompt, a pager, or a lock on the index. */
export async function runGit(
  folder: string,
  parameters: readonly string[],
  call: GitCall = {},
): Promise<GitAnswer> {
  const program = await findGitProgram();
  return program === undefined ? { kind: 'missing' } : execute(program, folder, parameters, call);
}

function execute(
  program: string,
  folder: string,
  parameters: readonly string[],
  call: GitCall,
): Promise<GitAnswer> {
  const { input = '', signal, encoding = 'utf8', asHook = false } = call;
  return new Promise((resolve, reject) => {
    const options = {
      cwd: folder,
      env: gitEnvironment({ asHook }),
      encoding,
      maxBuffer: 64 * megabyte,
      windowsHide: true,
      ...(signal === undefined ? {} : { signal }),
    };
    const child = execFile(
      program,
      [...harmless, ...parameters],
      options,
      (error, output, errorOutput) => {
        if (error === null) {
          resolve({ kind: 'done', output });
        } else if (error.code === 'ENOENT') {
          resolve({ kind: 'missing' });
        } else if (typeof error.code === 'number') {
          resolve({ kind: 'failed', code: error.code, message: errorOutput });
        } else {
          reject(error);
        }
      },
    );
    // Git may end before it has read everything; its exit code tells the story then.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

/** What the user can do about a failed call. */
export function toGitError(folder: string, message: string): UserError {
  if (/dubious ownership|safe\.directory/.test(message)) {
    return new UserError(
      `Git does not trust ${folder} because another user owns it. ` +
        `If you trust it, run: git config --global --add safe.directory "${folder}"`,
    );
  }
  if (/index\.lock/.test(message)) {
    return new UserError(`Another git command is running in ${folder}. Try again when it is done.`);
  }
  const reason = message.trim().split('\n')[0] ?? '';
  return new UserError(`Git could not answer for ${folder}: ${reason || 'it gave no reason'}.`);
}

/** Variables such as GIT_DIR, set when a hook starts us, would point git at another repository. */
export function gitEnvironment(
  { asHook }: { readonly asHook: boolean } = { asHook: false },
): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => asHook || !isRepositoryVariable(name),
  );
  return {
    ...Object.fromEntries(kept),
    // A partial clone would fetch what it lacks, by whatever command its configuration names.
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}

function isRepositoryVariable(name: string): boolean {
  return /^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|NAMESPACE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|CEILING_DIRECTORIES|(LITERAL|GLOB|NOGLOB|ICASE)_PATHSPECS)$/i.test(
    name,
  );
}
