import { alsoChange, replaceOrFill } from './embed';
import { findConstantUse } from './java';
import { type Change, change, type Language, type Place, type Rewrite, refuse } from './language';
import { findShippedApp } from './shippedApp';
import {
  codeBefore,
  findDeclaration,
  isWhole,
  lineEnd,
  readHeads,
  touchesLiteral,
} from './surroundings';

const hole = { open: '${', close: '}' };

export const dart: Language = {
  ids: ['dart'],
  grammar: {
    lineComment: /\/\//y,
    blockComments: [['/*', '*/']],
    nestedComments: true,
    strings: [
      { open: /r"""/y, close: '"""', escape: 'none', multiline: true },
      { open: /r'''/y, close: "'''", escape: 'none', multiline: true },
      { open: /r"/y, close: '"', escape: 'none' },
      { open: /r'/y, close: "'", escape: 'none' },
      { open: /"""/y, close: '"""', escape: 'backslash', multiline: true, hole },
      { open: /'''/y, close: "'''", escape: 'backslash', multiline: true, hole },
      { open: /"/y, close: '"', escape: 'backslash', hole },
      { open: /'/y, close: "'", escape: 'backslash', hole },
    ],
  },
  rewrite,
  addImport,
};

function rewrite(place: Place): Rewrite {
  const reason = findShippedApp(place.text) ?? findConstantUse(place) ?? findObstacle(place);
  if (reason !== undefined) {
    return refuse(reason);
  }
  const expression = `Platform.environment['${place.name}']!`;
  const needsText = isWhole(place) && touchesLiteral(place) && place.token.hole === undefined;
  const rewritten = needsText
    ? change(place.token.start, place.token.end, `'\${${expression}}'`)
    : replaceOrFill(place, expression);
  const constant = findDeclaration(place, 'const');
  return constant === undefined
    ? rewritten
    : alsoChange(rewritten, [
        { start: constant, end: constant + 'const'.length, newText: 'final' },
      ]);
}

function findObstacle(place: Place): string | undefined {
  const heads = readHeads(place);
  if (heads.some(head => /\bconst\s+(?:[\w.]+(?:<[^>]*>)?\s*\(|(?:<[^>]*>)?\s*[[{])$/.test(head))) {
    return 'The key stands in a constant object. Remove the word const first.';
  }
  const inConstant = heads.some(head => /\bconst\s[^;=]*=[^;]*$/.test(head));
  if (inConstant) {
    return 'The key stands in a constant object. Make it final first.';
  }
  const parameter = /[([{,]\s*(?:this\.)?(?:[\w.?<>]+\s+)?\w+\s*=$/.test(codeBefore(place));
  return parameter && /[({[]$/.test(heads[0] ?? '')
    ? 'The key is the default of a parameter, which only takes constants.'
    : undefined;
}

function addImport(text: string): Change | undefined {
  if (/^\s*import\s+['"]dart:io['"]/m.test(text)) {
    return undefined;
  }
  const first = /^import\b/m.exec(text)?.index;
  const lead =
    /^\uFEFF?(?:#![^\n]*\n)?(?:\/\/[^\n]*\n)*(?:\s*library\b[^;]*;[ \t]*\n)?(?:[ \t]*\r?\n)*/;
  const start = first ?? lead.exec(text)?.[0].length ?? 0;
  const feed = first === undefined ? lineEnd(text) : '';
  return { start, end: start, newText: `import 'dart:io';${lineEnd(text)}${feed}` };
}
