import { UserError } from '../errors';
import { Secret } from '../secret';
import { readVariables, removeVariable, setVariable } from './envDocument';
import { isReadByNode } from './faithful';
import { assertVariableName, quoteValue } from './quoting';

export type EnvChange =
  | {
      readonly kind: 'set';
      readonly name: string;
      readonly value: Secret;
      /** What it must hold now: anything else is left as it is. */
      readonly expected?: Secret;
    }
  | { readonly kind: 'remove'; readonly name: string };

/** Refuses what no document could take, before anything is looked at. */
export function assertPossible(changes: readonly EnvChange[]): void {
  for (const change of changes) {
    assertVariableName(change.name);
    if (change.kind === 'set') {
      quoteValue(change.value.reveal());
    }
  }
}

export interface ChangedText {
  readonly text: string;
  readonly warnings: readonly string[];
}

export function changeText(text: string, changes: readonly EnvChange[], file: string): ChangedText {
  const warnings: string[] = [];
  let changed = text;
  for (const change of changes) {
    switch (change.kind) {
      case 'set':
        assertExpected(changed, change, file);
        changed = setVariable(changed, change.name, change.value.reveal());
        if (change.value.reveal().includes('$')) {
          warnings.push(
            `The value of ${change.name} holds a dollar sign. Next.js and dotenv-expand put ` +
              'another value in its place.',
          );
        }
        if (!isReadByNode(changed, change.name, change.value.reveal())) {
          warnings.push(
            `Other lines of ${file} keep Node's own reader (--env-file) from finding ` +
              `${change.name}; dotenv finds it. Look for a byte-order mark or a line with a colon.`,
          );
        }
        break;
      case 'remove':
        if (!readVariables(changed).some(variable => variable.name === change.name)) {
          warnings.push(`${file} has no variable ${change.name}.`);
        }
        changed = removeVariable(changed, change.name);
        break;
      default:
        throw new Error('unreachable', { cause: change satisfies never });
    }
  }
  const [first] = warnings;
  if (first !== undefined && changed === text && changes.every(({ kind }) => kind === 'remove')) {
    throw new UserError(first);
  }
  return { text: changed, warnings };
}

function assertExpected(
  text: string,
  { name, expected }: Extract<EnvChange, { readonly kind: 'set' }>,
  file: string,
): void {
  const held = readVariables(text).findLast(variable => variable.name === name);
  if (expected !== undefined && !(held && expected.equals(new Secret(held.value)))) {
    throw new UserError(`${name} in ${file} was changed meanwhile, so it stays as it is.`);
  }
}

/** Env files are UTF-8; anything else would come back changed. */
export function decodeEnvFile(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UserError(`${file} is not a UTF-8 text. Save it as UTF-8, then try again.`);
  }
}
