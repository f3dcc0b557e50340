import { UserError } from '../errors';

/** Characters that no shell and no env file reader gives a meaning to, wherever they stand. */
const bare = /^[A-Za-z0-9_./+-][A-Za-z0-9_\-.:/+=@,~]*$/;

/** Shells turn `~` into the home folder behind `:` and `=`. */
const tilde = /[:=]~/;

/** Control characters, and the line ends that only some readers know. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
const unwritable = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/;

/** A value as it is written behind `NAME=`. Throws a UserError for what no form can hold. */
export function quoteValue(value: string): string {
  const [spelling] = toSpellings(value);
  return spelling;
}

/** The forms on which dotenv and Node agree, the best first. */
export function toSpellings(value: string): readonly [string, ...string[]] {
  assertWritable(value);
  const quoted = toQuoted(value);
  return bare.test(value) && !tilde.test(value) ? [value, ...quoted] : quoted;
}

export function assertVariableName(name: string): void {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || name === '__proto__') {
    // The name is not repeated: people paste a value where a name belongs.
    throw new UserError(
      'That is not a name for a variable. ' +
        'Use letters, digits and underscores, and start with a letter or an underscore.',
    );
  }
}

function toQuoted(value: string): readonly [string, ...string[]] {
  const inDoubleQuotes = `"${value}"`;
  // Readers disagree about a backslash in double quotes, and shells expand $ and ` there.
  const canBeDoubled = !/["\\$`]/.test(value);
  if (!value.includes("'")) {
    return canBeDoubled ? [`'${value}'`, inDoubleQuotes] : [`'${value}'`];
  }
  if (canBeDoubled) {
    return [inDoubleQuotes];
  }
  throw new UserError(
    'The value holds an apostrophe beside a quotation mark, a backslash, a dollar sign or a ' +
      'backtick, which env file readers understand differently. Use another value.',
  );
}

function assertWritable(value: string): void {
  if (value === '') {
    throw new UserError('The value is empty. Give a value.');
  }
  if (/[\r\n]/.test(value)) {
    throw new UserError('The value holds a line break. Give a value of one line.');
  }
  if (unwritable.test(value)) {
    throw new UserError(
      'The value holds an invisible control character. Copy it again, then try again.',
    );
  }
  if (/\p{Surrogate}/u.test(value)) {
    throw new UserError('The value holds half a character. Copy it again, then try again.');
  }
}
