export interface PastedValue {
  /** The variable that stood before the value. */
  readonly name?: string;
  readonly value: string;
}

export interface PastedKey {
  /** Empty where nothing was pasted but what is taken away. */
  readonly values: readonly PastedValue[];
  /** True if something stood around the value. */
  readonly cleaned: boolean;
}

const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const quotes = /^["'`“”‘’«»]+|["'`“”‘’«»]+$/g;
const header = /^-H\s+["']?|^(?:proxy-)?authorization\s*:\s*/i;
const scheme = /^(?:Bearer|Token)\s+/i;
const declared =
  /^(?:export|set|setx|const|let|var|\$env:)\s*([A-Za-z_][\w.-]*)(?:\s*:\s*[\w<>]+)?\s*=\s*(.+)$/s;
const spaced = /^["']?([A-Za-z_][\w.-]*)["']?\s*(?:\s=\s|:\s+|:\s*(?=["'])|=\s*(?=["']))\s*(.+)$/s;
const upper = /^([A-Z][A-Z0-9_]*)=([^=].*)$/s;

/**
 * Takes away what people copy along with a key: spaces, quotes, `export NAME=`, headers, commas.
 * `partNames` are the variables of keys of several parts: an input box drops the line ends between
 * them, so that only the names tell where one value ends.
 */
export function cleanPastedKey(text: string, partNames: readonly string[] = []): PastedKey {
  const plain = text.replace(invisible, '').replaceAll('\u00a0', ' ').trim();
  const values = splitAtNames(plain, partNames)
    .flatMap(piece => piece.split(/[\r\n]+/))
    .map(piece => cleanOne(piece, partNames))
    .filter(({ value }) => value !== '');
  const [first] = values;
  return { values, cleaned: values.length !== 1 || first?.value !== text };
}

function splitAtNames(text: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) {
    return [text];
  }
  const start = new RegExp(`(?=(?:export\\s+|set\\s+)?(?:${names.join('|')})\\s*[=:])`, 'gi');
  // A split just after `export ` would cut the prefix off its name.
  const pieces = text.split(start);
  return pieces.map((piece, at) =>
    /^(?:export|set)\s+$/i.test(pieces[at - 1] ?? '') ? `${pieces[at - 1]}${piece}` : piece,
  );
}

function cleanOne(text: string, partNames: readonly string[]): PastedValue {
  let value = text.trim();
  let name: string | undefined;
  if (/^(?:export|set)$/i.test(value)) {
    return { value: '' };
  }
  for (let before = ''; before !== value; ) {
    before = value;
    value = value.replace(/[;,]+$/, '').trim();
    value = value.replace(header, '').replace(scheme, '').trim();
    const match = declared.exec(value) ?? spaced.exec(value) ?? upper.exec(value);
    if (match !== null) {
      name = match[1];
      value = withoutComment(match[2] ?? '');
    }
    value = value.replace(quotes, '').trim();
  }
  const known = partNames.find(part => part.toLowerCase() === name?.toLowerCase());
  const variable = known ?? (name !== undefined && isVariable(name) ? name : undefined);
  return { ...(variable !== undefined && { name: variable }), value };
}

function withoutComment(value: string): string {
  const quoted = /^(["'`])(.*?)\1\s*[;,]?\s*(?:#.*|\/\/.*)?$/s.exec(value);
  return quoted?.[2] ?? value.replace(/\s+(?:#|\/\/).*$/s, '');
}

/** Names such as `apiKey` or `x-api-key` say nothing about the variable to fill. */
function isVariable(name: string): boolean {
  return /^[A-Z][A-Z0-9_]*$/.test(name);
}
