import { type Change, change, type Language, type Place, type Rewrite, refuse } from './language';
import {
  codeBefore,
  findOpenBracket,
  isWhole,
  lineBefore,
  lineEnd,
  touchesLiteral,
} from './surroundings';

const hole = { open: '{', close: '}' };
const plain = /(?:[rRbBuU]|[rR][bB]|[bB][rR])?/;
const formatted = /(?:[fF]|[rR][fF]|[fF][rR])/;

function quoted(prefix: RegExp, quote: string): RegExp {
  return new RegExp(prefix.source + quote, 'y');
}

export const python: Language = {
  ids: ['python'],
  grammar: {
    lineComment: /#/y,
    blockComments: [],
    strings: ['"""', "'''", '"', "'"].flatMap(quote => {
      const lines = quote.length === 3 ? ({ multiline: true } as const) : {};
      const rest = { close: quote, escape: 'backslash', ...lines } as const;
      return [
        { open: quoted(formatted, quote), ...rest, hole },
        { open: quoted(plain, quote), ...rest },
      ];
    }),
  },
  rewrite,
  addImport,
};

function rewrite(place: Place): Rewrite {
  const { text, token } = place;
  if (
    /^[ \t]*[!%]/.test(lineBefore(text, token.start)) ||
    /^\s*%%(?:bash|sh|script)\b/.test(text)
  ) {
    return refuse('This line is not Python but a command of the notebook. Move the key by hand.');
  }
  const prefix = token.open.replace(/["']+$/, '').toLowerCase();
  if (prefix.includes('b')) {
    return isWhole(place) && !touchesLiteral(place)
      ? change(token.start, token.end, `os.environ["${place.name}"].encode()`)
      : refuse('The key stands in a bytes literal. Join its parts by hand first.');
  }
  if (/\bcase$/.test(codeBefore(place))) {
    return refuse('The key stands in a pattern, which cannot read a variable.');
  }
  if (/\bLiteral\[(?:[^[\]]*,)?$/.test(codeBefore(place))) {
    return refuse('The key stands in a type, which cannot read a variable.');
  }
  if (isStatement(place)) {
    return refuse('The key stands in a text that describes the code. Remove it by hand.');
  }
  // Up to Python 3.11 a quote of an f-string cannot stand in its holes.
  const isNested = place.tokens.some(item => item.start < token.start && token.end < item.end);
  if (isNested && !isWhole(place)) {
    return refuse('The key stands in a text inside of another text. Move it by hand.');
  }
  if (isWhole(place) && (isNested || !touchesLiteral(place))) {
    const quote = isNested ? token.close : '"';
    return change(token.start, token.end, `os.environ[${quote}${place.name}${quote}]`);
  }
  const quote = token.close.startsWith('"') ? "'" : '"';
  const field = `{os.environ[${quote}${place.name}${quote}]}`;
  if (prefix.includes('f')) {
    return change(place.start, place.end, field);
  }
  const double = (part: string) => part.replace(/[{}]/g, '$&$&');
  const escaped = `${text.slice(token.bodyStart, place.start)}${text.slice(place.end, token.bodyEnd)}`;
  if (!prefix.includes('r') && /\\N\{/.test(escaped)) {
    return refuse('The text holds a character name. Join its parts by hand first.');
  }
  const head = double(text.slice(token.bodyStart, place.start));
  const tail = double(text.slice(place.end, token.bodyEnd));
  const open = `${prefix.includes('r') ? 'rf' : 'f'}${token.close}`;
  return change(token.start, token.end, open + head + field + tail + token.close);
}

/** A text on lines of its own, such as the description of a module, does nothing when it runs. */
function isStatement({ text, tokens, token }: Place): boolean {
  const before = text.slice(0, token.start).trimEnd();
  const ends = /^[ \t]*(?:[;#\r\n]|$)/.test(text.slice(token.end));
  const starts = lineBefore(text, token.start).trim() === '' && !before.endsWith('\\');
  return starts && ends && findOpenBracket(text, tokens, token.start) === undefined;
}

function addImport(text: string): Change | undefined {
  if (/^(?:import[ \t]+(?:[^\n]*,[ \t]*)?os[ \t]*(?:,[^\n]*)?(?:#[^\n]*)?)\r?$/m.test(text)) {
    return undefined;
  }
  return addPythonLines(text, ['import os']);
}

/** Behind a byte-order mark, `#!`, comments, the docstring and `from __future__`. */
export function addPythonLines(text: string, lines: readonly string[]): Change {
  const future = [...text.matchAll(/^from __future__ import (?:\([^)]*\)|[^\n]*)\r?(?:\n|$)/gm)].at(
    -1,
  );
  const lead =
    /^\uFEFF?(?:[ \t]*(?:#[^\n]*|%[^\n]*)?\r?\n)*(?:[rRuU]?("""|''')[\s\S]*?\1[ \t]*(?:#[^\n]*)?(?:\r?\n|$)|[rRuU]?(["'])(?:\\.|(?!\2)[^\\\n])*\2[ \t]*(?:\r?\n|$))?(?:[ \t]*\r?\n)*/;
  const start =
    future === undefined ? (lead.exec(text)?.[0].length ?? 0) : future.index + future[0].length;
  const end = lineEnd(text);
  const needsFeed = start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\uFEFF';
  const follows = /^(?:import|from)\b|^\r?\n|^\s*$/.test(text.slice(start, start + 20)) ? '' : end;
  const newText = (needsFeed ? end : '') + lines.map(line => line + end).join('') + follows;
  return { start, end: start, newText };
}
