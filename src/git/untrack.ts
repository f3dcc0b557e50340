import { basename, dirname } from 'node:path';
import { UserError } from '../errors';
import { toRealLocation } from './realLocation';
import { runGit, toGitError } from './runGit';

/** Makes git forget a file, which stays where it is. */
export async function untrack(path: string): Promise<void> {
  const real = await toRealLocation(path);
  const folder = dirname(real);
  const parameters = ['rm', '--cached', '--quiet', '--force', '--', `:(literal)${basename(real)}`];
  const answer = await runGit(folder, parameters);
  switch (answer.kind) {
    case 'done':
      return;
    case 'missing':
      throw new UserError('Git was not found. Install git or add it to PATH, then try again.');
    case 'failed':
      if (/did not match any files/.test(answer.message)) {
        throw new UserError(`Git does not track ${basename(path)}. There is nothing to stop.`);
      }
      throw toGitError(folder, answer.message);
    default:
      throw new Error('unreachable', { cause: answer satisfies never });
  }
}
