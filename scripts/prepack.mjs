// Runs before `npm pack` and `npm publish`. Npm packs the file that package.json calls `main`
// whatever .npmignore says. That is the extension, which needs VS Code; `postpack` builds it again.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { buildProduct } from '../esbuild.config.mjs';
import { root } from './paths.mjs';

await buildProduct();
rmSync(path.join(root, 'dist', 'extension.js'));
