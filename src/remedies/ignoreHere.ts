import { isSuppressed } from '../detect/suppression';
import { commentFor, findLanguage } from '../env/languages';
import { findConfigurationKind } from '../env/languages/configuration';
import type { CommentSyntax } from '../env/languages/language';
import { findToken, readTokens, type Token } from '../env/languages/readTokens';
import { findRegion } from '../env/languages/regions';
import { applyChanges } from './applyChanges';
import type { TextChange } from './fixPlan';
import { type Planned, type RemedyContext, unavailable } from './remedyContext';

const instead = 'Ignore the value in this workspace instead.';
const markup = { open: '<!--', close: '-->' };
/** What follows a value on its line is part of the value there. */
const wholeLines =
  /^(?:properties|java-properties|spring-boot-properties|ini|bat|dockerfile|makefile|ignore)$/;

/** Adds a `keyward-ignore` comment: at the end of the line, or above where none can stand there. */
export function planIgnoreHere(context: RemedyContext, reason: string): Planned {
  const comment = commentOf(context);
  if (comment === undefined) {
    return unavailable(`A file of this kind cannot hold a comment. ${instead}`);
  }
  const because = toOneLine(reason, comment);
  const mark = `keyward-ignore${because === '' ? '' : `: ${because}`}`;
  const line = readLine(context, comment);
  const change = [afterLiteral, atLineEnd, aboveLine]
    .map(place => place(context, line, mark))
    .find(candidate => candidate !== undefined && works(context, candidate));
  return change === undefined
    ? unavailable(`A comment beside this key would become part of a text. ${instead}`)
    : { kind: 'plan', plan: { title: 'Ignore this finding here', changes: [change], notes: [] } };
}

interface Line {
  readonly comment: CommentSyntax;
  readonly tokens: readonly Token[];
  readonly start: number;
  /** Without the line end. */
  readonly end: number;
}

function toOneLine(reason: string, comment: CommentSyntax): string {
  const line = reason.replace(/\s+/g, ' ').trim();
  return comment.close === '' ? line : line.replaceAll(comment.close, '');
}

function commentOf({ text, languageId, finding }: RemedyContext): CommentSyntax | undefined {
  const inCode = findRegion(text, languageId, finding.start) !== undefined;
  if (languageId === 'html') {
    return inCode ? commentFor('javascript') : markup;
  }
  return inCode ? commentFor(languageId) : markup;
}

function readLine({ text, languageId, finding }: RemedyContext, comment: CommentSyntax): Line {
  const grammar = findLanguage(languageId)?.grammar;
  const region = findRegion(text, languageId, finding.start);
  const feed = text.indexOf('\n', finding.end);
  const end = feed === -1 ? text.length : text[feed - 1] === '\r' ? feed - 1 : feed;
  const tokens =
    grammar === undefined || region === undefined
      ? []
      : readTokens(text, grammar, region.start, region.end);
  return { comment, tokens, start: text.lastIndexOf('\n', finding.start - 1) + 1, end };
}

/** In JSX the end of the line may be text of an element; behind the literal is always code. */
function afterLiteral(
  { languageId, finding }: RemedyContext,
  { tokens }: Line,
  mark: string,
): TextChange | undefined {
  const token = findToken(tokens, finding.start, finding.end);
  if (languageId !== 'javascriptreact' && languageId !== 'typescriptreact') {
    return undefined;
  }
  const inner = mark.replaceAll('*/', '');
  if (token === undefined) {
    return insert(finding.end, ` {/* ${inner} */}`);
  }
  if (token.kind === 'comment') {
    return insert(finding.end, ` ${inner}`);
  }
  const isInside = tokens.some(item => item.start < token.start && token.end < item.end);
  return isInside ? undefined : insert(token.end, ` /* ${inner} */`);
}

function insert(at: number, newText: string): TextChange {
  return { start: at, end: at, newText };
}

function atLineEnd(context: RemedyContext, line: Line, mark: string): TextChange | undefined {
  const { text, languageId } = context;
  const { comment, tokens, start, end } = line;
  if (
    wholeLines.test(languageId) ||
    /\\$/.test(text.slice(start, end)) ||
    isInTag(line, text, end)
  ) {
    return undefined;
  }
  const holder = tokens.find(token => token.start < end && end <= token.end);
  if (holder?.kind === 'comment' && holder.end === end && comment.close === '') {
    const isBlock = text.slice(holder.start, end).endsWith('*/');
    return { start: end, end, newText: isBlock ? ` ${comment.open} ${mark}` : ` ${mark}` };
  }
  const isInside = holder !== undefined && end < holder.end;
  return isInside || isInBlockScalar(context, start)
    ? undefined
    : { start: end, end, newText: ` ${toComment(comment, mark)}` };
}

function aboveLine(context: RemedyContext, line: Line, mark: string): TextChange | undefined {
  const { text } = context;
  const { comment, tokens, start } = line;
  const isInside = tokens.some(token => {
    const from = token.kind === 'string' && token.heredoc ? token.start - 1 : token.start;
    return from < start && start <= token.end;
  });
  const continues = /\\\r?\n$/.test(text.slice(0, start));
  if (isInside || continues || isInTag(line, text, start) || isInBlockScalar(context, start)) {
    return undefined;
  }
  const at = start === 0 && text.startsWith('\uFEFF') ? 1 : start;
  const indent = /^[ \t]*/.exec(text.slice(at))?.[0] ?? '';
  const feed = text.includes('\r\n') ? '\r\n' : '\n';
  return { start: at, end: at, newText: `${indent}${toComment(comment, mark)}${feed}` };
}

function toComment({ open, close }: CommentSyntax, mark: string): string {
  return close === '' ? `${open} ${mark}` : `${open} ${mark} ${close}`;
}

function works({ text, finding }: RemedyContext, change: TextChange): boolean {
  const offset = change.start <= finding.start ? change.newText.length : 0;
  const changed = applyChanges(text, [change]);
  return isSuppressed(changed, finding.start + offset, finding.end + offset);
}

function isInTag({ comment }: Line, text: string, at: number): boolean {
  return (
    comment.open === markup.open && /<[^!<>][^<>]*$/.test(text.slice(Math.max(0, at - 4000), at))
  );
}

/** Every line of such a text is content, unless it is a script that has comments of its own. */
function isInBlockScalar({ text, languageId, path }: RemedyContext, lineStart: number): boolean {
  if (languageId !== 'yaml' && languageId !== 'dockercompose') {
    return false;
  }
  const isScript = findConfigurationKind(path, languageId) === 'actions';
  const indentOf = (line: string) => /^\s*/.exec(line)?.[0].length ?? 0;
  let indent = indentOf(text.slice(lineStart).split('\n', 1)[0] ?? '');
  for (const line of text.slice(0, lineStart).split('\n').reverse()) {
    if (line.trim() !== '' && indentOf(line) < indent) {
      indent = indentOf(line);
      if (/(?:^|[\s:-])[|>][+-]?\d?\s*(?:#.*)?$/.test(line)) {
        return !(isScript && /\brun:/.test(line));
      }
    }
  }
  return false;
}
