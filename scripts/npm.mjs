import { spawnSync } from 'node:child_process';
import process from 'node:process';

/**
 * Runs npm in a folder and throws when it fails. Under `npm run` the same npm is used, by its
 * script, because Windows starts `npm.cmd` only through a shell.
 */
export function runNpm(args, { cwd, env = {}, node = process.execPath }) {
  const script = process.env.npm_execpath;
  const viaScript = script !== undefined && /npm-cli\.[cm]?js$/.test(script);
  const [command, commandArgs] = viaScript ? [node, [script, ...args]] : ['npm', args];
  const result = spawnSync(command, commandArgs, {
    cwd,
    env: { ...environmentWithoutCaller(), ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: !viaScript && process.platform === 'win32',
  });
  if (result.status !== 0) {
    const reason = result.error?.message ?? `exit code ${result.status}`;
    throw new Error(`npm ${args.join(' ')} failed in ${cwd}: ${reason}`);
  }
}

/** An npm that runs inside `npm test` must not take the caller's package for its own. */
export function environmentWithoutCaller() {
  const entries = Object.entries(process.env).filter(
    ([name]) =>
      !/^npm_(package_|lifecycle_|config_local_prefix$|config_ignore_scripts$)/.test(name),
  );
  return { ...Object.fromEntries(entries), npm_config_audit: 'false', npm_config_fund: 'false' };
}
