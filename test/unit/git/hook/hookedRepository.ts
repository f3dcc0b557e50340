import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sampleKey } from '../../../fakes/sampleKeys';
import { git } from '../../env/envWorkspace';

export const key = sampleKey('anthropic-api-key', 11);

export interface CommitOutcome {
  readonly code: number | null;
  /** What git and the hooks have printed, by line. */
  readonly lines: readonly string[];
}

/** A real commit, with its hooks. */
export function commit(
  folder: string,
  parameters: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): CommitOutcome {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@localhost'];
  const { status, stdout, stderr } = spawnSync(
    'git',
    [...identity, 'commit', '--quiet', '--message', 'a', ...parameters],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, ...environment } },
  );
  const lines = `${stdout}${stderr}`.split('\n').filter(line => line !== '');
  return { code: status, lines };
}

export function write(folder: string, name: string, content: string, mode = 0o644): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  chmodSync(file, mode);
  return file;
}

export function stageKey(folder: string, name = 'a.ts'): void {
  write(folder, name, `const k = '${key}';\n`);
  git(folder, 'add', '--', name);
}

export function stageHarmless(folder: string, name = 'harmless.ts'): void {
  write(folder, name, `export const now = ${name.length};\n`);
  git(folder, 'add', '--', name);
}
