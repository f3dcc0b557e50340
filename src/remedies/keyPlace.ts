import type { Language } from '../env/languages/language';
import { findToken, readTokens, type Token } from '../env/languages/readTokens';
import { findRegion } from '../env/languages/regions';
import { findFallbackName } from './fallback';

/** Where a key stands in a document, and how much of it must move together. */
export interface KeyPlace {
  readonly tokens: readonly Token[];
  /** The literal or comment around it; undefined for a bare word. */
  readonly token: Token | undefined;
  /** Grown to the whole connection URL where the key is a password in one. */
  readonly start: number;
  readonly end: number;
  /** Scheme of that URL. */
  readonly scheme: string | undefined;
  /** Name in the code that the literal is given to. */
  readonly identifier: string | undefined;
  /** Variable for which the literal is the value of last resort. */
  readonly fallbackFor: string | undefined;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

export function findKeyPlace(
  text: string,
  range: Range,
  options: { readonly language: Language | undefined; readonly languageId: string },
): KeyPlace {
  const region = findRegion(text, options.languageId, range.start);
  const tokens =
    options.language === undefined || region === undefined
      ? []
      : readTokens(text, options.language.grammar, region.start, region.end);
  const token = findToken(tokens, range.start, range.end);
  const url = findConnectionUrl(text, range, token);
  const { start, end } = url ?? range;
  const literalStart = findLiteralStart(token, start);
  return {
    tokens,
    token,
    start,
    end,
    scheme: url?.scheme,
    identifier: findIdentifier(text, literalStart),
    fallbackFor: findFallbackName(text, literalStart),
  };
}

/** In a shell the default of a variable stands inside of the literal. */
function findLiteralStart(token: Token | undefined, start: number): number {
  return token?.kind === 'string' && token.bodyStart === start ? token.start : start;
}

/** A password cannot move alone: the program reads the whole URL. */
function findConnectionUrl(
  text: string,
  range: Range,
  token: Token | undefined,
): (Range & { readonly scheme: string }) | undefined {
  if (token?.kind === 'comment') {
    return undefined;
  }
  const from = token?.kind === 'string' ? token.bodyStart : text.lastIndexOf('\n', range.start) + 1;
  const to = token?.kind === 'string' ? token.bodyEnd : findLineEnd(text, range.end);
  const pattern = /\b([a-z][a-z\d+.-]{1,20}):\/\/[^\s"'`<>]+/gi;
  for (const match of text.slice(from, to).matchAll(pattern)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const password = /^[^:]+:\/\/[^:@/]*:[^@]*@/.exec(match[0]);
    const holds = start <= range.start && range.end <= end;
    if (holds && password !== null && range.start < start + password[0].length) {
      const hasHole = /\$\{|#\{|\{\{|\\\(/.test(match[0]);
      const isWhole = start === range.start;
      return hasHole
        ? undefined
        : { start, end: isWhole ? range.end : end, scheme: match[1] ?? '' };
    }
  }
  return undefined;
}

function findLineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** As in `const stripeKey = `, `apiKey: `, `"api_key" => `, `key := `, `private let key: String = `. */
function findIdentifier(text: string, position: number): string | undefined {
  const before = text.slice(Math.max(0, position - 200), position);
  const pattern =
    /(?<name>[A-Za-z_$@][\w$-]*)["'`]?\]?\??(?:[ \t]*:[ \t]*[\w<>.&?[\]' ]+)?\s*(?::=|=>|=|:)\s*(?:[\w.:]+\(|\{|&)?\s*$/;
  return pattern.exec(before)?.groups?.name;
}
