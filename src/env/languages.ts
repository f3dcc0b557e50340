import { json, properties, yaml } from './languages/configuration';
import { csharp } from './languages/csharp';
import { dart } from './languages/dart';
import { elixir } from './languages/elixir';
import { go } from './languages/go';
import { java } from './languages/java';
import { javascript } from './languages/javascript';
import { kotlin } from './languages/kotlin';
import type { CommentSyntax, Language } from './languages/language';
import { php } from './languages/php';
import { powershell } from './languages/powershell';
import { python } from './languages/python';
import { ruby } from './languages/ruby';
import { rust } from './languages/rust';
import { shell } from './languages/shell';
import { swift } from './languages/swift';

const languages: readonly Language[] = [
  json,
  properties,
  yaml,
  csharp,
  dart,
  elixir,
  go,
  java,
  javascript,
  kotlin,
  php,
  powershell,
  python,
  ruby,
  rust,
  shell,
  swift,
];

/** How a language writes literals and reads the environment; undefined where that is unknown. */
export function findLanguage(languageId: string): Language | undefined {
  return languages.find(language => language.ids.includes(languageId));
}

const slashes = { open: '//', close: '' };
const hash = { open: '#', close: '' };
const markup = { open: '<!--', close: '-->' };
const dashes = { open: '--', close: '' };
const semicolon = { open: ';', close: '' };
const block = { open: '/*', close: '*/' };

const comments: readonly (readonly [CommentSyntax, string])[] = [
  [
    slashes,
    'javascript javascriptreact typescript typescriptreact vue svelte astro go java kotlin csharp ' +
      'php rust swift dart c cpp cuda-cpp objective-c objective-cpp scala groovy jsonc json5 ' +
      'jsonl scss less sass fsharp zig verilog bicep proto solidity glsl hlsl prisma d',
  ],
  [
    hash,
    'python ruby elixir shellscript powershell yaml dockercompose dockerfile makefile toml ' +
      'properties dotenv ignore perl raku r julia terraform hcl nix coffeescript cmake fish ' +
      'github-actions-workflow spring-boot-properties graphql tcl crystal nim',
  ],
  [markup, 'html markdown mdx xml xsl svg handlebars'],
  [dashes, 'sql lua haskell ada vhdl elm plsql'],
  [semicolon, 'ini clojure lisp scheme asm'],
  [block, 'css'],
  [{ open: "'", close: '' }, 'vb'],
  [{ open: 'REM', close: '' }, 'bat'],
  [{ open: '%', close: '' }, 'latex tex erlang matlab prolog'],
  [{ open: '{{!', close: '}}' }, 'mustache'],
];

/** How a comment is written in a language; undefined where it has none, as in JSON. */
export function commentFor(languageId: string): CommentSyntax | undefined {
  return comments.find(([, ids]) => ids.split(' ').includes(languageId))?.[0];
}
