import { leftOfLine } from './leftOfLine';
import type { Assignment } from './rule';

export interface PlacedAssignment extends Assignment {
  readonly start: number;
  readonly end: number;
}

const longestName = 60;
/** What stands between a name and its value, in any language. */
const link =
  /(?:\\?["'`])?[\])]{0,2}[ \t]{0,24}(?:value[ \t]{0,2}=|:[ \t]{0,2}&?[A-Za-z][\w.]{0,30}\??[ \t]{0,4}=|::?=|=>|={1,3}|!={1,2}|:|\|\||\?\?=?|,|\(|>|[ \t]is(?=[ \t]{1,4}["'`]))\s{0,16}/y;
/** What stands between a flag of a command and its value. */
const flagLink = /(?:=|[ \t]{1,8}(?![-|&>\\]))/y;
const quoted =
  /[A-Za-z@$]{0,2}(?<quote>\\?["'`])(?:(?:Bearer|[Tt]oken) )?(?<value>(?:(?!\k<quote>)[^\s\\]){5,300})\k<quote>/dy;
const bare =
  /(?<scheme>(?:Bearer|[Tt]oken) )?(?<value>[^\s"'`,;<>()[\]{}]{5,300})(?=[\s,;<)\]}"'`]|$)/dy;
/** A parameter of a web address or a field of a connection string. */
const barePart = /(?<value>[^\s"'`,;<>()[\]{}&\\]{5,300})/dy;
const lineLead =
  /^[ \t]{0,40}(?:(?:#|\/\/|;|-)[ \t]{0,4})?(?:export[ \t]+|set[ \t]+|ENV[ \t]+)?["']?$/;

/** The name that holds the word at `wordStart`, and the value that is assigned to it. */
export function readAssignment(text: string, wordStart: number): PlacedAssignment | undefined {
  let nameStart = wordStart;
  while (nameStart > wordStart - longestName && isNameCode(text.charCodeAt(nameStart - 1))) {
    nameStart -= 1;
  }
  let nameEnd = wordStart;
  while (nameEnd < wordStart + longestName && isNameCode(text.charCodeAt(nameEnd))) {
    nameEnd += 1;
  }
  const name = text.slice(nameStart, nameEnd);
  const isFlag = name.startsWith('-') && /^\s?$/.test(text.charAt(nameStart - 1));
  const between = isFlag ? flagLink : link;
  between.lastIndex = nameEnd;
  const said = between.exec(text)?.[0];
  if (said === undefined || (said.includes(',') && !isFirstArgument(text, nameStart))) {
    return undefined;
  }
  const valueStart = between.lastIndex;
  const literal = matchAt(quoted, text, valueStart);
  if (literal !== undefined) {
    return { name, literal: true, value: literal.value, start: literal.start, end: literal.end };
  }
  const isPart = /[?&;]/.test(text.charAt(nameStart - 1));
  const rest = matchAt(isPart ? barePart : bare, text, valueStart);
  return (
    rest && {
      name,
      literal:
        isPart ||
        isFlag ||
        rest.scheme ||
        text.startsWith('</', rest.end) ||
        isHeader(text, nameStart, rest.end) ||
        isWholeLine(text, nameStart, rest.end),
      value: rest.value,
      start: rest.start,
      end: rest.end,
    }
  );
}

/** As in `"X-Api-Key: …"`: the name and its value in one pair of quotes. */
function isHeader(text: string, nameStart: number, end: number): boolean {
  const quote = text.charAt(nameStart - 1);
  return /["'`]/.test(quote) && text.charAt(end) === quote;
}

/** As in `getenv("API_KEY", "…")`; strings in a list are no assignments. */
function isFirstArgument(text: string, nameStart: number): boolean {
  return /\(\s{0,8}\\?["'`]?$|(?:buildConfigField|resValue)\b[^\n]{0,30}$/.test(
    text.slice(Math.max(0, nameStart - 60), nameStart),
  );
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

/** An assignment without quotes is a literal where nothing else stands on its line. */
function isWholeLine(text: string, nameStart: number, end: number): boolean {
  const before = leftOfLine(text, nameStart, longestName);
  const after = /^[ \t]{0,40}(?:#|\r|\n|$)/.test(text.slice(end, end + longestName));
  return after && lineLead.test(before);
}
