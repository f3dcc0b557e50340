// Packs the extension and installs it, where there is a VS Code to install it into; and the same
// for the npm package.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { installExtension } from './installExtension.mjs';
import { installHost } from './installHost.mjs';
import { packageExtension } from './package.mjs';
import { hasPackagedHost } from './paths.mjs';
import { testNpmPackage } from './testNpmPackage.mjs';

const temporary = mkdtempSync(path.join(tmpdir(), 'keyward-package-'));
process.once('exit', () => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 }));
const vsix = await packageExtension({ folder: temporary });
if (hasPackagedHost) {
  installHost();
  installExtension({ dataFolder: temporary, vsix });
  console.log('The package installs.');
}
testNpmPackage(temporary);
