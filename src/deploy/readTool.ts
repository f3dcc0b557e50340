import { findProgram, type ProgramSearch } from '../tools/findProgram';
import { runTool, type ToolAnswer } from '../tools/runTool';
import type { Answers, Listing, Platform, TypedAnswer } from './platform';

export interface ToolPlace {
  readonly program: string;
  readonly folder: string;
  readonly signal?: AbortSignal;
  /** In milliseconds. */
  readonly timeout?: number;
}

export type SignIn = 'signed-in' | 'signed-out' | 'unanswered' | 'cancelled';

const statusTimeout = 30_000;
const listTimeout = 15_000;
/** A longer list is typed into rather than scrolled through. */
const mostNames = 200;

export function findTool(
  { programs }: Platform,
  search: ProgramSearch,
): Promise<string | undefined> {
  return findProgram(programs, search);
}

/** Whether the tool is signed in, told from its own status command. */
export async function readSignIn(
  { status }: Platform,
  { timeout = statusTimeout, ...place }: ToolPlace,
): Promise<SignIn> {
  const answer = await runTool({ ...place, timeout, arguments: status.arguments });
  switch (answer.kind) {
    case 'cancelled':
      return 'cancelled';
    case 'late':
    case 'unstartable':
      return 'unanswered';
    case 'ended': {
      const { isSignedIn = () => true } = status;
      const isFine = answer.code === 0 && isSignedIn(answer.output + answer.complaint);
      return isFine ? 'signed-in' : 'signed-out';
    }
    default:
      throw new Error('unreachable', { cause: answer satisfies never });
  }
}

/** Names from which a target is chosen. Empty where the tool lists none: then the name is typed. */
export async function listNames(
  listing: Listing,
  answers: Answers,
  { typed, ...place }: ToolPlace & { readonly typed: TypedAnswer },
): Promise<readonly string[]> {
  const answer: ToolAnswer = await runTool({
    timeout: listTimeout,
    ...place,
    arguments: listing.toArguments(answers),
  });
  const names = answer.kind === 'ended' && answer.code === 0 ? listing.read(answer.output) : [];
  return [...new Set(names)].filter(name => typed.pattern.test(name)).slice(0, mostNames);
}
