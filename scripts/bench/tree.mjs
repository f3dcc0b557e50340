import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';

/** Where packages of this repository are installed, the largest first. */
const places = ['test/host/node_modules', 'node_modules'];
const source =
  /\.(?:[cm]?[jt]sx?|json|md|css|scss|less|html?|ya?ml|xml|svg|map|py|sh|c|cc|cpp|h|hpp|go|rs|rb|java|txt)$/i;
const enough = 100e6;
/** Bundles are few and huge; source is many files. */
const largest = 4e6;

/** Copies text files of installed packages, so that every program sees the same files. */
export function copyTree(target) {
  let files = 0;
  let bytes = 0;
  for (const place of places.filter(name => existsSync(path.join(root, name)))) {
    for (const name of readdirSync(path.join(root, place), { recursive: true })) {
      const from = path.join(root, place, name);
      const isTaken = source.test(name) && isFile(from) && statSync(from).size <= largest;
      if (isTaken) {
        const to = path.join(target, path.basename(path.dirname(place)), name);
        mkdirSync(path.dirname(to), { recursive: true });
        copyFileSync(from, to);
        files += 1;
        bytes += statSync(from).size;
      }
    }
  }
  if (bytes < enough) {
    throw new Error('Too little is installed to measure with. Run npm run bench:editor once.');
  }
  return { folder: target, files, bytes };
}

function isFile(file) {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}
