import { type Hit, toHit } from '../hit';
import { isKeyName } from '../variableNames';
import { type CodeLanguage, toCodeReader } from './codeLanguage';
import { hashed, php as phpSyntax } from './regions';

const name = String.raw`(?<name>[A-Za-z_]\w*)`;
const upper = '(?<name>[A-Z_][A-Z0-9_]*)';
const quote = `['"]`;

function pattern(source: string): RegExp {
  return new RegExp(source, 'g');
}

const ruby: CodeLanguage = {
  extensions: ['rb', 'ru', 'rake', 'gemspec', 'erb', 'haml', 'slim', 'jbuilder'],
  names: /^(?:rakefile|gemfile|fastfile|appfile|podfile|vagrantfile|dangerfile|capfile)$/,
  words: ['ENV'],
  syntax: hashed('#{'),
  patterns: [
    {
      pattern: pattern(
        String.raw`(?<![\w.])(?:::)?ENV\[\s*${quote}${name}${quote}\s*\](?!\s*(?:\|\|)?=(?![=~]))(?<default>\s*(?:\|\||\bor\b)\s*(?!''|"")['"\d])?`,
      ),
    },
    {
      pattern: pattern(
        String.raw`(?<![\w.])(?:::)?ENV\.fetch\(?\s*${quote}${name}${quote}(?!\s*\+)(?<default>\s*,(?!\s*(?:nil\b|''|""))|(?:\s*\))?\s*(?:\{|do\b)(?!\s*(?:\|\w+\|\s*)?(?:raise|abort|fail)\b))?`,
      ),
    },
  ],
};

const php: CodeLanguage = {
  extensions: ['php', 'phtml', 'inc'],
  words: ['env', '_ENV', '_SERVER'],
  syntax: phpSyntax,
  patterns: [
    {
      pattern: pattern(
        String.raw`(?<![\w>:$])\\?getenv\(\s*${quote}${name}${quote}\s*(?:,\s*true\s*)?\)(?<default>\s*(?:\?:|\?\?|\|\|)\s*(?!''|"")['"\d])?`,
      ),
    },
    {
      pattern: pattern(
        String.raw`\$_ENV\[\s*${quote}${name}${quote}\s*\](?!\s*(?:\?\?)?=(?![=>]))(?<default>\s*(?:\?:|\?\?)\s*(?!''|"")['"\d])?`,
      ),
    },
    {
      pattern: pattern(String.raw`\$_SERVER\[\s*${quote}(?<name>[A-Z]\w*)${quote}\s*\]`),
      isName: isKeyName,
    },
    {
      pattern: pattern(
        String.raw`(?<![\w>:$\\])(?:Env::get|env)\(\s*${quote}${upper}${quote}(?!\s*\.)(?<default>\s*,(?!\s*(?:null\b|''|"")))?`,
      ),
    },
  ],
};

const elixir: CodeLanguage = {
  extensions: ['ex', 'exs', 'eex', 'heex'],
  words: ['System.'],
  syntax: hashed('#{'),
  patterns: [
    {
      pattern: pattern(
        String.raw`\bSystem\.(?:get_env|fetch_env!?)\(\s*"${name}"(?<default>\s*,(?!\s*(?:nil\b|""))|\s*\)\s*\|\|\s*(?!""|raise\b)["\d])?`,
      ),
    },
  ],
};

const shell: CodeLanguage = {
  extensions: ['sh', 'bash', 'zsh', 'fish', 'ksh'],
  words: ['$'],
  syntax: { ...hashed('$') },
  patterns: [{ pattern: /\$\{(?<name>[A-Za-z_]\w*):?\?/g }],
  findMore: findShellReads,
};

/** A shell's own variables look the same, so only names of keys that the script does not set. */
function findShellReads(text: string): readonly Hit[] {
  const own = new Set(
    [
      ...text.matchAll(
        /(?:^|[\s;(])(?:export\s{1,9}|local\s{1,9}|readonly\s{1,9}|declare\s{1,9}(?:-\w{1,9}\s{1,9})?)?([A-Za-z_]\w*)\+?=(?!["']?\$\{?\1\b)/g,
      ),
      ...text.matchAll(
        /\b(?:read\s{1,9}(?:-\w{1,9}\s{1,9}){0,4}|for\s{1,9}|set\s{1,9}-\w{1,9}\s{1,9})([A-Za-z_]\w*)/g,
      ),
    ].map(match => match[1] ?? ''),
  );
  return [
    ...text.matchAll(
      /(?<![\\$])\$(?:\{(?<braced>[A-Z_][A-Z0-9_]*)(?<default>:?-[^}])?|(?<bare>[A-Z_][A-Z0-9_]*))/g,
    ),
  ]
    .map(({ groups = {}, index }) =>
      toHit(groups.braced ?? groups.bare ?? '', index, groups.default !== undefined),
    )
    .filter(hit => isKeyName(hit.name) && !own.has(hit.name));
}

const powershell: CodeLanguage = {
  extensions: ['ps1', 'psm1', 'psd1'],
  words: ['env:', 'GetEnvironmentVariable'],
  syntax: hashed('$'),
  patterns: [
    { pattern: /\$\{?env:(?<name>[A-Za-z_]\w*)\}?(?!\w|\s*=(?!=))/gi },
    { pattern: pattern(String.raw`\]::GetEnvironmentVariable\(\s*${quote}${name}${quote}`) },
  ],
};

export const scriptingReaders = [ruby, php, elixir, shell, powershell].map(toCodeReader);
