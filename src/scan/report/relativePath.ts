import path from 'node:path';

/** With forward slashes. What lies elsewhere on the same disk starts with `../`. */
export function relativePath(folder: string, file: string): string {
  return path.relative(folder, file).split(path.sep).join('/');
}
