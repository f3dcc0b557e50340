import path from 'node:path';
import esbuild from 'esbuild';
import { root } from '../paths.mjs';

/** A command line with twice the rules: each once more, behind keywords of other letters. */
export async function buildDoubled(folder) {
  const shared = {
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    minify: true,
    logLevel: 'warning',
    plugins: [doubleRules],
  };
  await Promise.all([
    esbuild.build({
      ...shared,
      entryPoints: ['src/cli/main.ts'],
      outfile: path.join(folder, 'cli.js'),
    }),
    esbuild.build({
      ...shared,
      entryPoints: ['src/scan/tree/worker.ts'],
      outfile: path.join(folder, 'worker.js'),
    }),
  ]);
  return path.join(folder, 'cli.js');
}

const doubleRules = {
  name: 'double-rules',
  setup(build) {
    build.onResolve({ filter: /providers\/index$/ }, ({ path: name, resolveDir }) => ({
      path: path.join(resolveDir, name),
      namespace: 'doubled',
    }));
    build.onLoad({ filter: /.*/, namespace: 'doubled' }, ({ path: file }) => ({
      resolveDir: path.dirname(file),
      contents: `
        import { providers as once } from '${file.replaceAll('\\', '/')}.ts';
        export * from '${file.replaceAll('\\', '/')}.ts';
        // Letters move on by one, so that the copies are as long and as rare as the rules.
        const turn = text => text.replace(/[a-y]/gi, letter => String.fromCharCode(letter.charCodeAt(0) + 1));
        const copy = rule => {
          const [kind] = Object.keys(rule.keywords);
          const words = rule.keywords[kind].map(turn);
          return {
            ...rule,
            id: rule.id + '-2',
            keywords: { [kind]: words },
            pattern: new RegExp(words.map(word => word.replace(/[.*+?^\${}()|[\\]\\\\]/g, '\\\\$&')).join('|') + '(?<key>[A-Za-z0-9]{32})', 'g'),
          };
        };
        export const providers = once.map(provider => ({
          ...provider,
          rules: [...provider.rules, ...provider.rules.map(copy)],
        }));`,
    }));
  },
};
