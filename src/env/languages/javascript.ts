import { fillHole } from './embed';
import {
  type Change,
  change,
  type EnvAccess,
  type Language,
  type Place,
  type Rewrite,
  refuse,
} from './language';
import {
  codeAfter,
  codeBefore,
  findOpenBracket,
  isWhole,
  lineBefore,
  lineEnd,
} from './surroundings';

const template = { open: '${', close: '}' };

export const javascript: Language = {
  ids: ['javascript', 'javascriptreact', 'typescript', 'typescriptreact', 'vue', 'svelte', 'astro'],
  grammar: {
    lineComment: /\/\//y,
    blockComments: [['/*', '*/']],
    regularExpressions: true,
    strings: [
      { open: /`/y, close: '`', escape: 'backslash', multiline: true, hole: template },
      { open: /"/y, close: '"', escape: 'backslash' },
      // An apostrophe in the text of an element follows a letter.
      {
        open: /(?:(?<!\w)|(?<=\b(?:return|case|typeof|in|of|from|import|default)))'/y,
        close: "'",
        escape: 'backslash',
      },
    ],
  },
  rewrite,
  addImport,
};

function rewrite(place: Place): Rewrite {
  const { token } = place;
  const reason = findObstacle(place);
  if (reason !== undefined) {
    return refuse(reason);
  }
  const before = codeBefore(place);
  const isTemplate = token.open === '`';
  if (isTemplate && (!isWhole(place) || /[\w$)\]]$/.test(before.slice(-1)))) {
    if (!isKeyword(before)) {
      return fillHole(place, access(place));
    }
  }
  const isAttribute = isJsxAttribute(place, before);
  if (isWhole(place)) {
    const expression = wholeExpression(place, isAttribute);
    // Only a literal can be `as const`.
    const assertion = /^\s*as\s+const\b/.exec(place.text.slice(token.end, token.end + 40));
    const end = token.end + (assertion?.[0].length ?? 0);
    return change(token.start, end, isAttribute ? `{${expression}}` : expression);
  }
  const text = toTemplate(place, isAttribute);
  return change(token.start, token.end, isAttribute ? `{${text}}` : text);
}

function isKeyword(before: string): boolean {
  return /\b(?:return|throw|typeof|await|case|in|of|default|yield)$/.test(before);
}

function access({ access, name }: Place): string {
  switch (access) {
    case 'import-meta':
      return `import.meta.env.${name}`;
    case 'sveltekit':
      return `env.${name}`;
    case 'deno':
      return `Deno.env.get('${name}')`;
    default:
      return `process.env.${name}`;
  }
}

/**
 * TypeScript types a variable as `string | undefined`. The empty string satisfies both the
 * compiler and the linters that forbid `!`; a server answers it as it answers a missing key.
 */
function wholeExpression(place: Place, isAttribute: boolean): string {
  const isTyped = place.languageId !== 'javascript' && place.languageId !== 'javascriptreact';
  if (!isTyped || place.access === 'import-meta') {
    return access(place);
  }
  const expression = `${access(place)} ?? ''`;
  const before = codeBefore(place);
  const after = codeAfter(place).replace(/^as\s+const\b\s*/, '');
  const isFree =
    isAttribute ||
    ((/(?:^|[(,[{:;]|[^=!<>]=|=>|\?\?|\breturn|\bdefault)$/.test(before) || before === '') &&
      /^(?:$|[;,)\]}]|\r?\n|\/\/|\/\*|\?\?)/.test(rest(place, after)));
  return isFree ? expression : `(${expression})`;
}

/** What follows on the same line, or nothing where the statement ends with the line. */
function rest(place: Place, after: string): string {
  const feed = /^[ \t]*\r?\n/.test(place.text.slice(place.token.end, place.token.end + 200));
  return feed && !/^(?:[.[(+*/%&|?>=!-]|<(?!\/script))/.test(after) ? '' : after;
}

function toTemplate(place: Place, isAttribute: boolean): string {
  const { text, token } = place;
  // In a JSX attribute a backslash is an ordinary character.
  const quote = (part: string) =>
    (isAttribute ? part.replaceAll('\\', '\\\\') : part)
      .replace(/\\?`/g, '\\`')
      .replace(/\\?\$\{/g, '\\${');
  const head = quote(text.slice(token.bodyStart, place.start));
  const tail = quote(text.slice(place.end, token.bodyEnd));
  return `\`${head}\${${access(place)}}${tail}\``;
}

function isJsxAttribute(place: Place, before: string): boolean {
  if (place.token.open === '`' || place.text[place.token.start - 1] !== '=') {
    return false;
  }
  const tag = /<[A-Za-z][\w.:-]*\s+(?:[^<>"'{}]|"[^"]*"|'[^']*'|\{[^{}]*\})*[\w:-]+=$/;
  return tag.test(before);
}

function findObstacle(place: Place): string | undefined {
  const before = codeBefore(place);
  const after = codeAfter(place);
  if (/\b(?:from|import|module|(?:import|require)\s*\()$/.test(before)) {
    return 'The key stands in an import, which cannot read a variable.';
  }
  if (isPropertyName(place, before, after)) {
    return 'The key is the name of a property. Change the code so that the key is a value.';
  }
  if (isType(place, before, after)) {
    return 'The key stands in a type, which cannot read a variable.';
  }
  const bracket = findOpenBracket(place.text, place.tokens, place.token.start);
  const head = bracket === undefined ? '' : place.text.slice(Math.max(0, bracket - 200), bracket);
  return /\benum\s+[\w$]+\s*$/.test(head)
    ? 'The key stands in an enum, which cannot read a variable. Make it a constant first.'
    : undefined;
}

function isPropertyName(place: Place, before: string, after: string): boolean {
  const opensMember = before === '' || /[{,;}]$/.test(before);
  const opensLine = lineBefore(place.text, place.token.start).trim() === '';
  const mayOpen = opensMember || (opensLine && !/(?:[?:=(+&|]|\bcase)$/.test(before));
  return (/^\??:/.test(after) && mayOpen) || (/^(?:=(?![=>])|\()/.test(after) && opensMember);
}

function isType(place: Place, before: string, after: string): boolean {
  if (!place.languageId.startsWith('typescript')) {
    return false;
  }
  const isMember = /(?:^|\n)[ \t]*(?:readonly\s+)?[\w$]+\??\s*:$/.test(before);
  return (
    /\btype\s+[\w$]+(?:<[^>]*>)?\s*=$/.test(before) ||
    /(?:[^|]\||[^&]&|\bas|\bsatisfies)$/.test(before) ||
    /^(?:\|(?!\|)|&(?!&))/.test(after) ||
    (before.endsWith(':') && /^=(?!=)/.test(after)) ||
    (isMember && after.startsWith(';')) ||
    /\bdeclare\b[^;{}]*$|\bextends\s+\w+\s*=$/.test(before)
  );
}

function addImport(text: string, access: EnvAccess): Change | undefined {
  if (access !== 'sveltekit' || text.includes('$env/dynamic/private')) {
    return undefined;
  }
  const start = findImportStart(text);
  const newText = `import { env } from '$env/dynamic/private';${lineEnd(text)}`;
  return { start, end: start, newText };
}

/** Before the first statement, behind a byte-order mark, `#!`, a licence and directives. */
export function findImportStart(text: string): number {
  const mark = /^\uFEFF?(?:#![^\n]*(?:\n|$))?/.exec(text)?.[0].length ?? 0;
  const licence =
    /^\s*(?:\/\*[\s\S]*?\*\/|(?:[ \t]*\/\/[^\n]*(?:\n|$))+)[ \t]*\r?\n?(?=[ \t]*\r?\n|import\b|['"]use )/;
  const directives = /^\s*(?:(['"])use [a-z]+\1;?[ \t]*(?:\r?\n|$)\s*)+/;
  const feeds = /^(?:[ \t]*\r?\n)+/;
  return [licence, directives, feeds].reduce(
    (start, pattern) => start + (pattern.exec(text.slice(start))?.[0].length ?? 0),
    mark,
  );
}

/** Behind the imports that open a module. */
export function findLastImportEnd(text: string): number {
  const pattern = /^import\b(?!\s*[(.])(?:[^'";]*?from)?\s*['"][^'"\n]*['"][^\n]*(?:\n|$)/gm;
  const last = [...text.matchAll(pattern)].at(-1);
  return last === undefined ? findImportStart(text) : last.index + last[0].length;
}
