import { replaceOrJoin } from './embed';
import { type Language, type Place, type Rewrite, refuse } from './language';
import { findShippedApp } from './shippedApp';
import { codeBefore, readHeads } from './surroundings';

export const java: Language = {
  ids: ['java'],
  grammar: {
    lineComment: /\/\//y,
    blockComments: [['/*', '*/']],
    strings: [
      { open: /"""/y, close: '"""', escape: 'backslash', multiline: true },
      { open: /"/y, close: '"', escape: 'backslash' },
      { open: /'/y, close: "'", escape: 'backslash' },
    ],
  },
  rewrite,
};

function rewrite(place: Place): Rewrite {
  const reason = findShippedApp(place.text) ?? findConstantUse(place);
  return reason === undefined
    ? replaceOrJoin(place, `System.getenv("${place.name}")`, '+')
    : refuse(reason);
}

/** Why the compiler needs a constant here, in Java, Kotlin and C#. */
export function findConstantUse(place: Place): string | undefined {
  const before = codeBefore(place);
  if (readHeads(place).some(head => /@[\w.:]+\s*[({[]$/.test(head))) {
    return 'The key stands in an annotation, which only takes constants.';
  }
  if (/\bcase(?:\s+[^:;{}]*,)?$/.test(before)) {
    return 'The key stands in a case, which only takes constants.';
  }
  const name = /\b(?:final|const)\b[^=;{}]*?(\w+)(?:\s*:\s*\w+)?\s*=$/.exec(before)?.[1];
  if (name === undefined) {
    return undefined;
  }
  const use = new RegExp(`\\bcase\\s+(?:\\w+\\.)*${name}\\b|[@[][\\w.]+\\([^()]*\\b${name}\\b`);
  return use.test(place.text)
    ? `The constant ${name} is used where only constants can stand, such as an annotation.`
    : undefined;
}
