import { alsoChange, replaceOrFill } from './embed';
import { findConstantUse } from './java';
import { type Language, type Place, type Rewrite, refuse } from './language';
import { findShippedApp } from './shippedApp';
import { findDeclaration } from './surroundings';

const hole = { open: '${', close: '}' };

export const kotlin: Language = {
  ids: ['kotlin'],
  grammar: {
    lineComment: /\/\//y,
    blockComments: [['/*', '*/']],
    nestedComments: true,
    strings: [
      { open: /"""/y, close: '"""', escape: 'none', multiline: true, hole },
      { open: /"/y, close: '"', escape: 'backslash', hole },
      { open: /'/y, close: "'", escape: 'backslash' },
    ],
  },
  rewrite,
};

function rewrite(place: Place): Rewrite {
  const reason = findShippedApp(place.text) ?? findConstantUse(place);
  if (reason !== undefined) {
    return refuse(reason);
  }
  const rewritten = replaceOrFill(place, `System.getenv("${place.name}")`);
  const constant = findDeclaration(place, 'const(?=\\s+val)');
  return constant === undefined
    ? rewritten
    : alsoChange(rewritten, [{ start: constant, end: constant + 'const '.length, newText: '' }]);
}
