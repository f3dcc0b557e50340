/** Keyward's lines in a hook file. They hold no path, so that a team can commit them. */

const call = `keyward_hook="$(git rev-parse --git-common-dir)/keyward/pre-commit"
if [ -f "$keyward_hook" ]; then sh "$keyward_hook" || exit $?; fi
`;
const start = '# >>> keyward >>> looks for API keys, where Keyward is installed';
const end = '# <<< keyward <<<';
const ownFile = '# Keyward made this file.\n';
const block = /^# >>> keyward >>>.*\n[\s\S]*?^# <<< keyward <<<(?:\n|$)/m;

/** For people who add the lines themselves. */
export const hookLines = `${start}\n${call}${end}\n`;

/** The hook that was there first runs first. */
const callPrevious = `if [ -x "$0.keyward-previous" ]; then "$0.keyward-previous" "$@" || exit $?; fi\n`;

/** Husky 4 takes the hook's name from \`$0\`, which stays when a shell reads the file. */
const readPrevious = `if [ -x "$0.keyward-previous" ]; then sh -c '. "$0.keyward-previous"' "$0" "$@" || exit $?; fi\n`;

export function hasBlock(text: string): boolean {
  return block.test(text);
}

/** A hook file of Keyward alone. `previous` is the text of the hook that was there before. */
export function toHookFile(previous?: string): string {
  const chain = previous === undefined || !isOfOldHusky(previous) ? callPrevious : readPrevious;
  return `#!/bin/sh\n${start}\n${ownFile}${chain}${call}${end}\n`;
}

/** Behind what prepares the hook, before what could end it. */
export function addBlock(text: string): string {
  const [head = ''] =
    /^(?:#!.*(?:\r?\n|$))?(?:\s*\. .*husky\.sh"?\s*?(?:\r?\n|$))?/.exec(text) ?? [];
  const lineEnd = head === '' || head.endsWith('\n') ? '' : '\n';
  return `${head}${lineEnd}${hookLines}${text.slice(head.length)}`;
}

/** The block as it would be written today; the rest of the file stays. */
export function renewBlock(text: string): string {
  const [found = ''] = block.exec(text) ?? [];
  const chain = [callPrevious, readPrevious].find(line => found.includes(line)) ?? '';
  const own = found.includes(ownFile) ? ownFile : '';
  return text.replace(block, () => `${start}\n${own}${chain}${call}${end}\n`);
}

/** Undefined where nothing is left of a file that Keyward made. */
export function removeBlock(text: string): string | undefined {
  const [found = ''] = block.exec(text) ?? [];
  const rest = text.replace(block, '');
  return found.includes(ownFile) && /^(?:#!\/bin\/sh)?\s*$/.test(rest) ? undefined : rest;
}

function isOfOldHusky(text: string): boolean {
  return /^# husky\b/m.test(text);
}
