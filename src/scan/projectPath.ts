import { existsSync } from 'node:fs';
import path from 'node:path';
import { ignoredFindingsFile } from '../project/ignoredFindings';

/**
 * The path of a file below its project, with forward slashes: the same wherever a scan starts. A
 * project is the nearest folder above that holds a repository or a file of ignored findings.
 * Outside of one a file has its name only.
 */
export function projectPath(file: string): string {
  return new ProjectPaths().pathOf(file) ?? path.basename(file);
}

/** Looks up each folder once. */
export class ProjectPaths {
  readonly #projects = new Map<string, string | undefined>();

  /** Undefined outside of projects. */
  pathOf(file: string): string | undefined {
    const project = this.#projectOf(path.dirname(file));
    return project && path.relative(project, file).split(path.sep).join('/');
  }

  #projectOf(folder: string): string | undefined {
    if (this.#projects.has(folder)) {
      return this.#projects.get(folder);
    }
    const above = path.dirname(folder);
    const project = isProject(folder)
      ? folder
      : above === folder
        ? undefined
        : this.#projectOf(above);
    this.#projects.set(folder, project);
    return project;
  }
}

function isProject(folder: string): boolean {
  return ['.git', ignoredFindingsFile].some(name => existsSync(path.join(folder, name)));
}
