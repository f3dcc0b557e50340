import { type Hit, type NeedsReader, toHit } from '../hit';
import { isKeyName, isPublicName } from '../variableNames';
import { blankComments } from './compose';
import { readYamlLines } from './yamlLines';

const upper = '(?<name>[A-Z][A-Z0-9_]*)';

interface ReferenceFile {
  readonly takes: NonNullable<NeedsReader['takes']>;
  readonly words: NeedsReader['words'];
  /** Global, linear; groups as in code. */
  readonly pattern: RegExp;
}

/** Files that refer to a variable in one way. */
const references: readonly ReferenceFile[] = [
  {
    takes: name => /^(?:application|bootstrap)(?:-[\w-]+)?\.(?:ya?ml|properties)$/.test(name),
    words: ['${'],
    pattern: new RegExp(String.raw`\$\{${upper}(?:(?<default>:(?!\}))|[:}])`, 'g'),
  },
  {
    takes: name => name === '.npmrc' || /^\.yarnrc\.ya?ml$/.test(name),
    words: ['${'],
    pattern: /\$\{(?<name>[A-Za-z_]\w*)(?<default>:?-)?\??/g,
  },
  {
    takes: (name, path) =>
      name.endsWith('mcp.json') || (path.includes('/.devcontainer') && name.endsWith('.json')),
    words: ['${'],
    // `${input:id}` and `${workspaceFolder}` are no variables.
    pattern:
      /\$\{(?:(?:env|localEnv):(?<name>[A-Za-z_]\w*)(?<default>:-|:(?!\}))?|(?<second>[A-Z_][A-Z0-9_]*)(?:(?<given>:-)|\}))/g,
  },
  {
    takes: name => name === 'devcontainer.json',
    words: ['${localEnv:'],
    pattern: /\$\{localEnv:(?<name>[A-Za-z_]\w*)(?<default>:(?!\}))?/g,
  },
  {
    takes: name => name.endsWith('.prisma'),
    words: ['env('],
    pattern: /\benv\(\s*"(?<name>[A-Za-z_]\w*)"/g,
  },
  {
    takes: name => /^serverless(?:\.[\w-]+)?\.ya?ml$/.test(name),
    words: ['${env:'],
    pattern: /\$\{env:(?<name>[A-Za-z_]\w*)(?<default>\s*,)?/g,
  },
  {
    takes: (name, path) => /\.ya?ml$/.test(name) && path.includes('/config/'),
    words: ['%env(', 'ENV'],
    pattern:
      /%env\((?:(?<default>default:)?[a-z_]{1,30}:){0,5}(?<name>[A-Z]\w*)\)%|<%=?\s*ENV(?:\[|\.fetch\(?\s*)['"](?<second>\w+)['"](?<given>\s*[,{]|\s*\)\s*\{|\]\s*\|\|)?/g,
  },
];

function toReferenceReader({ takes, words, pattern }: ReferenceFile): NeedsReader {
  return {
    source: 'framework',
    takes,
    words,
    find: text =>
      [...blankComments(text).matchAll(pattern)].map(({ groups = {}, index }) =>
        toHit(
          groups.name ?? groups.second ?? '',
          index,
          (groups.default ?? groups.given) !== undefined,
        ),
      ),
  };
}

/** What a build is handed: `ARG NAME` without a value. Only names of keys and public settings. */
const dockerReader: NeedsReader = {
  source: 'framework',
  words: ['ARG', 'arg'],
  takes: name => /(?:^|\.)(?:dockerfile|containerfile)(?:\.|$)/.test(name),
  find: text =>
    [...text.matchAll(/^[ \t]{0,40}ARG[ \t]+(?<name>[A-Za-z_]\w*)[ \t\r]*$/gim)]
      .map(({ groups = {}, 0: line, index }) =>
        toHit(groups.name ?? '', index + line.indexOf(groups.name ?? '')),
      )
      .filter(({ name }) => isKeyName(name) || isPublicName(name)),
};

/** Render asks for what a blueprint marks so. */
const renderReader: NeedsReader = {
  source: 'framework',
  words: ['sync'],
  takes: name => /^render\.ya?ml$/.test(name),
  find: text => {
    const hits: Hit[] = [];
    let last: Hit | undefined;
    for (const { key, value, offset } of readYamlLines(text)) {
      if (key === 'key') {
        last = toHit(value, offset);
      } else if (key === 'sync' && value === 'false' && last !== undefined) {
        hits.push(last);
      }
    }
    return hits;
  },
};

const setting = /^[ \t]*#[ \t]*(?:-[ \t]*)?(?<name>[A-Z][A-Z0-9]*_[A-Z0-9_]*)\b[^=\n]*$/gm;

/** Names that a comment lists for `wrangler secret put`, as its templates do. */
const wranglerReader: NeedsReader = {
  source: 'framework',
  words: ['secret'],
  takes: name => /^wrangler\.(?:toml|jsonc?)$/.test(name),
  find: text =>
    [...text.matchAll(setting)]
      .map(({ groups = {}, 0: line, index }) =>
        toHit(groups.name ?? '', index + line.indexOf(groups.name ?? '')),
      )
      .filter(({ name }) => isKeyName(name)),
};

export const frameworkReaders: readonly NeedsReader[] = [
  ...references.map(toReferenceReader),
  dockerReader,
  renderReader,
  wranglerReader,
];
