/** What was read between a name and its value. */
export interface Link {
  readonly valueStart: number;
  /** Nothing but a literal stands here, with quotes or without. */
  readonly isSure: boolean;
}

const signs = [
  // <add key="NAME" value="…">, and the name and value of a list of settings.
  ',?\\s{0,16}\\\\?["\'`]?value\\\\?["\'`]?[ \\t]{0,4}[:=]',
  ':[ \\t]{0,2}&?[A-Za-z][\\w.]{0,30}\\??(?:[ \\t]?\\|[ \\t]?(?:undefined|null|None))?[ \\t]{0,4}=',
  'string[ \\t]{1,4}=',
  // More attributes of an element, or an element for the value.
  '(?:[ \\t]{1,4}[\\w:]{2,30}="[^"<>\\n]{0,40}"){1,3}[ \\t]{0,4}>|[ \\t]{0,4}>\\s{0,16}<value>',
  '::?=|=>|<-|=[ \\t]{0,4}\\((?=["\'])|={1,3}|!={1,2}|:-|:(?:[ \\t]{0,4}[|>][-+]?[ \\t]{0,4}(?=\\r?\\n))?',
  '\\|\\||\\||\\?\\?=?|%3[Dd]|>|\\(',
  ',(?:\\s{0,8}[A-Za-z]{3,16}[ \\t]{0,2}[:=])?',
  '<\\/key>\\s{0,16}<string>',
  // A variable of Terraform, a member of C++.
  '\\{[^{}]{0,200}?\\bdefault[ \\t]{0,20}=|\\{(?=["\'])',
  '(?<=[ \\t])is(?=[ \\t])',
  '(?<=[ \\t])(?=["\'`])',
];
const link = new RegExp(
  `(?:\\\\{0,3}["'\`]|\\*{2})?[\\])]{0,2}[ \\t]{0,24}(?:${signs.join('|')})(?:\\*{2})?\\s{0,16}`,
  'y',
);
const flagLink = /(?:=|[ \t]{1,8}(?![-|&>\\]))/y;
const gap = /[ \t]{1,8}(?!=)/y;
/** Commands that take a name and a value with nothing but a space between. */
const setter =
  /(?:^|\s)(?:ENV|setenv|setx|set -g?x|(?:git|npm|yarn|pnpm|pulumi|gcloud|vercel|stripe) config(?: set)?(?: --[a-z]{1,10})?|configure set)[ \t]{1,4}$/;
const firstArgument = /(?:\(|\[\[|\{)\s{0,8}\\?["'`]?$|(?:buildConfigField|resValue)\b[^\n]{0,30}$/;
const longestLead = 60;

export function readLink(text: string, nameStart: number, nameEnd: number): Link | undefined {
  const before = text.slice(Math.max(0, nameStart - longestLead), nameStart);
  const isFlag = text.startsWith('-', nameStart) && /(?:^|[\s"'`])$/.test(before);
  const said = matchAt(isFlag ? flagLink : link, text, nameEnd);
  if (said === undefined) {
    const space = setter.test(before) ? matchAt(gap, text, nameEnd) : undefined;
    return space === undefined ? undefined : { valueStart: nameEnd + space.length, isSure: true };
  }
  const isList = /^["'`]?[ \t]+$/.test(said) && !isFlag && !/^[ \t]/.test(said);
  if (isList || (said.includes(',') && !said.includes('value') && !firstArgument.test(before))) {
    return undefined;
  }
  return {
    valueStart: nameEnd + said.length,
    isSure: isFlag || /%3d$/i.test(said) || said.includes('<string>'),
  };
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
