import { findProgram } from '../../tools/findProgram';
import { runTool } from '../../tools/runTool';
import type { SignIn } from './signIn';
import { type SignInTool, signInTools, type ToolAnswer } from './signInTools';

export interface CheckSignInsOptions {
  /** Folders in which no program is looked for: those of the project. */
  readonly without: readonly string[];
  /** Where the tools run, so that no file of the project has a say. */
  readonly from: string;
  readonly milliseconds?: number;
  readonly tools?: readonly SignInTool[];
}

/** Asks each tool by its own status command. What the tools say is not kept. */
export async function checkSignIns(options: CheckSignInsOptions): Promise<readonly SignIn[]> {
  const tools = options.tools ?? signInTools;
  const found = await Promise.all(tools.map(tool => checkTool(tool, options)));
  return found.flatMap(signIn => (signIn === undefined ? [] : [signIn]));
}

async function checkTool(
  tool: SignInTool,
  { without, from, milliseconds = 10_000 }: CheckSignInsOptions,
): Promise<SignIn | undefined> {
  const { id, name, installPage, signInCommand } = tool;
  const about = { id, name, installPage, signInCommand };
  const program = await findProgram([tool.program], { without });
  if (program === undefined) {
    return tool.isExtra === true ? undefined : { ...about, state: 'not-installed' };
  }
  const answer = await ask(tool, { program, from, milliseconds });
  return { ...about, ...(answer === undefined ? { state: 'unknown' } : tool.read(answer)) };
}

/** Undefined where it gave no answer. */
async function ask(
  { parameters }: SignInTool,
  place: { readonly program: string; readonly from: string; readonly milliseconds: number },
): Promise<ToolAnswer | undefined> {
  const { program, from: folder, milliseconds: timeout } = place;
  // Words are looked for, which colours would part.
  const environment = { NO_COLOR: '1' };
  const answer = await runTool({ program, folder, timeout, environment, arguments: parameters });
  return answer.kind === 'ended' && answer.code >= 0
    ? { code: answer.code, text: answer.output + answer.complaint }
    : undefined;
}
