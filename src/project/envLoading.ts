import path from 'node:path';
import type { EnvAccess } from '../env/languages/language';
import { findPackageManifest, type PackageManifest } from './packageManifest';
import { foldersAbove, mentions, readStart } from './readProjectText';

/** What is known of how a program gets its env file. */
export interface EnvLoading {
  /** What loads the env file, as in "Next.js"; undefined where nothing was found. */
  readonly by: string | undefined;
  /** Where server code of the framework finds its variables. */
  readonly access: EnvAccess;
  /** How a script without another hint imports: by `package.json` or its suffix. */
  readonly modules: 'esm' | 'commonjs';
  /** A library that loads env files is declared, though no code was seen to call it. */
  readonly hasLibrary: boolean;
}

export interface EnvLoadingRequest {
  readonly root: string;
  /** Absolute; empty for an untitled document. */
  readonly path: string;
  readonly languageId: string;
}

const unknown: EnvLoading = {
  by: undefined,
  access: 'process',
  modules: 'commonjs',
  hasLibrary: false,
};

/** Looks for what loads the env file of the program that a document belongs to. */
export async function readEnvLoading(request: EnvLoadingRequest): Promise<EnvLoading> {
  const document = request.path === '' ? path.join(request.root, 'untitled') : request.path;
  switch (request.languageId) {
    case 'javascript':
    case 'javascriptreact':
    case 'typescript':
    case 'typescriptreact':
    case 'vue':
    case 'svelte':
    case 'astro':
      return readScriptLoading(document, request.root);
    case 'python':
      return readByManifest(document, request.root, python);
    case 'go':
      return readByManifest(document, request.root, go);
    case 'ruby':
      return readByManifest(document, request.root, ruby);
    case 'php':
      return readByManifest(document, request.root, php);
    case 'rust':
      return readByManifest(document, request.root, rust);
    case 'elixir':
      return readByManifest(document, request.root, elixir);
    default:
      return unknown;
  }
}

/** Frameworks that read env files by themselves, and where server code finds the variables. */
const frameworks: readonly (readonly [name: string, by: string, access: EnvAccess])[] = [
  ['@sveltejs/kit', 'SvelteKit', 'sveltekit'],
  ['astro', 'Astro', 'import-meta'],
  ['next', 'Next.js', 'process'],
  ['nuxt', 'Nuxt', 'process'],
  ['@remix-run/dev', 'Remix', 'process'],
  ['@react-router/dev', 'React Router', 'process'],
  ['gatsby', 'Gatsby', 'process'],
  ['@nestjs/config', 'Nest', 'process'],
  ['@adonisjs/core', 'Adonis', 'process'],
  ['@redwoodjs/core', 'Redwood', 'process'],
  ['wrangler', 'Wrangler', 'process'],
];

const scriptLibrary = /^(?:dotenv(?:-.*)?|@dotenvx\/dotenvx|env-cmd|dotenvx)$/;
const scriptCall =
  /['"](?:dotenv(?:\/config|-flow(?:\/config)?|-expand)?|@dotenvx\/dotenvx)['"]|\bloadEnvFile\s*\(/;
const scriptCommand = /--env-file(?:-if-exists)?\b|\bdotenvx? |\bdotenv\/config\b|\benv-cmd\b/;

async function readScriptLoading(document: string, root: string): Promise<EnvLoading> {
  const manifest = await findPackageManifest(document, root);
  const modules = toModules(document, manifest);
  if (manifest === undefined) {
    const isDeno = await usesDeno(document, root);
    return { ...unknown, modules, ...(isDeno ? { access: 'deno', modules: 'esm' } : {}) };
  }
  const { packages, scripts, folder } = manifest;
  const framework = frameworks.find(([name]) => packages.has(name));
  if (framework !== undefined) {
    const [, by, access] = framework;
    return { by, access, modules, hasLibrary: packages.has('dotenv') };
  }
  const hasLibrary = [...packages].some(name => scriptLibrary.test(name));
  const shared = { access: 'process', modules, hasLibrary } as const;
  if (scripts.some(script => scriptCommand.test(script))) {
    return { ...shared, by: 'a script in package.json' };
  }
  if (scripts.some(script => /^\s*bun(?:x)?\s/.test(script)) || packages.has('@types/bun')) {
    return { ...shared, by: 'Bun' };
  }
  const suffix = /\.[cm]?[jt]sx?$/;
  const isCalled = await mentions(folder, { suffix, pattern: scriptCall });
  return { ...shared, by: isCalled ? 'dotenv' : undefined };
}

async function usesDeno(document: string, root: string): Promise<boolean> {
  for (const folder of foldersAbove(document, root)) {
    for (const name of ['deno.json', 'deno.jsonc', 'deno.lock']) {
      if ((await readStart(path.join(folder, name))) !== undefined) {
        return true;
      }
    }
  }
  return /\bDeno\.\w|['"](?:jsr:|https:\/\/deno\.land\/)/.test((await readStart(document)) ?? '');
}

function toModules(document: string, manifest: PackageManifest | undefined): EnvLoading['modules'] {
  if (/\.[cm]ts$|\.mjs$|\.tsx?$/.test(document) && !document.endsWith('.cts')) {
    return 'esm';
  }
  return manifest?.isModule && !document.endsWith('.cjs') ? 'esm' : 'commonjs';
}

interface Ecosystem {
  readonly manifests: readonly string[];
  /** Frameworks and libraries in a manifest that load env files by themselves. */
  readonly automatic: readonly (readonly [pattern: RegExp, by: string, access?: EnvAccess])[];
  readonly library: RegExp;
  readonly suffix: RegExp;
  readonly call: RegExp;
  readonly by: string;
}

const python: Ecosystem = {
  manifests: ['pyproject.toml', 'requirements.txt', 'requirements-dev.txt', 'Pipfile', 'setup.py'],
  // Pipenv loads `.env`; the rest need a call of their own.
  automatic: [[/^\[\[source\]\]|^\[packages\]/m, 'Pipenv']],
  library: /\b(?:python-dotenv|pydantic-settings|environs)\b/i,
  suffix: /\.(?:py|ipynb)$/,
  call: /\bload_dotenv\s*\(|%(?:load_ext )?dotenv\b|\bread_env\s*\(/,
  by: 'python-dotenv',
};

const go: Ecosystem = {
  manifests: ['go.mod'],
  automatic: [],
  library: /\bjoho\/godotenv\b/,
  suffix: /\.go$/,
  call: /\bgodotenv(?:\.(?:Load|Overload)\(|\/autoload")/,
  by: 'godotenv',
};

const ruby: Ecosystem = {
  manifests: ['Gemfile'],
  automatic: [[/['"]dotenv-rails['"]|['"]dotenv\/load['"]/, 'dotenv-rails']],
  library: /['"]dotenv['"]/,
  suffix: /\.(?:rb|ru|rake)$|^Rakefile$/,
  call: /['"]dotenv\/load['"]|\bDotenv\.load\b/,
  by: 'the dotenv gem',
};

const php: Ecosystem = {
  manifests: ['composer.json'],
  automatic: [
    [/"laravel\/framework"/, 'Laravel'],
    [/"symfony\/(?:dotenv|runtime|framework-bundle)"/, 'Symfony', 'superglobal'],
  ],
  library: /"vlucas\/phpdotenv"/,
  suffix: /\.php$/,
  call: /\bcreate(?:Unsafe)?(?:Immutable|Mutable)\s*\(/,
  by: 'phpdotenv',
};

const rust: Ecosystem = {
  manifests: ['Cargo.toml'],
  automatic: [],
  library: /^\s*dotenvy?\b/m,
  suffix: /\.rs$/,
  call: /\bdotenvy?::/,
  by: 'dotenvy',
};

const elixir: Ecosystem = {
  manifests: ['mix.exs'],
  automatic: [],
  library: /:dotenvy\b/,
  suffix: /\.exs?$/,
  call: /\bDotenvy\.source/,
  by: 'Dotenvy',
};

async function readByManifest(
  document: string,
  root: string,
  ecosystem: Ecosystem,
): Promise<EnvLoading> {
  const folders = foldersAbove(document, root);
  let hasLibrary = false;
  for (const folder of folders) {
    for (const name of ecosystem.manifests) {
      const text = (await readStart(path.join(folder, name), 200_000)) ?? '';
      const automatic = ecosystem.automatic.find(([pattern]) => pattern.test(text));
      if (automatic !== undefined) {
        const [, by, access = 'process'] = automatic;
        return { ...unknown, by, access };
      }
      hasLibrary ||= ecosystem.library.test(text);
    }
  }
  const folder = folders[0] ?? root;
  const { suffix, call: pattern } = ecosystem;
  const isCalled = await mentions(hasLibrary ? root : folder, { suffix, pattern });
  return { ...unknown, hasLibrary, by: isCalled ? ecosystem.by : undefined };
}
