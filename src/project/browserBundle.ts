import path from 'node:path';
import { findPackageManifest, type PackageManifest } from './packageManifest';
import { foldersAbove, readStart } from './readProjectText';

export interface BrowserBundleRequest {
  readonly root: string;
  /** Absolute; empty for an untitled document. */
  readonly path: string;
  readonly languageId: string;
  readonly text: string;
}

const scripts = new Set(['javascript', 'javascriptreact', 'typescript', 'typescriptreact']);
const serverFolders =
  /\/(?:server|api|backend|functions|netlify|lambda|workers?|scripts|bin|cli|migrations|prisma|tests?|__tests__|e2e)\//;
const serverFiles =
  /(?:\.server|\.(?:test|spec)|(?:^|\/)(?:server|middleware|proxy|instrumentation|hooks\.server|[\w.-]+\.config))\.[cm]?[jt]sx?$/;
const bundlers = [
  'vite',
  'react-scripts',
  '@angular/core',
  '@vue/cli-service',
  'parcel',
  'webpack',
  'preact',
  'snowpack',
];
const browserCode =
  /\b(?:document\.(?:getElementById|querySelector|createElement|addEventListener|body)|window\.(?:location|addEventListener|localStorage)|localStorage\.|createRoot\(|ReactDOM\.|createApp\()/;

/** Whether a document is shipped to browsers or phones, where anyone can read what it holds. */
export async function isBrowserBundle(request: BrowserBundleRequest): Promise<boolean> {
  const { text, languageId } = request;
  const document = request.path === '' ? path.join(request.root, 'untitled') : request.path;
  const relative = `/${path.relative(request.root, document).replaceAll('\\', '/')}`;
  if (languageId === 'html') {
    return true;
  }
  const isComponent = languageId === 'vue' || languageId === 'svelte';
  if (!isComponent && !scripts.has(languageId)) {
    return false;
  }
  if (hasDirective(text, 'use client')) {
    return true;
  }
  if (isComponent) {
    return !/<script\b[^>]*\bserver\b/.test(text);
  }
  const usesServer =
    hasDirective(text, 'use server') ||
    /\bfrom\s+['"]server-only['"]|\bimport\s+['"]server-only['"]/.test(text);
  if (
    usesServer ||
    /(?:from\s+|require\(|import\()\s*['"]node:|^#!.*\b(?:node|deno|bun|tsx)\b/.test(text)
  ) {
    return false;
  }
  const manifest = await findPackageManifest(document, request.root);
  if (manifest?.packages.has('@sveltejs/kit')) {
    return !/\.server\.[jt]s$|\/\+server\.[jt]s$|\/server\//.test(relative);
  }
  if (serverFiles.test(relative) || serverFolders.test(relative)) {
    return false;
  }
  return (
    (manifest !== undefined && isClientOf(manifest, relative, text)) ||
    (await isExtension(document, request.root)) ||
    (await isScriptOfPage(document, request.root)) ||
    (browserCode.test(text) && !/\brequire\s*\(/.test(text))
  );
}

function hasDirective(text: string, directive: string): boolean {
  return new RegExp(
    `^\\uFEFF?(?:\\s|//[^\\n]*\\n|/\\*(?:[^*]|\\*(?!/))*\\*/)*['"]${directive}['"]`,
  ).test(text);
}

function isClientOf({ packages }: PackageManifest, relative: string, text: string): boolean {
  if (packages.has('react-native') || packages.has('expo')) {
    return !/\+api\.[jt]sx?$/.test(relative);
  }
  if (packages.has('next')) {
    return isNextClient(relative, text);
  }
  if (packages.has('nuxt')) {
    return /\/(?:components|composables|pages|layouts|plugins|app)\//.test(relative);
  }
  if (packages.has('astro') || packages.has('gatsby') || packages.has('@remix-run/dev')) {
    return /\.client\.[jt]sx?$/.test(relative) || browserCode.test(text);
  }
  const isServer = ['express', 'fastify', 'koa', 'hono', '@nestjs/core', 'electron'].some(name =>
    packages.has(name),
  );
  const isBundled = bundlers.some(name => packages.has(name));
  const isSource = /\/(?:src|app|client|web|frontend|public)\//.test(relative);
  return (
    isBundled && isSource && !(isServer && !browserCode.test(text) && !/\.[jt]sx$/.test(relative))
  );
}

/** Pages run on the server only inside of the functions that fetch data. */
function isNextClient(relative: string, text: string): boolean {
  if (/\/pages\/(?!api\/)/.test(relative)) {
    return !/\bexport\s+(?:async\s+)?(?:function|const)\s+get(?:ServerSide|Static)/.test(text);
  }
  return browserCode.test(text) || /\buse(?:State|Effect|Ref|Reducer)\s*\(/.test(text);
}

async function isExtension(document: string, root: string): Promise<boolean> {
  for (const folder of foldersAbove(document, root)) {
    const text = await readStart(path.join(folder, 'manifest.json'));
    if (text !== undefined && /"manifest_version"\s*:/.test(text)) {
      return true;
    }
  }
  return false;
}

async function isScriptOfPage(document: string, root: string): Promise<boolean> {
  const name = path.basename(document).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const source = new RegExp(`<script\\b[^>]*\\bsrc=["']?[^"'>]*\\b${name}["'?>\\s]`, 'i');
  for (const folder of foldersAbove(document, root)) {
    const text = await readStart(path.join(folder, 'index.html'), 100_000);
    if (text !== undefined && source.test(text)) {
      return true;
    }
  }
  return false;
}
