import path from 'node:path';

/**
 * The folders of PATH in which a program is looked for. Relative ones and those of the project do not
 * count: a project could bring a program of its own, and Windows looks into the current folder first.
 */
export function toSearchedFolders(
  search: string,
  { without }: { readonly without: readonly string[] },
): readonly string[] {
  return search
    .split(path.delimiter)
    .filter(folder => path.isAbsolute(folder) && !without.some(root => isInside(root, folder)));
}

function isInside(root: string, folder: string): boolean {
  const relative = path.relative(root, folder);
  return !/^\.\.(?:[\\/]|$)/.test(relative) && !path.isAbsolute(relative);
}
