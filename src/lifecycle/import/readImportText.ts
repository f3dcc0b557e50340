import { readVariables } from '../../env/envDocument';
import { cleanPastedKey } from '../../keys/cleanPastedKey';
import { Secret } from '../../secret';
import type { ImportedText } from './importedText';
import { readJsonText } from './readJsonText';
import { readShellText } from './readShellText';

export type ImportFormat = 'env' | 'shell' | 'fish' | 'json';

/** Another variable, as the whole value, or in braces anywhere in it. */
const reference = /^\$[A-Za-z_]\w*$|\$\{[A-Za-z_]\w*(?:[:?+-][^{}]*)?\}/;

/** How a file is read, by its name. Undefined where only its text can tell. */
export function findFormat(fileName: string): ImportFormat | undefined {
  const name = fileName.toLowerCase();
  if (name.endsWith('.json')) {
    return 'json';
  }
  if (name.endsWith('.fish')) {
    return 'fish';
  }
  if (
    /^\.?(?:z(?:shrc|shenv|profile|login)|bash(?:rc|_profile|_login|_aliases)|profile|kshrc)$/.test(
      name,
    )
  ) {
    return 'shell';
  }
  if (/\.(?:sh|bash|zsh|ksh)$/.test(name)) {
    return 'shell';
  }
  return /(?:^|\.)env(?:\.|$)|^\.dev\.vars|\.env$/.test(name) ? 'env' : undefined;
}

/** Names and values of a text. Undefined for what is not of the format. */
export function readImportText(
  text: string,
  format: ImportFormat | undefined,
): ImportedText | undefined {
  switch (format) {
    case 'json':
      return readJsonText(text);
    case 'shell':
      return readShellText(text, 'posix');
    case 'fish':
      return readShellText(text, 'fish');
    case 'env':
      return readEnvText(text);
    case undefined:
      return /^\uFEFF?\s*[[{]/.test(text)
        ? (readJsonText(text) ?? readEnvText(text))
        : readEnvText(text);
    default:
      throw new Error('unreachable', { cause: format satisfies never });
  }
}

/** What people copy: lines of an env file, an export, or one key with what stood around it. */
export function readClipboardText(text: string): ImportedText {
  const json = /^\uFEFF?\s*[[{]/.test(text) ? readJsonText(text) : undefined;
  if (json !== undefined) {
    return json;
  }
  const lines = readEnvText(text);
  const { values } = cleanPastedKey(text);
  const [only, ...others] = values;
  const isOne = only !== undefined && others.length === 0;
  // A line such as `Authorization: Bearer …` is no variable, whatever dotenv takes it for.
  const isNamed = lines.variables.some(({ name }) => /^[A-Z_][A-Z0-9_]*$/.test(name));
  return isOne && !isNamed
    ? { variables: [{ name: only.name ?? '', value: new Secret(only.value) }], skipped: [] }
    : lines;
}

function readEnvText(text: string): ImportedText {
  // Of a name that stands twice, the last counts.
  const last = new Map(readVariables(text).map(({ name, value }) => [name, value]));
  // The end of a line of base64 looks like a variable, and its name would be a secret.
  const filled = [...last].filter(([, value]) => !/^=*$/.test(value));
  return {
    variables: filled.flatMap(([name, value]) =>
      reference.test(value) ? [] : [{ name, value: new Secret(value) }],
    ),
    skipped: filled.flatMap(([name, value]) =>
      reference.test(value) ? [{ name, reason: 'computed' }] : [],
    ),
  };
}
