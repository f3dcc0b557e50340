import { minimatch } from 'minimatch';

const ignoresCase = process.platform === 'win32' || process.platform === 'darwin';

/** Whether a path, relative and with forward slashes, matches one of the globs. */
export function isExcluded(path: string, globs: readonly string[]): boolean {
  return globs.some(glob => minimatch(path, glob, { dot: true, nocase: ignoresCase }));
}
