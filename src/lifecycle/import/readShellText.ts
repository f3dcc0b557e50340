import { Secret } from '../../secret';
import type { ImportedText, ImportedVariable, Skipped } from './importedText';
import { readCommands, type ShellDialect, type ShellWord } from './shellWords';

/** Words that may stand before a command. */
const lead = /^(?:then|else|do|\{|!|command|builtin|time|begin)$/;
const assignment = /^([A-Za-z_]\w*)=([\s\S]*)$/;
const growing = /^([A-Za-z_]\w*)\+=/;

interface Found {
  readonly name: string;
  readonly value: ShellWord;
}

/** What a shell profile exports as it stands there. Nothing is run, and nothing is filled in. */
export function readShellText(text: string, dialect: ShellDialect): ImportedText {
  const commands = readCommands(text, dialect).map(dropLead);
  const found = dialect === 'fish' ? commands.flatMap(readFish) : readExports(commands);
  const variables = new Map<string, ImportedVariable>();
  const skipped = new Map<string, Skipped>();
  for (const { name, value } of found) {
    // The last one counts, as in the shell.
    variables.delete(name);
    skipped.delete(name);
    if (!value.isLiteral) {
      skipped.set(name, { name, reason: 'computed' });
    } else if (value.text !== '') {
      variables.set(name, { name, value: new Secret(value.text) });
    }
  }
  return { variables: [...variables.values()], skipped: [...skipped.values()] };
}

function dropLead(words: readonly ShellWord[]): readonly ShellWord[] {
  const start = words.findIndex(({ text }) => !lead.test(text));
  return start === -1 ? [] : words.slice(start);
}

/** `export A=1 B=2`, `declare -x A=1`, and `A=1` of which `export A` says later that it counts. */
function readExports(commands: readonly (readonly ShellWord[])[]): readonly Found[] {
  const plain = new Map<string, ShellWord>();
  const found: Found[] = [];
  for (const [command, ...rest] of commands) {
    if (command === undefined) {
      continue;
    }
    if (!isExport(command.text, rest)) {
      for (const { name, value } of readPlain([command, ...rest])) {
        plain.set(name, value);
      }
      continue;
    }
    for (const word of rest.filter(({ text }) => !text.startsWith('-'))) {
      const assigned = readAssignment(word);
      const known = plain.get(word.text);
      if (assigned !== undefined) {
        found.push(assigned);
      } else if (known !== undefined) {
        found.push({ name: word.text, value: known });
      }
    }
  }
  return found;
}

function isExport(command: string, rest: readonly ShellWord[]): boolean {
  const options = rest.filter(({ text }) => /^-[a-zA-Z]/.test(text)).map(({ text }) => text);
  return command === 'export'
    ? !options.some(option => /[nf]/.test(option))
    : /^(?:declare|typeset)$/.test(command) && options.some(option => option.includes('x'));
}

/** Assignments before a command count for that command only. */
function readPlain(words: readonly ShellWord[]): readonly Found[] {
  const assigned = words.flatMap(word => readAssignment(word) ?? []);
  return assigned.length === words.length ? assigned : [];
}

function readAssignment({ text, isLiteral }: ShellWord): Found | undefined {
  const [, name, value] = assignment.exec(text) ?? [];
  if (name !== undefined && value !== undefined) {
    return { name, value: { text: value, isLiteral } };
  }
  const [, grown] = growing.exec(text) ?? [];
  return grown === undefined ? undefined : { name: grown, value: { text, isLiteral: false } };
}

/** `set -gx NAME value`, `set --export NAME value`. Several values are a list, which is no key. */
function readFish([command, ...rest]: readonly ShellWord[]): readonly Found[] {
  if (command?.text !== 'set') {
    return [];
  }
  const options = rest.filter(({ text }) => text.startsWith('-'));
  const [name, ...values] = rest.filter(({ text }) => !text.startsWith('-'));
  const isExported = options.some(({ text }) => /^-[a-zA-Z]*x|^--export$/.test(text));
  const [value] = values;
  if (
    !isExported ||
    name === undefined ||
    value === undefined ||
    !/^[A-Za-z_]\w*$/.test(name.text)
  ) {
    return [];
  }
  return [{ name: name.text, value: values.length === 1 ? value : { text: '', isLiteral: false } }];
}
