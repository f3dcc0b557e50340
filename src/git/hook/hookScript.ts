import path from 'node:path';

/** How the hook starts Keyward. */
export interface CommandLine {
  /** Absolute. Node, or VS Code's program, which is one when told to. */
  readonly node: string;
  /** Absolute path of cli.js. */
  readonly script: string;
  /**
   * A file with a newer `node` and `script`, one a line. The extension writes it at each start,
   * because its folder has another name after each update.
   */
  readonly pointer?: string;
}

/** Raised when the text of the script changes. */
const version = 1;

/** What the hook runs. It never blocks for another reason than a key. */
export function toHookScript(commandLine: CommandLine): string {
  const { node, script, pointer = '' } = commandLine;
  return `#!/bin/sh
# Keyward looks for API keys in what is staged. "keyward hook uninstall" removes this file.
# ${JSON.stringify({ version, node, script, pointer })}
# A debugger's options, left in the environment, must not stop Node and with it the commit.
unset NODE_OPTIONS
node=''
script=''
pointer=${quote(pointer)}
if [ -f "$pointer" ]; then
  { IFS= read -r node; IFS= read -r script; } <"$pointer"
fi
if [ ! -f "$script" ]; then
  node=${quote(node)}
  script=${quote(script)}
fi
if [ -f "$script" ] && [ ! -x "$node" ]; then
  node=$(command -v node)
  "$node" -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' >/dev/null 2>&1 || script=''
fi
if [ -f "$script" ]; then
  set -- "$node" "$script"
elif command -v keyward >/dev/null 2>&1; then
  set -- keyward
else
  echo 'Keyward or Node is gone, so this commit was not checked for API keys. Install Keyward again, or run: rm "$(git rev-parse --git-common-dir)/keyward/pre-commit"' >&2
  exit 0
fi
# Node 22 and later keep compiled code there, which saves a quarter of the time.
NODE_COMPILE_CACHE="\${NODE_COMPILE_CACHE:-\${0%/*}/cache}"
export NODE_COMPILE_CACHE
ELECTRON_RUN_AS_NODE=1 "$@" scan --staged --quiet >&2
case $? in
  0) exit 0 ;;
  1) ;;
  *)
    echo 'Keyward could not check this commit for API keys. It goes on.' >&2
    exit 0
    ;;
esac
cat >&2 <<'end'

Keyward stopped this commit, because it would write a key into git's history.
- Move the key into an env file that git ignores, stage the file again and commit.
- Is it no key? Write keyward-ignore in a comment on its line.
- As a last resort, commit without this check: git commit --no-verify
end
exit 1
`;
}

/** Undefined where the text is none of ours. */
export function parseHookScript(
  text: string,
): (CommandLine & { readonly isCurrent: boolean }) | undefined {
  const [, json] = /^# (\{"version":.*\})$/m.exec(text) ?? [];
  if (json === undefined) {
    return undefined;
  }
  const found: unknown = parseJson(json);
  if (typeof found !== 'object' || found === null) {
    return undefined;
  }
  const fields = new Map<string, unknown>(Object.entries(found));
  const [node, script, pointer] = ['node', 'script', 'pointer'].map(name => fields.get(name));
  return typeof node === 'string' && typeof script === 'string' && typeof pointer === 'string'
    ? { node, script, pointer, isCurrent: fields.get('version') === version }
    : undefined;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
}

/** A word of the shell that stands for the path, whatever is in it. */
function quote(file: string): string {
  return `'${toShellPath(file).replaceAll("'", "'\\''")}'`;
}

/** Git's shell on Windows takes a backslash for a mark. */
export function toShellPath(file: string): string {
  return path.sep === '\\' ? file.replaceAll('\\', '/') : file;
}
