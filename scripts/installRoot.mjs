import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runNpm } from './npm.mjs';
import { root } from './paths.mjs';
import { Stamp } from './stamp.mjs';

/** Installs the packages of this repository when they are missing or out of step. */
export function installRoot() {
  if (existsSync(path.join(root, 'node_modules'))) {
    const stamp = new Stamp(root, '.keyward-installed');
    if (stamp.isCurrent()) {
      return;
    }
    // Somebody's own `npm ci` leaves no stamp, and needs no second one.
    if (isInstalled()) {
      stamp.write();
      return;
    }
  }
  const started = Date.now();
  console.log('Installing the packages that the build and the tests need.');
  // No package here needs its install script.
  runNpm(['ci', '--ignore-scripts', '--loglevel=error'], { cwd: root });
  new Stamp(root, '.keyward-installed').write();
  console.log(`The packages are installed (${Math.round((Date.now() - started) / 1000)} s).`);
}

function isInstalled() {
  const installedFile = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) {
    return false;
  }
  const installed = readPackages(installedFile);
  return Object.entries(readPackages(path.join(root, 'package-lock.json'))).every(
    ([name, { version, optional }]) =>
      name === '' || optional === true || installed[name]?.version === version,
  );
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
