import { change, type Language, type Place, type Rewrite, refuse } from './language';
import { lineBefore } from './surroundings';

export type ConfigurationKind =
  | 'actions'
  | 'compose'
  | 'spring'
  | 'npm'
  | 'gitlab'
  | 'login'
  | 'claude-mcp'
  | 'cursor-mcp'
  | 'vscode-mcp'
  | 'claude-desktop'
  | 'other';

const kinds: readonly (readonly [RegExp, ConfigurationKind])[] = [
  [/\/\.github\/workflows\/[^/]+\.ya?ml$/, 'actions'],
  [/\/(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/, 'compose'],
  [/\/(?:application|bootstrap)(?:-[\w-]+)?\.(?:ya?ml|properties)$/, 'spring'],
  [/\/(?:\.npmrc|\.yarnrc\.ya?ml)$/, 'npm'],
  [/\/\.gitlab-ci\.ya?ml$/, 'gitlab'],
  [/\/(?:[._]netrc|\.(?:pypirc|pgpass|dockercfg|git-credentials|my\.cnf|s3cfg|boto))$/, 'login'],
  [/\/(?:\.docker\/config\.json|\.aws\/credentials)$/, 'login'],
  [/\/\.cursor\/mcp\.json$/, 'cursor-mcp'],
  [/\/\.vscode\/mcp\.json$/, 'vscode-mcp'],
  [/\/\.mcp\.json$/, 'claude-mcp'],
  [/\/claude_desktop_config\.json$/, 'claude-desktop'],
];

/** Which program reads a configuration file decides how it refers to a variable. */
export function findConfigurationKind(path: string, languageId: string): ConfigurationKind {
  const normal = `/${path.replaceAll('\\', '/').toLowerCase()}`;
  const found = kinds.find(([pattern]) => pattern.test(normal))?.[1];
  if (found !== undefined) {
    return found;
  }
  switch (languageId) {
    case 'dockercompose':
      return 'compose';
    case 'github-actions-workflow':
      return 'actions';
    case 'spring-boot-properties':
    case 'spring-boot-properties-yaml':
      return 'spring';
    default:
      return 'other';
  }
}

/** GitHub keeps names that start with `GITHUB_` for itself. */
export function toRepositorySecretName(name: string): string {
  return name.replace(/^GITHUB_/, 'GH_');
}

function rewrite(place: Omit<Place, 'token'>): Rewrite {
  const { start, end, name, path, languageId } = place;
  switch (findConfigurationKind(path, languageId)) {
    case 'actions':
      return isInExpression(place)
        ? refuse('A condition cannot read a secret. Give it to the step as a variable first.')
        : change(start, end, `\${{ secrets.${name} }}`);
    case 'compose':
    case 'spring':
    case 'npm':
    case 'claude-mcp':
      return change(start, end, `\${${name}}`);
    case 'cursor-mcp':
      return change(start, end, `\${env:${name}}`);
    case 'vscode-mcp':
      return refuse(
        'VS Code asks for such a value by itself: add an entry to "inputs" in this file, ' +
          'and refer to it as ${input:id}.',
      );
    case 'gitlab':
      return refuse(
        'GitLab hands such a value to the job. Add it there under Settings, CI/CD, Variables, ' +
          'masked, and remove it here.',
      );
    case 'login':
      return refuseLogin();
    case 'claude-desktop':
      return refuse('This file cannot refer to a variable. Keep it out of git.');
    case 'other':
      return refuse(
        'A file of this kind cannot read a variable. Read it in the program that loads the file.',
      );
  }
}

/** Tools look for such a file in the home folder, and take what it holds for the value itself. */
export function refuseLogin(): Rewrite {
  return refuse('Programs take this file as it is. Keep it in your home folder, not in a project.');
}

/** In an `if`, or between the brackets of another expression. */
function isInExpression({ text, start }: Omit<Place, 'token'>): boolean {
  const before = lineBefore(text, start);
  return (
    /^\s*(?:-\s+)?["']?if["']?\s*:/.test(before) ||
    before.lastIndexOf('${{') > before.lastIndexOf('}}')
  );
}

/** Between the brackets of `{ a: b }` a reference must be quoted, as it holds brackets itself. */
function rewriteBareYaml(place: Omit<Place, 'token'>): Rewrite {
  const rewritten = rewrite(place);
  const before = lineBefore(place.text, place.start).replace(/\$\{+[^}]*\}+/g, '');
  const depth = before.replace(/[^{[]/g, '').length - before.replace(/[^}\]]/g, '').length;
  if (depth <= 0 || rewritten.kind === 'refused') {
    return rewritten;
  }
  const after = place.text.slice(place.end, place.end + 200);
  return /[:,{[]\s*$/.test(before) && /^\s*[,}\]]/.test(after)
    ? {
        kind: 'changes',
        changes: rewritten.changes.map(item => ({ ...item, newText: `"${item.newText}"` })),
      }
    : refuse('The key is a part of a value in brackets. Put the value in quotes first.');
}

const quotes = [
  { open: /"/y, close: '"', escape: 'backslash', multiline: true },
  { open: /(?<!\w)'/y, close: "'", escape: 'doubled', multiline: true },
] as const;

export const yaml: Language = {
  ids: ['yaml', 'dockercompose', 'github-actions-workflow', 'spring-boot-properties-yaml'],
  grammar: { lineComment: /(?<=^|\s)#/my, blockComments: [], strings: quotes },
  rewrite,
  rewriteBare: rewriteBareYaml,
};

export const json: Language = {
  ids: ['json', 'jsonc', 'jsonl', 'json5'],
  grammar: {
    lineComment: /\/\//y,
    blockComments: [['/*', '*/']],
    strings: [{ open: /"/y, close: '"', escape: 'backslash' }],
  },
  rewrite,
};

export const properties: Language = {
  ids: ['properties', 'java-properties', 'spring-boot-properties', 'ini', 'toml'],
  grammar: { lineComment: /(?<=^[ \t]*)[#;]/my, blockComments: [], strings: [] },
  rewrite,
  rewriteBare: rewrite,
};
