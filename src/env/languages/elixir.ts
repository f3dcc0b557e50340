import { replaceOrFill } from './embed';
import { type Language, type Place, type Rewrite, refuse } from './language';
import { codeAfter, codeBefore, readHeads } from './surroundings';

const hole = { open: '#{', close: '}' };

export const elixir: Language = {
  ids: ['elixir'],
  grammar: {
    lineComment: /#/y,
    blockComments: [],
    strings: [
      { open: /~S"""/y, close: '"""', escape: 'none', multiline: true },
      { open: /"""/y, close: '"""', escape: 'backslash', multiline: true, hole },
      { open: /"/y, close: '"', escape: 'backslash', multiline: true, hole },
      { open: /'/y, close: "'", escape: 'backslash', hole },
    ],
  },
  rewrite,
};

function rewrite(place: Place): Rewrite {
  const before = codeBefore(place);
  if (
    /@\w+$/.test(before) ||
    readHeads(place).some(head => /^\s*@\w+[ (][^\n]*$/m.test(head.slice(-200)))
  ) {
    return refuse(
      'A module attribute is read when the program is compiled, and would keep the key in it. ' +
        'Make it a function first.',
    );
  }
  const isPattern =
    /^(?:->|<-|=(?!=))/.test(codeAfter(place)) ||
    readHeads(place).some(head => /\bdefp?\s+\w+[?!]?\($/.test(head));
  if (isPattern) {
    return refuse('The key stands in a pattern, which cannot read a variable.');
  }
  if (place.token.open === "'") {
    return refuse('The key stands in a character list. Move it by hand.');
  }
  return replaceOrFill(place, `System.fetch_env!("${place.name}")`);
}
