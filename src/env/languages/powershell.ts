import { change, type Language, type Place, type Rewrite, refuse } from './language';
import { isWhole } from './surroundings';

const hole = { open: '$(', close: ')' };

export const powershell: Language = {
  ids: ['powershell'],
  grammar: {
    lineComment: /(?<=^|[\s;({])#/my,
    blockComments: [['<#', '#>']],
    strings: [
      { open: /@"(?=\r?\n)/y, close: '\n"@', escape: 'backtick', multiline: true, hole },
      { open: /@'(?=\r?\n)/y, close: "\n'@", escape: 'none', multiline: true },
      { open: /"/y, close: '"', escape: 'backtick', multiline: true, hole },
      { open: /'/y, close: "'", escape: 'doubled', multiline: true },
    ],
  },
  rewrite,
  rewriteBare: ({ start, end, name }) => change(start, end, `\${env:${name}}`),
};

function rewrite(place: Place): Rewrite {
  const { text, token, name } = place;
  if (isWhole(place)) {
    return change(token.start, token.end, `$env:${name}`);
  }
  if (token.open.startsWith('@')) {
    return token.hole === undefined
      ? refuse('This text is taken as it stands, so that it cannot read a variable.')
      : change(place.start, place.end, `\${env:${name}}`);
  }
  if (token.open === '"') {
    return change(place.start, place.end, `\${env:${name}}`);
  }
  const quote = (part: string) => part.replaceAll("''", "'").replace(/[`$"]/g, '`$&');
  const head = quote(text.slice(token.bodyStart, place.start));
  const tail = quote(text.slice(place.end, token.bodyEnd));
  return change(token.start, token.end, `"${head}\${env:${name}}${tail}"`);
}
