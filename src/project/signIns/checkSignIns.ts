import { askTool } from './askTool';
import { findTool } from './findTool';
import type { SignIn } from './signIn';
import { type SignInTool, signInTools } from './signInTools';

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
  const program = await findTool(tool.program, { without });
  if (program === undefined) {
    return tool.isExtra === true ? undefined : { ...about, state: 'not-installed' };
  }
  const answer = await askTool(program, tool.parameters, { from, milliseconds });
  return { ...about, ...(answer === undefined ? { state: 'unknown' } : tool.read(answer)) };
}
