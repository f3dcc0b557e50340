import { generalRules } from '../detect/general/generalRules';
import type { Rule } from '../detect/rule';
import { providers } from './index';
import type { Provider } from './provider';

const more =
  'How sure Keyward is, and how to silence it: [detection](https://github.com/keyward/keyward/blob/main/docs/detection.md).\n';

/** Pages of the checks of env files, which are no rules for keys. */
const projectPages: Readonly<Record<string, string>> = {
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

/** Everything that has a page, by id. */
export function rulePageIds(): string[] {
  return [...Object.keys(projectPages), ...readRules().map(({ rule }) => rule.id)];
}

/** What a finding means and what to do, in Markdown. Undefined where no rule has the id. */
export function toRulePage(id: string): string | undefined {
  const entry = readRules().find(({ rule }) => rule.id === id);
  return entry === undefined ? projectPages[id] : toPage(entry);
}

function readRules(): { readonly provider?: Provider; readonly rule: Rule }[] {
  return [
    ...providers.flatMap(provider => provider.rules.map(rule => ({ provider, rule }))),
    ...generalRules.map(rule => ({ rule })),
  ];
}

function toPage({ provider, rule }: { provider?: Provider; rule: Rule }): string {
  const issuer = provider === undefined ? [] : [provider.name];
  const facts = [`\`${rule.id}\``, ...issuer, toConfidence(rule)].join(' · ');
  return `# ${rule.name}

${facts}

Whoever has it can ${rule.opens}.

## What to do
${toSteps(rule, provider?.links.revoke)}
${more}`;
}

function toSteps(rule: Rule, page: string | undefined): string {
  if (rule.kind === 'public') {
    return 'Nothing. It is no secret by itself, so Keyward tells of it only at low confidence.\n';
  }
  const revoke = page === undefined ? 'Revoke this one there' : `[Revoke this one](${page})`;
  const milder =
    rule.kind === 'test'
      ? '\nIt opens a test account only, so it is reported one step milder.\n'
      : '';
  return `1. Move it out of the file: the quick fix puts it in an env file that git ignores.
2. Others may have seen it? Make a new one where it came from. ${revoke}. Deleting it from the file is not enough: git keeps old versions.
${milder}`;
}

function toConfidence(rule: Rule): string {
  if (rule.kind === 'public') {
    return 'low confidence';
  }
  if (rule.assess !== undefined) {
    return 'medium or low confidence';
  }
  const canRise = rule.shape !== undefined || rule.validate !== undefined;
  return canRise && rule.confidence !== 'high'
    ? 'high confidence where all of it fits, else medium'
    : `${rule.confidence} confidence`;
}
