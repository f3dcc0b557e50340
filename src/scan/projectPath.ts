import { existsSync } from 'node:fs';
import path from 'node:path';
import { ignoredFindingsFile } from '../project/ignoredFindings';

/**
 * The path of a file below its project, with forward slashes: the same wherever a scan starts. A
 * project is the nearest folder above that holds a repository or a file of ignored findings.
 * Outside of one a file has its name only.
 */
export function projectPath(file: string): string {
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    if (isProject(folder)) {
      return path.relative(folder, file).split(path.sep).join('/');
    }
    if (path.dirname(folder) === folder) {
      return path.basename(file);
    }
  }
}

function isProject(folder: string): boolean {
  return ['.git', ignoredFindingsFile].some(name => existsSync(path.join(folder, name)));
}
