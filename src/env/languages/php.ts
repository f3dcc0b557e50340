import { replaceOrJoin } from './embed';
import { type Language, type Place, type Rewrite, refuse } from './language';
import { codeBefore, readHeads } from './surroundings';

const hole = { open: '{$', close: '}' };

export const php: Language = {
  ids: ['php'],
  grammar: {
    lineComment: /\/\/|#(?!\[)/y,
    blockComments: [['/*', '*/']],
    heredoc: { open: /<<<[ \t]*(?<raw>'?)"?(?<tag>[A-Za-z_]\w*)['"]?/y, hole },
    strings: [
      { open: /"/y, close: '"', escape: 'backslash', multiline: true, hole },
      { open: /'/y, close: "'", escape: 'backslash', multiline: true },
    ],
  },
  rewrite,
};

function rewrite(place: Place): Rewrite {
  const reason = findObstacle(place);
  if (reason !== undefined) {
    return refuse(reason);
  }
  const expression =
    place.access === 'superglobal' ? `$_ENV['${place.name}']` : `getenv('${place.name}')`;
  return replaceOrJoin(place, expression, '.');
}

function findObstacle(place: Place): string | undefined {
  const heads = readHeads(place);
  const statements = [codeBefore(place), ...heads].map(code => /[^;{}]*$/.exec(code)?.[0] ?? '');
  if (statements.some(code => /^\s*(?:(?:public|private|protected|final)\s+)*const\s/.test(code))) {
    return 'The key is a constant, which cannot call a function. Make it a variable first.';
  }
  const property =
    /(?:^|[\s)])(?:public|private|protected|static|var)\s+(?:readonly\s+)?[?\w|\\]*\s*\$\w+\s*=/;
  if (statements.some(code => property.test(code))) {
    return 'The key is the default of a property. Set it in the constructor first.';
  }
  if (heads.some(head => /\b(?:function|fn)\b[^(){};]*\($/.test(head))) {
    return 'The key is the default of a parameter. Set it in the body of the function first.';
  }
  if (heads.some(head => /#\[[^\]]*$/.test(head)) || /\bcase\s+\w+\s*=$/.test(codeBefore(place))) {
    return 'The key stands where only constants can stand.';
  }
  return undefined;
}
