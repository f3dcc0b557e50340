import { UserError } from '../../errors';
import { runGit } from '../runGit';

/** A file's text as a commit left it. */
export async function readFileAtCommit(
  top: string,
  { commit, path }: { readonly commit: string; readonly path: string },
): Promise<string> {
  if (!/^[0-9a-f]{40,64}$/.test(commit)) {
    throw new Error('That is not the id of a commit.');
  }
  const answer = await runGit(top, ['cat-file', 'blob', `${commit}:${path}`]);
  switch (answer.kind) {
    case 'done':
      return answer.output;
    case 'failed':
      throw new UserError(
        'That commit is no longer in the repository. Scan the git history again to see what is.',
      );
    case 'missing':
      throw new UserError('Git was not found. Install git or add it to PATH, then try again.');
    default:
      throw new Error('unreachable', { cause: answer satisfies never });
  }
}
