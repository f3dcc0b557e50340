import { join } from 'node:path';
import { UserError } from '../errors';

/** What `spawn` is called with. */
export interface ToolStart {
  readonly file: string;
  readonly arguments: readonly string[];
  readonly windowsVerbatimArguments: boolean;
}

/**
 * Node gives a child a socket as its standard input. 1Password reads nothing but a pipe, and
 * `/dev/stdin` of a socket cannot be opened. So `cat` stands between: the text of the script is
 * fixed, and what it starts comes as arguments, which no shell looks at.
 */
const throughPipe = 'cat=$1; shift; "$cat" | exec "$0" "$@"';

export interface ToolSystem {
  readonly platform: NodeJS.Platform;
  /** Of Windows. */
  readonly systemRoot: string;
  /** Absolute: with `.` on PATH a project could bring one of its own. Undefined: no input. */
  readonly cat: string | undefined;
}

/** Nothing of either means anything to cmd.exe between quotation marks. */
const harmlessPath = /^[^"%!\p{Cc}]*$/u;
const harmless = /^[\p{L}\p{N} _.:/\\@=,+()[\]?~#-]*$/u;

/** How a tool is started, without any text of ours or of the user's being read by a shell. */
export function toToolStart(
  program: string,
  parameters: readonly string[],
  { platform, systemRoot, cat }: ToolSystem,
): ToolStart {
  if (platform !== 'win32' && cat !== undefined) {
    return {
      file: '/bin/sh',
      arguments: ['-c', throughPipe, program, cat, ...parameters],
      windowsVerbatimArguments: false,
    };
  }
  if (platform !== 'win32' || !/\.(?:cmd|bat)$/i.test(program)) {
    return { file: program, arguments: parameters, windowsVerbatimArguments: false };
  }
  // Windows starts scripts such as npm's only through its command interpreter.
  const line = [
    toQuoted(program, harmlessPath),
    ...parameters.map(text => toQuoted(text, harmless)),
  ].join(' ');
  return {
    file: join(systemRoot, 'System32', 'cmd.exe'),
    arguments: ['/d', '/s', '/c', `"${line}"`],
    windowsVerbatimArguments: true,
  };
}

function toQuoted(text: string, pattern: RegExp): string {
  if (!pattern.test(text) || text.endsWith('\\')) {
    throw new UserError(
      'A name holds a character that Windows would read as a command. Choose another name.',
    );
  }
  return `"${text}"`;
}
