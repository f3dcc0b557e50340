import { rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { root } from '../paths.mjs';

/** The first keywords of Keyward's own distinctive rules. */
export async function fixedStrings(count) {
  const { providers } = await loadProviders();
  const keywords = providers.flatMap(provider =>
    provider.rules.flatMap(rule => rule.keywords.distinctive ?? []),
  );
  return [...new Set(keywords)].filter(keyword => keyword.length > 2).slice(0, count);
}

export async function loadProviders() {
  const outfile = path.join(root, 'out', `bench-providers-${process.pid}.mjs`);
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['src/providers/index.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}
