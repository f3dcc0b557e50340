import { type Hit, toHit } from '../hit';
import { isKeyName } from '../variableNames';
import { findAliased, findAliases } from './aliases';
import { type CodeLanguage, ownFunction, type ReadPattern, toCodeReader } from './codeLanguage';
import { component, script } from './regions';
import { findSchemaKeys } from './schemaKeys';

/** What Vite puts there by itself. */
const builtIn: ReadonlySet<string> = new Set(['MODE', 'BASE_URL', 'PROD', 'DEV', 'SSR']);
const isOwn = (name: string) => !builtIn.has(name);
const isUpperCase = (name: string) => /^[A-Z][A-Z0-9_]*$/.test(name);

/** An empty text is no value: it is what TypeScript is told to be content. */
const fallback = String.raw`(?<default>\s*(?:\?\?|\|\|)\s*(?:(?!''|""|\x60\x60)['"\x60]|[\d.]|true\b|false\b|null\b|undefined\b))?`;
/** Not written to, and no method. */
const isRead = String.raw`(?![\w$]|\s*(?:\?\?|\|\||&&)?=(?![=>])|\s*\()`;
const property = String.raw`(?<name>[A-Za-z_]\w*)${isRead}${fallback}`;
const index = String.raw`\[\s*(['"\x60])(?<name>[A-Za-z_]\w*)\1\s*\](?!\s*=(?![=>]))${fallback}`;
const quoted = String.raw`\s*(['"\x60])(?<name>[A-Za-z_]\w*)\1`;
const object = String.raw`(?<![\w$]|\bdelete\s)(?:process\??\.env|Bun\.env)`;
const meta = String.raw`(?<![\w$.])import\.meta\.env`;

const ends = [String.raw`\??\.${property}`, String.raw`(?:\?\.)?${index}`];

const patterns: readonly ReadPattern[] = [
  ...ends.flatMap(end => [
    { pattern: new RegExp(object + end, 'g'), beside: ['process.env', 'process?.env', 'Bun.env'] },
    { pattern: new RegExp(meta + end, 'g'), beside: ['import.meta.env'], isName: isOwn },
  ]),
  {
    pattern: new RegExp(String.raw`\bDeno\.env\.get\(${quoted}\s*\)!?${fallback}`, 'g'),
    beside: ['Deno.env'],
  },
  {
    pattern: new RegExp(String.raw`(?<![\w$.])env\.${property}`, 'g'),
    beside: ['$env/dynamic/', 'astro:env'],
  },
  {
    // A worker is handed its variables beside its stores, so only names of keys are taken.
    pattern: new RegExp(String.raw`(?<![\w$])(?<!process\.|meta\.|Bun\.)env\.${property}`, 'g'),
    beside: ['cloudflare:workers', 'ExecutionContext', 'ExportedHandler', 'Bindings', 'wrangler'],
    isName: name => isUpperCase(name) && isKeyName(name),
  },
  {
    pattern: new RegExp(String.raw`(?<![\w$.])(?:env|Env)\.get\(${quoted}(?<default>\s*,)?`, 'g'),
    beside: ['env-var', 'start/env', '@adonisjs/'],
  },
  {
    pattern: new RegExp(
      String.raw`[cC]onfig(?:Service)?\.(?:get|getOrThrow)(?:<\w{1,40}>)?\(${quoted}(?<default>\s*,(?!\s*\{))?`,
      'g',
    ),
    beside: ['@nestjs/config'],
    isName: isUpperCase,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\w$.])env(?:\.(?:int|bool|float|json|array|date))?\(${quoted}(?<default>\s*,)?`,
      'g',
    ),
    beside: ['({ env', '({env', "from '@prisma/", "from 'prisma/", 'from "prisma/'],
  },
  ownFunction,
];

const words = ['env', 'Env', '@nestjs/config'];

export const javascript: CodeLanguage = {
  extensions: ['js', 'jsx', 'mjs', 'cjs', 'ts', 'tsx', 'mts', 'cts'],
  words,
  syntax: script,
  patterns,
  findMore: text => [
    ...findTakenApart(text),
    ...findAliased(text, ends),
    ...findImported(text),
    ...findSchemaKeys(text),
  ],
};

export const javascriptReader = toCodeReader(javascript);
export const componentReader = toCodeReader({
  ...javascript,
  extensions: ['vue', 'svelte', 'astro', 'html', 'ejs'],
  syntax: component,
});

const longestList = 4000;
const whole = String.raw`process\.env|import\.meta\.env|Bun\.env|Deno\.env\.toObject\(\)`;
const toSource = (aliases: readonly string[]) =>
  new RegExp(
    String.raw`\}\s*(?::\s*[\w.]{1,80}\s*)?=\s*(?:${[whole, ...aliases].join('|')})(?![\w$]|\s*(?:\?\.|[.[(]))`,
    'g',
  );

/** `const { A, B: b = 'x' } = process.env` */
function findTakenApart(text: string): readonly Hit[] {
  const hits: Hit[] = [];
  if (!/(?:process|meta|Bun|Deno)\.env/.test(text)) {
    return hits;
  }
  for (const { index: end } of text.matchAll(toSource(findAliases(text)))) {
    const list = text.slice(Math.max(0, end - longestList), end);
    const open = list.lastIndexOf('{');
    if (open !== -1) {
      hits.push(...readNames(list.slice(open + 1), end - list.length + open + 1));
    }
  }
  return hits.filter(({ name }) => isOwn(name));
}

const imported =
  /\bimport\s{1,20}\{([^{}]{0,4000})\}\s{0,20}from\s{0,20}['"](?:\$env\/static\/(?:private|public)|astro:env\/(?:server|client))['"]/g;

/** SvelteKit's and Astro's modules of variables. */
function findImported(text: string): readonly Hit[] {
  if (!text.includes('$env/static/') && !text.includes('astro:env/')) {
    return [];
  }
  return [...text.matchAll(imported)].flatMap(match =>
    readNames(match[1] ?? '', match.index + match[0].indexOf('{') + 1).filter(
      ({ name }) => isUpperCase(name) || text.includes('$env/static/'),
    ),
  );
}

/** Names between braces; what is behind `:` or `as` is the name in the program. */
function readNames(list: string, offset: number): readonly Hit[] {
  const hits: Hit[] = [];
  let at = offset;
  for (const part of list.replace(/\/\/[^\n]*/g, blank).split(',')) {
    const found = /^\s*(['"]?)([A-Za-z_]\w*)\1(?![\w$])([^=]{0,200})(=)?\s*(''|"")?/.exec(part);
    if (found !== null) {
      const [lead = '', , name = '', , equals, empty] = found;
      const isOptional = equals !== undefined && empty === undefined;
      hits.push(toHit(name, at + lead.indexOf(name), isOptional));
    }
    at += part.length + 1;
  }
  return hits;
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}
