import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const gnuTime = '/usr/bin/time';
const hasGnuTime = process.platform === 'linux' && existsSync(gnuTime);
const reporter = fileURLToPath(new URL('reportUsage.cjs', import.meta.url));

/**
 * Runs a command to its end. Wall time and processor in seconds, peak memory in MB: of the whole
 * process, by the operating system; where GNU time is absent only programs in Node tell theirs.
 */
export function measure(command) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'keyward-usage-'));
  const file = path.join(folder, 'usage');
  const [program, ...parameters] = hasGnuTime
    ? [gnuTime, '--quiet', '-f', '%U %S %M', '-o', file, ...command]
    : command;
  const isNode = !hasGnuTime && program === process.execPath;
  const started = performance.now();
  const { error } = spawnSync(program, isNode ? ['-r', reporter, ...parameters] : parameters, {
    stdio: 'ignore',
    env: { ...process.env, KEYWARD_BENCH_USAGE: file },
  });
  const wall = (performance.now() - started) / 1000;
  try {
    if (error !== undefined) {
      throw error;
    }
    const [user, system, kilobytes] = existsSync(file)
      ? readFileSync(file, 'utf8').trim().split(/\s+/).map(Number)
      : [Number.NaN, Number.NaN, Number.NaN];
    return { wall, cpu: user + system, peak: kilobytes / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
