import { replaceOrFill } from './embed';
import { type Change, type Language, type Place, type Rewrite, refuse } from './language';
import { findShippedApp } from './shippedApp';
import { codeBefore, lineEnd } from './surroundings';

const hole = { open: '\\(', close: ')' };

export const swift: Language = {
  ids: ['swift'],
  grammar: {
    lineComment: /\/\//y,
    blockComments: [['/*', '*/']],
    nestedComments: true,
    strings: [
      { open: /#"/y, close: '"#', escape: 'none', hole: { open: '\\#(', close: ')' } },
      { open: /"""/y, close: '"""', escape: 'backslash', multiline: true, hole },
      { open: /"/y, close: '"', escape: 'backslash', hole },
    ],
  },
  rewrite,
  addImport,
};

function rewrite(place: Place): Rewrite {
  const shipped = findShippedApp(place.text);
  if (shipped !== undefined) {
    return refuse(shipped);
  }
  if (/\bcase\s+\w+\s*=$/.test(codeBefore(place))) {
    return refuse('The key stands in an enum, which cannot read a variable.');
  }
  return replaceOrFill(place, `ProcessInfo.processInfo.environment["${place.name}"]!`);
}

function addImport(text: string): Change | undefined {
  if (/^\s*import\s+(?:Foundation|AppKit|Vapor)\b/m.test(text)) {
    return undefined;
  }
  const lead = /^\uFEFF?(?:#![^\n]*\n)?(?:\/\/[^\n]*\n)*(?:[ \t]*\r?\n)*/.exec(text);
  const start = lead?.[0].length ?? 0;
  const feed = /^import\b/.test(text.slice(start)) ? '' : lineEnd(text);
  return { start, end: start, newText: `import Foundation${lineEnd(text)}${feed}` };
}
