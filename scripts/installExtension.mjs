import { spawnSync } from 'node:child_process';
import { toInstallCommand } from './host/server.mjs';

/** Installs a package the way a user of a server does. */
export function installExtension({ dataFolder, vsix }) {
  const { command, args, environment } = toInstallCommand({ dataFolder, vsix });
  const result = spawnSync(command, args, { env: environment, encoding: 'utf8' });
  const output = `${result.stdout}${result.stderr}`;
  if (result.status !== 0 || !/was successfully installed/.test(output)) {
    throw new Error(`The package does not install:\n${output}`);
  }
}
