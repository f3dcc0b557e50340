// Runs the built command line on a folder and answers its JSON. Scans that find something succeed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import { root } from './paths.mjs';

/**
 * @param {string} folder
 * @param {readonly string[]} parameters
 * @returns {Promise<{ findings: readonly Record<string, any>[], stats: Record<string, number> }>}
 */
export async function runScan(folder, parameters) {
  const cli = path.join(root, 'dist', 'cli.js');
  const child = spawn(
    process.execPath,
    [cli, 'scan', path.resolve(folder), '--format', 'json', ...parameters],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'close');
  const chunks = [];
  for await (const chunk of child.stdout) {
    chunks.push(chunk);
  }
  const [code] = await ended;
  if (code !== 0 && code !== 1) {
    throw new Error(`The scan of ${folder} ended with code ${code}.`);
  }
  return JSON.parse(Buffer.concat(chunks).toString());
}
