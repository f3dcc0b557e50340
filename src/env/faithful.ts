import { parseEnv } from 'node:util';
import { parse } from 'dotenv';

export interface EnvTextChange {
  readonly before: string;
  readonly after: string;
  readonly name: string;
  /** Undefined where the name was to be removed. */
  readonly value: string | undefined;
}

interface Assignment {
  readonly name: string;
  readonly value: string;
}

/**
 * Whether a change did what it was asked to and nothing else: every other assignment is read as
 * before, and Node reads the same as dotenv, unless it did not before.
 */
export function isFaithful(
  change: EnvTextChange,
  readAssignments: (text: string) => readonly Assignment[],
): boolean {
  const { before, after, name, value } = change;
  const all = readAssignments(before);
  const others = all.filter(assignment => assignment.name !== name);
  const changed = readAssignments(after);
  const target = changed.filter(assignment => assignment.name === name);
  const count = value === undefined ? 0 : Math.max(1, all.length - others.length);
  return (
    target.length === count &&
    target.every(assignment => assignment.value === value) &&
    isSame(
      others,
      changed.filter(assignment => assignment.name !== name),
    ) &&
    isRead(after, name, value) &&
    (!isReadAlikeByNode(before) || isReadAlikeByNode(after))
  );
}

function isRead(text: string, name: string, value: string | undefined): boolean {
  const parsed = new Map(Object.entries(parse(text)));
  return parsed.get(name) === value;
}

function isSame(one: readonly Assignment[], other: readonly Assignment[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ name, value }, at) => name === other[at]?.name && value === other[at]?.value)
  );
}

/** Whether `node --env-file` and `parseEnv` find the value, which other lines may prevent. */
export function isReadByNode(text: string, name: string, value: string): boolean {
  return typeof parseEnv !== 'function' || parseEnv(text)[name] === value;
}

/** Node before 20.12 has no parser of its own, and so no opinion. */
function isReadAlikeByNode(text: string): boolean {
  if (typeof parseEnv !== 'function' || /\r(?!\n)/.test(text)) {
    return false;
  }
  // Node takes a byte-order mark for part of the first name; that is not for us to mend.
  const own = new Map(Object.entries(parseEnv(text.replace(/^\uFEFF/, ''))));
  const others = Object.entries(parse(text));
  return own.size === others.length && others.every(([name, value]) => own.get(name) === value);
}
