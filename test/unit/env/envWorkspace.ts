import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The built command line; the runner builds it before the tests. */
const commandLine = path.join(process.cwd(), 'dist', 'cli.js');

export interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly errorOutput: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  /** A script that is loaded before the command line, and what it reads from the environment. */
  readonly preload?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A real temporary folder. */
export function makeFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'keyward-test ü-')));
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

export function makeRepository(files: Readonly<Record<string, string>> = {}): string {
  const folder = makeFolder(files);
  git(folder, 'init', '--quiet');
  return folder;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

export function git(folder: string, ...parameters: readonly string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@localhost'];
  return execFileSync('git', [...identity, ...parameters], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** What git would add, with `git add --all`. */
export function seenByGit(folder: string): string[] {
  return git(folder, 'status', '--porcelain', '--untracked-files=all', '-z')
    .split('\0')
    .filter(line => line !== '');
}

/** Every file of the folder and of git's own folder that is Keyward's own. */
export function leftovers(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
    path.basename(name).includes('keyward'),
  );
}

export function runCommandLine(
  folder: string,
  parameters: readonly string[],
  options: RunOptions = {},
): Promise<Outcome> {
  const preload = options.preload === undefined ? [] : ['--require', options.preload];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...preload, commandLine, ...parameters], {
      cwd: folder,
      env: { ...process.env, ...options.environment },
    });
    let output = '';
    let errorOutput = '';
    child.stdout.setEncoding('utf8').on('data', text => (output += text));
    child.stderr.setEncoding('utf8').on('data', text => (errorOutput += text));
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
    child.on('error', reject);
    child.on('close', code => resolve({ code, output, errorOutput }));
  });
}

/**
 * A script that counts the calls that change files and, at the one whose number is in
 * KEYWARD_TEST_STOP_AT, ends the process (`kill`), ends it after half of the bytes (`tear`), or
 * fails as on a full disk (`full`, any write of bytes).
 */
export function writeSaboteur(folder: string): string {
  const script = path.join(folder, 'saboteur.cjs');
  writeFileSync(
    script,
    `
const promises = require('node:fs/promises');
const { KEYWARD_TEST_STOP_AT: at, KEYWARD_TEST_MODE: mode } = process.env;
let count = 0;
function wrap(holder, name, changes) {
  const original = holder[name];
  holder[name] = async function (...values) {
    if (changes(values)) {
      count += 1;
      const isWrite = name === 'writeFile' && holder !== promises;
      if (mode === 'full' && isWrite) {
        throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
      }
      if (count === Number(at) && mode === 'tear' && isWrite) {
        const bytes = Buffer.from(values[0]);
        await original.call(this, bytes.subarray(0, bytes.length >> 1));
      }
      if (count === Number(at)) {
        process.exit(137);
      }
    }
    return original.apply(this, values);
  };
}
const always = () => true;
for (const name of ['rename', 'link', 'symlink', 'rm', 'unlink', 'writeFile', 'appendFile', 'chmod', 'mkdir', 'copyFile', 'truncate', 'rmdir', 'chown', 'utimes']) {
  wrap(promises, name, always);
}
let isPrototypeWrapped = false;
const open = promises.open;
promises.open = async (...values) => {
  const handle = await open(...values);
  if (!isPrototypeWrapped) {
    isPrototypeWrapped = true;
    const prototype = Object.getPrototypeOf(handle);
    for (const name of ['writeFile', 'write', 'writev', 'appendFile', 'sync', 'datasync', 'chmod', 'chown', 'truncate', 'utimes']) {
      wrap(prototype, name, always);
    }
  }
  return handle;
};
wrap(promises, 'open', values => values[1] !== undefined && values[1] !== 'r');
`,
  );
  return script;
}
