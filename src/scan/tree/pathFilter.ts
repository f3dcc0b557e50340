import path from 'node:path';
import process from 'node:process';
import { Minimatch } from 'minimatch';

export interface Globs {
  /** Relative to the root, with forward slashes. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

const ignoresCase = process.platform === 'win32' || process.platform === 'darwin';

/** Which files below a root are looked at. */
export function pathFilter(root: string, { include = [], exclude = [] }: Globs) {
  if (include.length === 0 && exclude.length === 0) {
    return () => true;
  }
  const wanted = include.map(toMatcher);
  const left = exclude.map(toMatcher);
  return (file: string): boolean => {
    const below = path.relative(root, file).split(path.sep).join('/');
    return (
      (wanted.length === 0 || wanted.some(glob => glob.match(below))) &&
      !left.some(glob => glob.match(below))
    );
  };
}

function toMatcher(glob: string): Minimatch {
  return new Minimatch(glob, { dot: true, nocase: ignoresCase });
}
