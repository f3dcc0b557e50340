// Runs a program and tells what it took. Processor time and memory are known on Linux only.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

const ticksPerSecond = 100;

/**
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {{ cwd: string, codes?: readonly number[] }} options `codes` are the exit codes of success.
 * @returns {Promise<{ seconds: number, cpuSeconds: number | undefined, peakMegabytes: number | undefined }>}
 */
export async function measureProcess(program, parameters, { cwd, codes = [0] }) {
  const cpuBefore = readCpuOfChildren();
  const started = performance.now();
  const child = spawn(program, parameters, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  let peakMegabytes;
  const watch = setInterval(() => {
    peakMegabytes = readPeak(child.pid) ?? peakMegabytes;
  }, 10);
  const [code] = await once(child, 'exit');
  const seconds = (performance.now() - started) / 1000;
  clearInterval(watch);
  if (!codes.includes(code)) {
    throw new Error(`${program} ended with code ${code}.`);
  }
  const cpuAfter = readCpuOfChildren();
  return {
    seconds,
    cpuSeconds: cpuBefore === undefined ? undefined : cpuAfter - cpuBefore,
    peakMegabytes,
  };
}

/** Of all children that have ended, and of theirs. */
function readCpuOfChildren() {
  if (process.platform !== 'linux') {
    return undefined;
  }
  const fields = readFileSync('/proc/self/stat', 'latin1').split(') ')[1].split(' ');
  return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}

function readPeak(id) {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'latin1')) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    // It has just ended, or this is not Linux.
    return undefined;
  }
}
