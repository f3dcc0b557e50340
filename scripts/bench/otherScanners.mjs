import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** Scanners that the registries have as packages, by what runs them on a folder. */
const scanners = {
  gitleaks: folder => ['dir', folder, '--no-banner', '--exit-code', '0'],
  betterleaks: folder => ['dir', folder, '--no-banner', '--exit-code', '0'],
  kingfisher: folder => ['scan', folder, '--no-validate', '--jobs', '2'],
};

/** Commands for those that are installed here. */
export function otherScanners(folder) {
  return Object.fromEntries(
    Object.entries(scanners).flatMap(([name, parameters]) => {
      const program = findProgram(name);
      return program === undefined ? [] : [[name, [program, ...parameters(folder)]]];
    }),
  );
}

function findProgram(name) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .map(folder => path.join(folder, name))
    .find(file => existsSync(file));
}
