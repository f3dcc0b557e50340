import { leftOfLine } from './leftOfLine';
import { readLink } from './readLink';
import type { Assignment } from './rule';

export interface PlacedAssignment extends Assignment {
  readonly start: number;
  readonly end: number;
}

const longestName = 60;
const quoted =
  /(?:(?:new(?:[ \t]{1,2}[A-Z]\w{0,30})?|Secret(?:Str|String)?|String|Some|Box::new|Buffer\.from|\[\]byte|(?:base64\.)?b64decode|bytes\.fromhex|(?:binascii\.)?unhexlify|atob)\([ \t]{0,4})?(?:["'`](?:Bearer|[Tt]oken) ["'`][ \t]{0,4}[+.][ \t]{0,4})?[A-Za-z@$]{0,2}(?<quote>"""|'''|\\{0,3}["'`])(?:(?:Bearer|[Tt]oken|[Aa]pi-?[Kk]ey|Bot|SSWS|GenieKey) )?(?<value>(?:(?!\k<quote>)[^\s\\]){5,300})\k<quote>/dy;
const bare =
  /(?<scheme>(?:Bearer|[Tt]oken|[Aa]pi-?[Kk]ey|Bot|SSWS|GenieKey) )?(?<value>[^\s"'`,;<>()[\]{}]{5,300})/dy;
/** A parameter of a web address or a field of a connection string. */
const barePart = /(?<value>[^\s"'`,;<>()[\]{}&\\]{5,300})/dy;
const encodedPart = /(?<value>[^\s"'`,;<>()[\]{}&%\\]{5,300})/dy;
const lineLead =
  /^[ \t]{0,40}(?:(?:#|\/\/|;|-|\*)[ \t]{0,4})?(?:(?:export|set|ENV|ARG|readonly|declare(?: -x)?)[ \t]+|\*\*)?["']?$/;
const commandVariable = /^[A-Z][A-Z0-9_]{1,58}=$/;
/** Options of commands that set a variable. */
const optionLead =
  /(?:^|\s)(?:-e|--env|--build-arg|--set(?:-string)?|--from-literal|-d|--data|env|ARG|ENV)[ \t=]{1,2}["']?$/;

/** The name that holds the word at `wordStart`, and the value that is assigned to it. */
export function readAssignment(text: string, wordStart: number): PlacedAssignment | undefined {
  let nameStart = wordStart;
  while (nameStart > wordStart - longestName && isNameCode(text.charCodeAt(nameStart - 1))) {
    nameStart -= 1;
  }
  if (/\\[nrt]/.test(text.slice(nameStart - 1, nameStart + 1)) && nameStart < wordStart) {
    // The letter of an escaped line break.
    nameStart += 1;
  }
  let nameEnd = wordStart;
  while (nameEnd < wordStart + longestName && isNameCode(text.charCodeAt(nameEnd))) {
    nameEnd += 1;
  }
  const name = text.slice(nameStart, nameEnd);
  const link = readLink(text, nameStart, nameEnd);
  if (link === undefined) {
    return undefined;
  }
  const literal = matchAt(quoted, text, link.valueStart);
  if (literal !== undefined) {
    return { name, literal: true, value: literal.value, start: literal.start, end: literal.end };
  }
  const rest = matchAt(partOf(text, nameStart, link.valueStart), text, link.valueStart);
  // What goes on, or is called, is no value.
  const isWhole =
    rest !== undefined && /^(?:[\s,;<>)\]}"'`&%\\]|$)/.test(text.slice(rest.end, rest.end + 1));
  return isWhole
    ? {
        name,
        literal:
          link.isSure || rest.scheme || isLiteral(text, { nameStart, nameEnd, end: rest.end }),
        value: rest.value,
        start: rest.start,
        end: rest.end,
      }
    : undefined;
}

function partOf(text: string, nameStart: number, valueStart: number): RegExp {
  if (/%3d$/i.test(text.slice(valueStart - 3, valueStart))) {
    return encodedPart;
  }
  return isPart(text, nameStart) || isOnEscapedLine(text, nameStart) ? barePart : bare;
}

function isPart(text: string, nameStart: number): boolean {
  return /[?&;]/.test(text.charAt(nameStart - 1));
}

/** Without quotes, a value is told from a name of something else by what stands around it. */
function isLiteral(
  text: string,
  { nameStart, nameEnd, end }: Record<'nameStart' | 'nameEnd' | 'end', number>,
): boolean {
  const before = leftOfLine(text, nameStart, longestName);
  const between = text.slice(nameEnd, nameEnd + 16);
  const after = text.slice(end, end + 2);
  return (
    isPart(text, nameStart) ||
    after === '</' ||
    isHeader(text, nameStart, end) ||
    // The value of a variable that nobody set, as in `${NAME:-value}`.
    (before.endsWith('${') && after.startsWith('}')) ||
    (optionLead.test(before) && between.startsWith('=')) ||
    (/^[ \t]{0,24}\|/.test(between) && /^[ \t]{0,40}\|/.test(text.slice(end, end + 42))) ||
    // A command that gets a variable of its own.
    (commandVariable.test(text.slice(nameStart, nameEnd + 1)) &&
      lineLead.test(before) &&
      /^[ \t]/.test(after)) ||
    (isOnEscapedLine(text, nameStart) && /^[\\"'`]/.test(after)) ||
    (endsLine(text, end) && (lineLead.test(before) || /^\s{1,16}value:/.test(between)))
  );
}

/** As in `"first\nNAME=value\nlast"`. */
function isOnEscapedLine(text: string, nameStart: number): boolean {
  return /\\[nrt](?:export )?$/.test(text.slice(Math.max(0, nameStart - 9), nameStart));
}

/** As in `"X-Api-Key: …"`: the name and its value in one pair of quotes. */
function isHeader(text: string, nameStart: number, end: number): boolean {
  const quote = text.charAt(nameStart - 1);
  return /["'`]/.test(quote) && text.charAt(end) === quote;
}

function matchAt(
  pattern: RegExp,
  text: string,
  at: number,
): { value: string; start: number; end: number; scheme: boolean } | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const value = match?.groups?.value;
  const place = match?.indices?.groups?.value;
  return value === undefined || place === undefined
    ? undefined
    : { value, start: place[0], end: place[1], scheme: match?.groups?.scheme !== undefined };
}

/** Letters, digits, `_`, `$`, `.` and `-`. */
function isNameCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 45 && code <= 57 && code !== 47) ||
    code === 95 ||
    code === 36
  );
}

function endsLine(text: string, end: number): boolean {
  return /^[ \t]{0,40}(?:#|\r|\n|$)/.test(text.slice(end, end + longestName));
}
