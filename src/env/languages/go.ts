import { alsoChange, replaceOrJoin } from './embed';
import { type Change, type Language, type Place, type Rewrite, refuse } from './language';
import {
  codeBefore,
  findOpenBracket,
  isWhole,
  lineBefore,
  lineEnd,
  readHeads,
} from './surroundings';

export const go: Language = {
  ids: ['go'],
  grammar: {
    lineComment: /\/\//y,
    blockComments: [['/*', '*/']],
    strings: [
      { open: /`/y, close: '`', escape: 'none', multiline: true },
      { open: /"/y, close: '"', escape: 'backslash' },
      { open: /'/y, close: "'", escape: 'backslash' },
    ],
  },
  rewrite,
  addImport,
};

function rewrite(place: Place): Rewrite {
  const { text, token } = place;
  const expression = `os.Getenv("${place.name}")`;
  const [head = ''] = readHeads(place);
  if (/\bimport\s*\($/.test(head) || /\bimport(?:\s+[\w.]+)?$/.test(codeBefore(place))) {
    return refuse('The key stands in an import, which cannot read a variable.');
  }
  if (token.open === '`' && /\bstruct\s*\{$/.test(head)) {
    return refuse('The key stands in the tag of a field, which only takes text.');
  }
  if (/\bconst\s*\($/.test(head)) {
    return isWhole(place)
      ? leaveBlock(place, expression)
      : refuse('The key stands in a block of constants. Move it out of the block first.');
  }
  const rewritten = replaceOrJoin(place, expression, '+');
  const line = lineBefore(text, token.start);
  const constant = /^\s*const\b/.exec(line);
  if (constant === null) {
    return rewritten;
  }
  const start = token.start - line.length + constant[0].length - 'const'.length;
  return alsoChange(rewritten, [{ start, end: start + 'const'.length, newText: 'var' }]);
}

/** A constant cannot call a function: the line moves behind the block and becomes a variable. */
function leaveBlock(place: Place, expression: string): Rewrite {
  const { text, tokens, token } = place;
  const open = findOpenBracket(text, tokens, token.start);
  const line = lineBefore(text, token.start);
  const declaration = /^[ \t]*(\w+(?:[ \t]+\w+)?)[ \t]*=[ \t]*$/.exec(line);
  const close = open === undefined ? -1 : findClose(place, open);
  const feed = text.indexOf('\n', token.end);
  const isAlone = feed !== -1 && text.slice(token.end, feed).trim() === '';
  if (
    declaration === null ||
    close === -1 ||
    !isAlone ||
    /\biota\b/.test(text.slice(open, close))
  ) {
    return refuse('The key stands in a block of constants. Move it out of the block first.');
  }
  const variable = `${lineEnd(text)}var ${declaration[1]} = ${expression}`;
  return {
    kind: 'changes',
    changes: [
      { start: token.start - line.length, end: feed + 1, newText: '' },
      { start: close + 1, end: close + 1, newText: variable },
    ],
  };
}

function findClose({ text, tokens, token }: Place, open: number): number {
  for (let at = text.indexOf(')', token.end); at !== -1; at = text.indexOf(')', at + 1)) {
    const isCode = !tokens.some(item => item.start <= at && at < item.end);
    if (isCode && findOpenBracket(text, tokens, at) === open) {
      return at;
    }
  }
  return -1;
}

function addImport(text: string): Change | undefined {
  return /^(?:import[ \t]+|[ \t]+)"os"/m.test(text) ? undefined : addGoImport(text, '"os"');
}

/** `spec` is a quoted path, perhaps behind a name. */
export function addGoImport(text: string, spec: string): Change {
  const end = lineEnd(text);
  const block = /^import[ \t]*\([ \t]*\r?\n/m.exec(text);
  if (block !== null) {
    return intoBlock(text, block.index + block[0].length, spec);
  }
  const single = [...text.matchAll(/^import[ \t]+[^\n(]*(?:\n|$)/gm)].at(-1);
  if (single !== undefined) {
    const start = single.index + single[0].length;
    const feed = single[0].endsWith('\n') ? '' : end;
    return { start, end: start, newText: `${feed}import ${spec}${end}` };
  }
  const name = /^package[ \t]+\w+[^\n]*(?:\n|$)/m.exec(text);
  const start = name === null ? 0 : name.index + name[0].length;
  const feed = name === null || name[0].endsWith('\n') ? '' : end;
  return { start, end: start, newText: `${feed}${end}import ${spec}${end}` };
}

/** Before the first path of the first group that sorts behind it, as gofmt would have it. */
function intoBlock(text: string, from: number, spec: string): Change {
  let start = from;
  for (const line of text.slice(from).matchAll(/^[ \t]+(?:[\w.]+[ \t]+)?("[^"\n]*")[^\n]*\n/gm)) {
    const isNext = line.index + from === start;
    if (!isNext || (line[1] ?? '') > (/"[^"]*"/.exec(spec)?.[0] ?? '')) {
      break;
    }
    start += line[0].length;
  }
  return { start, end: start, newText: `\t${spec}${lineEnd(text)}` };
}
