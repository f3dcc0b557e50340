import { Secret } from '../../secret';
import type { ImportedText, ImportedVariable, Skipped } from './importedText';

type Entries = readonly (readonly [string, unknown])[];

/** The fields in which exports keep a name and a value, the usual ones first. */
const nameFields = ['name', 'key', 'secretKey', 'label', 'Name', 'id'];
const valueFields = ['value', 'secretValue', 'computed', 'raw', 'Value'];
/** AWS Secrets Manager answers a text, which is mostly JSON itself. */
const textOfAws = 'SecretString';
/** As in `mcpServers`, a server, `env`, a name; and in `items`, an item, `fields`, a field. */
const deepest = 5;

/**
 * Names and values in a JSON export: an object of names, or a list of objects that have a name and a
 * value each, at the top or a few steps below. Undefined for what is no JSON.
 */
export function readJsonText(text: string): ImportedText | undefined {
  const json = parse(text.replace(/^\uFEFF/, ''));
  if (json === undefined || typeof json !== 'object' || json === null) {
    return undefined;
  }
  const variables: ImportedVariable[] = [];
  const skipped: Skipped[] = [];
  const add = (name: string, value: unknown): void => {
    if (typeof value === 'string') {
      if (value !== '') {
        variables.push({ name, value: new Secret(value) });
      }
    } else if (typeof value === 'number' || typeof value === 'boolean') {
      variables.push({ name, value: new Secret(String(value)) });
    } else if (value !== null) {
      skipped.push({ name, reason: 'not-text' });
    }
  };
  const alone = Array.isArray(json) ? undefined : readNamed(Object.entries(json), undefined);
  if (alone === undefined) {
    collect(json, 0, add);
  } else {
    add(alone.name, alone.value);
  }
  return { variables, skipped };
}

function collect(node: object, depth: number, add: (name: string, value: unknown) => void): void {
  for (const [name, value] of Object.entries(node)) {
    const inner = name === textOfAws && typeof value === 'string' ? parse(value) : undefined;
    if (typeof inner === 'object' && inner !== null) {
      collect(inner, depth + 1, add);
      continue;
    }
    if (typeof value !== 'object' || value === null) {
      // A list of bare texts has no names.
      add(Array.isArray(node) ? '' : name, value);
      continue;
    }
    const named = readNamed(Object.entries(value), Array.isArray(node) ? undefined : name);
    if (named !== undefined) {
      add(named.name, named.value);
    } else if (depth + 1 < deepest) {
      collect(value, depth + 1, add);
    } else if (!Array.isArray(node)) {
      add(name, value);
    }
  }
}

/** `{ "name": …, "value": … }`, and `"NAME": { "computed": … }`. */
function readNamed(entries: Entries, outer: string | undefined) {
  const value = find(entries, valueFields);
  const inner = find(entries, nameFields);
  const name = typeof inner === 'string' && inner !== '' ? inner : outer;
  return value === undefined || name === undefined || typeof value === 'object'
    ? undefined
    : { name, value };
}

function find(entries: Entries, fields: readonly string[]): unknown {
  const found = fields.flatMap(field => entries.filter(([name]) => name === field));
  return found[0]?.[1];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON. The message would quote the text.
    return undefined;
  }
}
