import { isEnvFile, isExampleFile } from '../../env/envFileName';

/** Which shell a command is pasted into. */
export type Shell = 'posix' | 'powershell';

/** Where the user puts the file that holds the key: beside the clone, so that git never sees it. */
export const replacementsFile = '../leaked-key.txt';

export interface FilterCommand {
  /** One command for all paths: two would be two rewrites. */
  readonly text: string;
  /** Files that go as a whole. */
  readonly removed: readonly string[];
  /** Files that stay, without the key. */
  readonly edited: readonly string[];
}

/**
 * An env file belongs into no commit, so it goes as a whole; in any other file the value is
 * replaced. The command holds no value.
 */
export function toFilterCommand(paths: readonly string[], shell: Shell): FilterCommand {
  const distinct = [...new Set(paths)];
  const isRemoved = (path: string) => isEnvFile(path) && !isExampleFile(path);
  const removed = distinct.filter(isRemoved);
  const edited = distinct.filter(path => !isRemoved(path));
  const text = [
    'git filter-repo --sensitive-data-removal',
    ...(removed.length === 0 ? [] : ['--invert-paths']),
    ...removed.map(path => toPathParameter(path, shell)),
    ...(edited.length === 0 ? [] : [`--replace-text ${replacementsFile}`]),
  ].join(' ');
  return { text, removed, edited };
}

/** A path that starts with a dash would be taken for an option. */
function toPathParameter(path: string, shell: Shell): string {
  const separator = path.startsWith('-') ? '=' : ' ';
  return `--path${separator}${quoteForShell(path, shell)}`;
}

export function quoteForShell(text: string, shell: Shell): string {
  if (/^[\w./-][\w./@:+-]*$/.test(text)) {
    return text;
  }
  if (shell === 'powershell') {
    // PowerShell takes typographic quotes for plain ones.
    return `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`;
  }
  return /\p{Cc}/u.test(text)
    ? `$'${text.replace(/[\\']/g, '\\$&').replace(/\p{Cc}/gu, toOctal)}'`
    : `'${text.replaceAll("'", "'\\''")}'`;
}

/** As bash and zsh read it. Only control characters of one byte come as one escape. */
function toOctal(character: string): string {
  return [...Buffer.from(character, 'utf8')]
    .map(byte => `\\${byte.toString(8).padStart(3, '0')}`)
    .join('');
}
