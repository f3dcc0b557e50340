import { isEnvFile, isExampleFile } from '../../env/envFileName';

/** Which shell a command is pasted into. */
export type Shell = 'posix' | 'powershell';

/** Where the user puts the file that holds the key: beside the clone, so that git never sees it. */
export const replacementsFile = '../leaked-key.txt';

export interface FilterCommands {
  /** Takes whole files out of every commit. */
  readonly removed: readonly string[];
  readonly remove: string | undefined;
  /** Keeps the files and takes the key out of them. */
  readonly edited: readonly string[];
  readonly edit: string | undefined;
}

const filter = 'git filter-repo --sensitive-data-removal';

/**
 * An env file belongs into no commit, so it goes as a whole; in any other file the value is
 * replaced. No command holds a value.
 */
export function toFilterCommands(paths: readonly string[], shell: Shell): FilterCommands {
  const distinct = [...new Set(paths)];
  const isRemoved = (path: string) => isEnvFile(path) && !isExampleFile(path);
  const removed = distinct.filter(isRemoved);
  const edited = distinct.filter(path => !isRemoved(path));
  const parameters = removed.map(path => toPathParameter(path, shell)).join(' ');
  return {
    removed,
    remove: removed.length === 0 ? undefined : `${filter} --invert-paths ${parameters}`,
    edited,
    edit: edited.length === 0 ? undefined : `${filter} --replace-text ${replacementsFile}`,
  };
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
