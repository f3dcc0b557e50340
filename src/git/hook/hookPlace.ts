import path from 'node:path';
import { UserError } from '../../errors';
import { toRealFolder } from '../realLocation';
import { runGit, toGitError } from '../runGit';

/** The file that git runs before each commit of a repository, be it there or not. */
export interface HookPlace {
  /** `own`: git's folder. `committed`: a file of the project. `shared`: other repositories', too. */
  readonly kind: 'own' | 'committed' | 'shared';
  readonly file: string;
  /** Husky runs the file by `sh` and makes the rest itself. */
  readonly isHusky: boolean;
  /** The top folder of the repository. */
  readonly top: string;
  /** Keyward's part, inside git's folder, which all worktrees share and nobody commits. */
  readonly script: string;
}

export async function findHookPlace(folder: string, signal?: AbortSignal): Promise<HookPlace> {
  const answer = await ask(folder, ['rev-parse', '--show-toplevel', '--git-common-dir'], signal);
  const [top = '', gitFolder = ''] = answer.split(/\r?\n/);
  const common = await toRealFolder(path.resolve(folder, gitFolder));
  const realTop = await toRealFolder(path.normalize(top));
  const configured = await readHooksPath(folder, signal);
  const hooks = await toRealFolder(
    configured === undefined ? path.join(common, 'hooks') : path.resolve(realTop, configured),
  );
  const isHusky = /(^|[\\/])\.husky([\\/]_)?$/.test(hooks);
  const isInner = isHusky && path.basename(hooks) === '_';
  return {
    kind: isBelow(common, hooks) ? 'own' : isBelow(realTop, hooks) ? 'committed' : 'shared',
    file: path.join(isInner ? path.dirname(hooks) : hooks, 'pre-commit'),
    isHusky,
    top: realTop,
    script: path.join(common, 'keyward', 'pre-commit'),
  };
}

/** Of `core.hooksPath`, without the value that we give ourselves. */
async function readHooksPath(folder: string, signal?: AbortSignal): Promise<string | undefined> {
  const answer = await ask(
    folder,
    ['config', '--show-scope', '-z', '--type=path', '--get-all', 'core.hooksPath'],
    signal,
  );
  const fields = answer.split('\0');
  let value: string | undefined;
  for (let at = 0; at + 1 < fields.length; at += 2) {
    value = fields[at] === 'command' ? value : fields[at + 1];
  }
  return value;
}

async function ask(
  folder: string,
  parameters: readonly string[],
  signal?: AbortSignal,
): Promise<string> {
  const answer = await runGit(folder, parameters, { signal });
  switch (answer.kind) {
    case 'done':
      return answer.output;
    case 'missing':
      throw new UserError('Git was not found. Install it, then try again.');
    case 'failed':
      throw /not a git repository|must be run in a work tree/.test(answer.message)
        ? new UserError(`There is no git repository at ${folder}. Run "git init" there first.`)
        : toGitError(folder, answer.message);
    default:
      throw new Error('unreachable', { cause: answer satisfies never });
  }
}

function isBelow(folder: string, inner: string): boolean {
  const relative = path.relative(folder, inner);
  return !path.isAbsolute(relative) && !/^\.\.([\\/]|$)/.test(relative);
}
