import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface ProjectFolder {
  readonly root: string;
  at(relative: string): string;
  git(...words: string[]): Promise<void>;
}

/** A folder with these files, removed when `use` is done. */
export async function inProject(
  files: Readonly<Record<string, string>>,
  use: (folder: ProjectFolder) => Promise<void>,
): Promise<void> {
  const root = await realpath(await mkdtemp(path.join(tmpdir(), 'keyward-')));
  const at = (relative: string) => path.join(root, ...relative.split('/'));
  const git = async (...words: string[]) => {
    const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
    await run('git', [...identity, '-c', 'core.excludesFile=', ...words], { cwd: root });
  };
  try {
    for (const [relative, text] of Object.entries(files)) {
      await mkdir(path.dirname(at(relative)), { recursive: true });
      await writeFile(at(relative), text);
    }
    await use({ root, at, git });
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
