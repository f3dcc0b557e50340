import path from 'node:path';
import { foldersAbove, readStart } from './readProjectText';

/** What `package.json` tells about a JavaScript project. */
export interface PackageManifest {
  readonly folder: string;
  readonly isModule: boolean;
  readonly scripts: readonly string[];
  /** Names of all dependencies, those for development too. */
  readonly packages: ReadonlySet<string>;
}

/** The nearest `package.json` above a document, within the root. */
export async function findPackageManifest(
  document: string,
  root: string,
): Promise<PackageManifest | undefined> {
  for (const folder of foldersAbove(document, root)) {
    const text = await readStart(path.join(folder, 'package.json'), 200_000);
    if (text !== undefined) {
      return parse(folder, text);
    }
  }
  return undefined;
}

function parse(folder: string, text: string): PackageManifest {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    // Half-written files are normal while somebody types.
    manifest = {};
  }
  const dependencies = ['dependencies', 'devDependencies', 'peerDependencies'].flatMap(name =>
    Object.keys(toRecord(toRecord(manifest)[name])),
  );
  const scripts = Object.values(toRecord(toRecord(manifest).scripts));
  return {
    folder,
    isModule: toRecord(manifest).type === 'module',
    scripts: scripts.filter(script => typeof script === 'string'),
    packages: new Set(dependencies),
  };
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
