import { change, type Language, type Place, type Rewrite, refuse } from './language';
import { isWhole } from './surroundings';

const hole = { open: '$(', close: ')' };

export const shell: Language = {
  ids: ['shellscript'],
  grammar: {
    lineComment: /(?<=^|[\s;(])#/my,
    blockComments: [],
    heredoc: { open: /<<(?!<)-?[ \t]*(?<raw>['"\\]?)(?<tag>\w+)['"]?/y, hole },
    strings: [
      { open: /\$'/y, close: "'", escape: 'backslash', multiline: true },
      { open: /"/y, close: '"', escape: 'backslash', multiline: true, hole },
      { open: /(?<!\\)'/y, close: "'", escape: 'none', multiline: true },
    ],
  },
  rewrite,
  rewriteBare: ({ start, end, name }) => change(start, end, `"\${${name}}"`),
};

function rewrite(place: Place): Rewrite {
  const { token, start, end, name } = place;
  if (token.open === '"' || (token.heredoc && token.hole !== undefined)) {
    return change(start, end, `\${${name}}`);
  }
  if (token.heredoc) {
    return refuse('This text is taken as it stands, so that it cannot read a variable.');
  }
  return isWhole(place)
    ? change(token.start, token.end, `"\${${name}}"`)
    : change(start, end, `'"\${${name}}"${token.open}`);
}
