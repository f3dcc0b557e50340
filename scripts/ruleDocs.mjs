// Writes docs/rules, a page for each rule, from the rules themselves. `--check` only compares.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { root } from './paths.mjs';

const folder = path.join(root, 'docs', 'rules');
const more = 'How sure Keyward is, and how to silence it: [detection](../detection.md).\n';

const projectPages = {
  'env-file-not-ignored': `# Env file that git does not ignore

\`env-file-not-ignored\`

Git would add this env file to the next commit, with the keys in it. Whoever can read the repository could then use them.

## What to do
Use the quick fix. It adds these lines to the right \`.gitignore\`, each once:

\`\`\`gitignore
.env
.env.*
!.env.example
\`\`\`

\`.env.example\` stays visible: it holds names only, never values.
`,
  'env-file-tracked': `# Env file that git tracks

\`env-file-tracked\`

This env file is in the repository already, with a secret in it. A line in \`.gitignore\` changes nothing for a file that git tracks.

## What to do
1. Use the quick fix "Stop tracking". It runs \`git rm --cached\`: the file stays on your disk, and leaves the repository with your next commit.
2. Replace every key in it at its issuer. Old commits still hold the old values, and so does every clone.
`,
};

/** Rules with their issuer, read from the sources. */
async function readRules() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { providers } from './src/providers/index';
        export { generalRules } from './src/detect/generalRules';`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { providers, generalRules } = await import(`data:text/javascript;base64,${code}`);
  return [
    ...providers.flatMap(provider => provider.rules.map(rule => ({ provider, rule }))),
    ...generalRules.map(rule => ({ provider: undefined, rule })),
  ];
}

function toPage({ provider, rule }) {
  const facts = [`\`${rule.id}\``, ...(provider ? [provider.name] : []), toConfidence(rule)];
  const links = provider?.links ?? {};
  const revoke = links.revoke ? `[Revoke this one](${links.revoke})` : 'Revoke this one there';
  const steps =
    rule.kind === 'public'
      ? 'Nothing. It is made to be public, so Keyward does not report it.\n'
      : `1. Move it out of the file: the quick fix puts it in an env file that git ignores.
2. Others may have seen it? Make a new one where it came from. ${revoke}. Deleting it from the file is not enough: git keeps old versions.
${rule.kind === 'test' ? '\nIt opens a test account only, so it is reported one step milder.\n' : ''}`;
  return `# ${rule.name}

${facts.join(' · ')}

Whoever has it can ${rule.opens}.

## What to do
${steps}
${more}`;
}

function toConfidence(rule) {
  if (rule.kind === 'public') {
    return 'not reported';
  }
  if (rule.id === 'generic-secret' || rule.id.includes('url')) {
    return 'medium or low confidence';
  }
  const canRise = rule.shape !== undefined || rule.validate?.name.endsWith('Checksum');
  return canRise && rule.confidence !== 'high'
    ? 'high confidence where all of it fits, else medium'
    : `${rule.confidence} confidence`;
}

const pages = new Map(Object.entries(projectPages).map(([id, page]) => [`${id}.md`, page]));
for (const entry of await readRules()) {
  pages.set(`${entry.rule.id}.md`, toPage(entry));
}
mkdirSync(folder, { recursive: true });
const present = readdirSync(folder);
const read = name => (present.includes(name) ? readFileSync(path.join(folder, name), 'utf8') : '');
const stale = present.filter(name => !pages.has(name));
const changed = [...pages].filter(([name, page]) => read(name).replaceAll('\r\n', '\n') !== page);
if (process.argv.includes('--check')) {
  const names = [...stale, ...changed.map(([name]) => name)];
  console.log(
    names.length === 0 ? 'docs/rules is up to date.' : `Out of step: ${names.join(', ')}`,
  );
  process.exitCode = names.length === 0 ? 0 : 1;
} else {
  for (const name of stale) {
    rmSync(path.join(folder, name));
  }
  for (const [name, page] of changed) {
    writeFileSync(path.join(folder, name), page);
  }
  console.log(`${changed.length} pages written, ${stale.length} removed.`);
}
