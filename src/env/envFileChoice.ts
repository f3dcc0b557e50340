import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../errors';
import { readFileStates } from '../git/fileState';
import { readRegularFile } from '../git/regularFile';

export type EnvFileChoice =
  | { readonly kind: 'clear'; readonly path: string }
  | { readonly kind: 'unclear'; readonly paths: readonly string[] };

export interface EnvFileRequest {
  /** Folder that the file must stay in. */
  readonly root: string;
  /** The user's setting, relative to `root`. */
  readonly configured?: string;
  /** Document for which the file is meant. */
  readonly near?: string;
}

const manifest =
  /^(?:package\.json|deno\.jsonc?|pyproject\.toml|requirements.*\.txt|setup\.py|Pipfile|go\.mod|Cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|Gemfile|composer\.json|pubspec\.yaml|Package\.swift|mix\.exs|.+\.csproj|(?:docker-)?compose\.ya?ml)$/;
const composeFile = /^(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/i;
const localFrameworks = ['next', 'vite', 'astro', '@sveltejs/kit', 'react-scripts', 'gatsby'];
const skipped = /^(?:node_modules|vendor|dist|build|out|target|\..*)$/;

/** The env file that a key belongs in, or those among which the user must choose. */
export async function chooseEnvFile(request: EnvFileRequest): Promise<EnvFileChoice> {
  const root = path.resolve(request.root);
  if (request.configured !== undefined && request.configured.trim() !== '') {
    const configured = path.resolve(root, request.configured.trim());
    if (!isInside(root, configured) || configured === root) {
      throw new UserError(
        'The setting keyward.envFile names a file outside of this folder. Choose one inside it.',
      );
    }
    return { kind: 'clear', path: configured };
  }
  if (request.near !== undefined && composeFile.test(path.basename(request.near))) {
    // Docker Compose reads the `.env` beside its file and no other.
    return { kind: 'clear', path: path.join(path.dirname(path.resolve(request.near)), '.env') };
  }
  const folders = await findFolders(root, request.near);
  const paths = await Promise.all(folders.map(folder => chooseInFolder(root, folder)));
  const [first] = paths;
  return first !== undefined && paths.length === 1
    ? { kind: 'clear', path: first }
    : { kind: 'unclear', paths };
}

/** One folder, or several where the project does not tell. */
async function findFolders(root: string, near: string | undefined): Promise<readonly string[]> {
  if (near !== undefined && isInside(root, near)) {
    return findFoldersAbove(root, path.dirname(path.resolve(near)));
  }
  if (hasManifest(await listNames(root)) || hasEnvFile(await listNames(root))) {
    return [root];
  }
  const packages = await findPackages(root, 2);
  return packages.length > 0 ? packages : [root];
}

async function findFoldersAbove(root: string, from: string): Promise<readonly string[]> {
  let nearest: string | undefined;
  for (let folder = from; isInside(root, folder); folder = path.dirname(folder)) {
    const names = await listNames(folder);
    if (hasEnvFile(names)) {
      return nearest === undefined ? [folder] : [nearest, folder];
    }
    if (hasManifest(names)) {
      nearest ??= folder;
    }
    if (folder === path.dirname(folder)) {
      break;
    }
  }
  return [nearest ?? root];
}

async function findPackages(folder: string, depth: number): Promise<string[]> {
  const found: string[] = [];
  for (const name of await listFolders(folder)) {
    const child = path.join(folder, name);
    const names = await listNames(child);
    if (hasManifest(names) || hasEnvFile(names)) {
      found.push(child);
    } else if (depth > 1) {
      found.push(...(await findPackages(child, depth - 1)));
    }
  }
  return found.sort();
}

async function chooseInFolder(root: string, folder: string): Promise<string> {
  const plain = path.join(folder, '.env');
  const local = path.join(folder, '.env.local');
  const names = await listNames(folder);
  if (await usesLocalFile(folder)) {
    return local;
  }
  if (!names.includes('.env')) {
    return names.includes('.env.local') ? local : plain;
  }
  const states = await readFileStates([plain], { root });
  return states.get(plain)?.tracked ? local : plain;
}

/** Next.js, Vite and their like keep what is not to be committed in `.env.local`. */
async function usesLocalFile(folder: string): Promise<boolean> {
  let text: string;
  try {
    text = (await readRegularFile(path.join(folder, 'package.json')))?.toString('utf8') ?? '';
  } catch {
    return false;
  }
  return localFrameworks.some(name => text.includes(`"${name}"`));
}

function hasManifest(names: readonly string[]): boolean {
  return names.some(name => manifest.test(name));
}

function hasEnvFile(names: readonly string[]): boolean {
  return names.includes('.env') || names.includes('.env.local');
}

async function listNames(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}

async function listFolders(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter(entry => entry.isDirectory() && !skipped.test(entry.name))
      .map(entry => entry.name);
  } catch {
    return [];
  }
}

function isInside(root: string, file: string): boolean {
  const relative = path.relative(root, path.resolve(file));
  return relative === '' || !(/^\.\.(?:[\\/]|$)/.test(relative) || path.isAbsolute(relative));
}
