import { commentFor, findLanguage } from '../env/languages';
import { readTokens, type Token } from '../env/languages/readTokens';
import { findRegion } from '../env/languages/regions';
import type { TextChange } from './fixPlan';
import { type Planned, type RemedyContext, unavailable } from './remedyContext';

const instead = 'Ignore the value in this workspace instead.';

/** Adds a `keyward-ignore` comment: at the end of the line, or above where none can stand there. */
export function planIgnoreHere(context: RemedyContext, reason: string): Planned {
  const { text, finding, languageId } = context;
  const comment = commentOf(context);
  if (comment === undefined) {
    return unavailable(`A file of this kind cannot hold a comment. ${instead}`);
  }
  const because = reason
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll(comment.close || '\n', '');
  const mark = `keyward-ignore${because === '' ? '' : `: ${because}`}`;
  const close = comment.close === '' ? '' : ` ${comment.close}`;
  const tokens = readAllTokens(context);
  const lineStart = text.lastIndexOf('\n', finding.start - 1) + 1;
  const feed = text.indexOf('\n', finding.end);
  const lineLast = feed === -1 ? text.length : text[feed - 1] === '\r' ? feed - 1 : feed;
  let change: TextChange;
  const inComment = tokens.find(token => token.kind === 'comment' && token.end === lineLast);
  if (inComment !== undefined && comment.close === '') {
    change = { start: lineLast, end: lineLast, newText: ` ${mark}` };
  } else if (canEndWithComment(text, tokens, { lineStart, lineLast, languageId })) {
    const newText = ` ${comment.open} ${mark}${close}`;
    change = { start: lineLast, end: lineLast, newText };
  } else {
    const above = findLineAbove(tokens, lineStart);
    if (above === undefined) {
      return unavailable(`A comment beside this key would become part of a text. ${instead}`);
    }
    const indent = /^[ \t]*/.exec(text.slice(above))?.[0] ?? '';
    const end = text.includes('\r\n') ? '\r\n' : '\n';
    const newText = `${indent}${comment.open} ${mark}${close}${end}`;
    change = { start: above, end: above, newText };
  }
  return {
    kind: 'plan',
    plan: { title: 'Ignore this finding here', changes: [change], notes: [] },
  };
}

function commentOf({ text, languageId, finding }: RemedyContext) {
  const inScript = findRegion(text, languageId, finding.start) !== undefined;
  return !inScript ? { open: '<!--', close: '-->' } : commentFor(languageId);
}

function readAllTokens({ text, languageId, finding }: RemedyContext): readonly Token[] {
  const grammar = findLanguage(languageId)?.grammar;
  const region = findRegion(text, languageId, finding.start);
  return grammar === undefined || region === undefined
    ? []
    : readTokens(text, grammar, region.start, region.end);
}

interface Line {
  readonly lineStart: number;
  readonly lineLast: number;
  readonly languageId: string;
}

function canEndWithComment(text: string, tokens: readonly Token[], line: Line): boolean {
  const inside = tokens.some(token => token.start < line.lineLast && line.lineLast < token.end);
  const continues = /\\$/.test(text.slice(line.lineStart, line.lineLast));
  return !inside && !continues;
}

/** Start of the line above which a comment can stand; undefined inside a literal of many lines. */
function findLineAbove(tokens: readonly Token[], lineStart: number): number | undefined {
  return tokens.some(token => token.start < lineStart && lineStart <= token.end)
    ? undefined
    : lineStart;
}
