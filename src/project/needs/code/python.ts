import { toHit } from '../hit';
import { type CodeLanguage, ownFunction, toCodeReader } from './codeLanguage';
import { notebook, python as syntax } from './regions';
import { findSettingsFields } from './settingsFields';

/** In a notebook quotes stand behind a backslash. */
const quoted = String.raw`\s*\\?(?<quote>['"])(?<name>[A-Za-z_]\w*)\\?\k<quote>(?!\s*[+%])`;
/** `None` and an empty text are no values. */
const nothing = String.raw`(?:\s*default\s*=)?\s*(?:None\b|\\?""|\\?'')\s*\)|\s*\)`;
const fallback = String.raw`(?<default>\s*,(?!${nothing})|\s*\)\s*or\s+(?!""|'')['"\d])?`;
const notWritten = String.raw`\s*\](?!\s*=(?!=))`;
const kinds =
  'str|bool|int|float|list|dict|json|url|db|db_url|cache|cache_url|email_url|path|tuple|bytes|decimal|date|datetime|timedelta|log_level|enum';

function read(start: string, end: string, beside?: readonly string[]) {
  const pattern = new RegExp(String.raw`(?<![\w.])${start}${quoted}${end}`, 'g');
  return beside === undefined ? { pattern } : { pattern, beside };
}

const python: CodeLanguage = {
  extensions: ['py', 'pyi', 'pyw'],
  words: ['env', 'decouple', 'config', 'Settings'],
  syntax,
  patterns: [
    read(String.raw`_?os\.(?:environ\.(?:get|pop)|getenv)\(`, fallback),
    read(String.raw`(?<!\bdel\s)_?os\.environ\[`, notWritten),
    read(String.raw`(?:environ\.(?:get|pop)|getenv)\(`, fallback, ['from os import']),
    read(String.raw`environ\[`, notWritten, ['from os import']),
    read(String.raw`config\(`, fallback, ['decouple', 'starlette.config']),
    read(String.raw`env(?:\.(?:${kinds}))?\(`, fallback, ['environ']),
    ownFunction,
  ],
  findMore: text => [...findSettingsFields(text), ...findMagics(text)],
};

/** A notebook's code stands in texts of JSON, line by line. */
export const pythonReaders = [
  toCodeReader(python),
  toCodeReader({ ...python, extensions: ['ipynb'], syntax: notebook }),
];

/** A notebook asks for it: `%env NAME` prints it, `%env NAME=value` sets it. */
function findMagics(text: string) {
  return [...text.matchAll(/^%env[ \t]+(?<name>[A-Z_]\w*)[ \t]*$/gm)].map(({ groups, index }) =>
    toHit(groups?.name ?? '', index),
  );
}
