import { alsoChange, replaceOrJoin } from './embed';
import { findConstantUse } from './java';
import { type Change, type Language, type Place, type Rewrite, refuse } from './language';
import { codeAfter, codeBefore, findDeclaration, lineEnd, readHeads } from './surroundings';

const hole = { open: '{', close: '}' };

export const csharp: Language = {
  ids: ['csharp'],
  grammar: {
    lineComment: /\/\//y,
    blockComments: [['/*', '*/']],
    strings: [
      {
        open: /\$*"{3,}/y,
        close: open => open.replace(/\$/g, ''),
        escape: 'none',
        multiline: true,
      },
      { open: /(?:\$@|@\$)"/y, close: '"', escape: 'doubled', multiline: true, hole },
      { open: /@"/y, close: '"', escape: 'doubled', multiline: true },
      { open: /\$"/y, close: '"', escape: 'backslash', hole },
      { open: /"/y, close: '"', escape: 'backslash' },
      { open: /'/y, close: "'", escape: 'backslash' },
    ],
  },
  rewrite,
  addImport,
};

function rewrite(place: Place): Rewrite {
  const reason = findConstantUse(place) ?? findObstacle(place);
  if (reason !== undefined) {
    return refuse(reason);
  }
  const expression = `Environment.GetEnvironmentVariable("${place.name}")`;
  const rewritten = replaceOrJoin(place, expression, '+');
  const start = findDeclaration(place, 'const');
  if (start === undefined) {
    return rewritten;
  }
  const [head = ''] = readHeads(place);
  const isField = /\b(?:class|struct|record|interface)\b[^{};]*\{$/.test(head);
  const end = start + 'const'.length + (isField ? 0 : 1);
  return alsoChange(rewritten, [{ start, end, newText: isField ? 'static readonly' : '' }]);
}

function findObstacle(place: Place): string | undefined {
  const before = codeBefore(place);
  const heads = readHeads(place);
  if (heads.some(head => /(?:^|[\n\]{};])\s*\[[\w.: ]*\(?$/.test(head))) {
    return 'The key stands in an attribute, which only takes constants.';
  }
  if (/\b(?:is|case|or|and|not)$/.test(before) || /^(?:=>|when\b)/.test(codeAfter(place))) {
    return 'The key stands in a pattern, which only takes constants.';
  }
  return heads[0]?.endsWith('(') && /[(,]\s*[\w.?<>]+\s+\w+\s*=$/.test(before)
    ? 'The key is the default of a parameter, which only takes constants.'
    : undefined;
}

function addImport(text: string): Change | undefined {
  if (/^\s*(?:global\s+)?using\s+System\s*;/m.test(text)) {
    return undefined;
  }
  const lead = /^\uFEFF?(?:[ \t]*(?:\/\/[^\n]*|#[^\n]*)?\r?\n)*/.exec(text);
  const start = /^\s*(?:global\s+)?using\b/m.exec(text.slice(0, 4000))
    ? (lead?.[0].length ?? 0)
    : 0;
  const at = start === 0 && text.startsWith('\uFEFF') ? 1 : start;
  const feed = /^using\b/.test(text.slice(at)) ? '' : lineEnd(text);
  return { start: at, end: at, newText: `using System;${lineEnd(text)}${feed}` };
}
