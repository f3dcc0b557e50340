import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { toSearchedFolders } from '../../tools/searchedFolders';

export interface NpmPlace {
  /** Where npm is asked: no project's folder. */
  readonly home?: string;
  readonly environment?: NodeJS.ProcessEnv;
  readonly platform?: NodeJS.Platform;
  /** Folders in which npm is not looked for: those of the project. */
  readonly without?: readonly string[];
}

/** Why no registry can be asked, as a sentence. */
export interface NoRegistry {
  readonly reason: string;
}

/** The registry that the user's own npm configuration names, never a project's. */
export async function readNpmRegistry({
  home = homedir(),
  environment = process.env,
  platform = process.platform,
  without = [],
}: NpmPlace = {}): Promise<string | NoRegistry> {
  const named =
    (await askNpm({ home, environment, platform, without })) ??
    (await readNpmrc(path.join(home, '.npmrc')));
  if (named === undefined) {
    return {
      reason:
        'npm does not say which registry it uses, so the key cannot be checked. Install npm, or name the registry in the file .npmrc of your home folder.',
    };
  }
  if (named.protocol !== 'https:') {
    return {
      reason: `Your npm registry ${named.host} is not reached over https, so the key is not sent there.`,
    };
  }
  // Without a password that an address may hold.
  return `${named.origin}${named.pathname}`;
}

function askNpm({
  home,
  environment,
  platform,
  without,
}: Required<NpmPlace>): Promise<URL | undefined> {
  const isWindows = platform === 'win32';
  // npm is a script there, which only its shell can run. The words are fixed.
  const [program, ...given] = isWindows
    ? ['cmd.exe', '/d', '/s', '/c', 'npm.cmd config get registry']
    : ['npm', 'config', 'get', 'registry'];
  const env = {
    ...withoutProject(withoutNpmSettings(environment), without),
    HOME: home,
    USERPROFILE: home,
    // It would look for a newer npm at the registry.
    npm_config_update_notifier: 'false',
  };
  return new Promise(resolve => {
    execFile(
      program ?? 'npm',
      given,
      { cwd: home, env, timeout: 10_000, windowsHide: true, maxBuffer: 64 * 1024 },
      (error, stdout) => {
        const [answer = ''] = stdout.trim().split(/\r?\n/).slice(-1);
        resolve(error === null ? toAddress(answer) : undefined);
      },
    );
  });
}

/** npm takes any setting from a variable, and a project's tools set variables. */
function withoutNpmSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !/^npm_/i.test(name) && name !== 'INIT_CWD'),
  );
}

/** Neither npm nor what it starts may be a program that a project brings. */
function withoutProject(
  environment: NodeJS.ProcessEnv,
  without: readonly string[],
): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).map(([name, value = '']) => [
      name,
      /^path$/i.test(name) ? toSearchedFolders(value, { without }).join(path.delimiter) : value,
    ]),
  );
}

async function readNpmrc(file: string): Promise<URL | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const lines = text.split(/\r?\n/);
  const named = lines.flatMap(line => /^\s*registry\s*=\s*["']?([^"'\s]+)/.exec(line)?.[1] ?? []);
  return toAddress(named.at(-1) ?? '');
}

function toAddress(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
