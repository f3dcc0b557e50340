import { fillHole, replaceOrJoin } from './embed';
import { change, type Language, type Place, type Rewrite, refuse } from './language';
import { isWhole, lineBefore, touchesLiteral } from './surroundings';

const hole = { open: '#{', close: '}' };

export const ruby: Language = {
  ids: ['ruby'],
  grammar: {
    lineComment: /#/y,
    blockComments: [['\n=begin', '\n=end']],
    heredoc: { open: /<<[~-]?(?<raw>'?)["`]?(?<tag>[A-Z]\w*)['"`]?/y, hole },
    strings: [
      { open: /"/y, close: '"', escape: 'backslash', hole },
      { open: /'/y, close: "'", escape: 'backslash' },
      { open: /`/y, close: '`', escape: 'backslash', hole },
    ],
  },
  rewrite,
};

function rewrite(place: Place): Rewrite {
  const { token } = place;
  if (/(?:^|[^\w:"'?!])%?:$/.test(lineBefore(place.text, token.start))) {
    return refuse('The key is a symbol. Move it by hand.');
  }
  const expression = `ENV.fetch("${place.name}")`;
  if (isWhole(place) && touchesLiteral(place)) {
    return change(token.start, token.end, `"#{${expression}}"`);
  }
  const keepsText = token.hole !== undefined && (!isWhole(place) || token.open === '`');
  return keepsText ? fillHole(place, expression) : replaceOrJoin(place, expression, '+');
}
