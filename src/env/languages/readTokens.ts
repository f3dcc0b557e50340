import type { Grammar, StringSyntax } from './language';

interface Span {
  /** Offsets count UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface StringToken extends Span {
  readonly kind: 'string';
  /** Prefix letters and opening quote. */
  readonly open: string;
  readonly close: string;
  readonly bodyStart: number;
  readonly bodyEnd: number;
  readonly escape: StringSyntax['escape'];
  readonly hole: StringSyntax['hole'];
  readonly heredoc: boolean;
}

export interface CommentToken extends Span {
  readonly kind: 'comment';
}

export type Token = StringToken | CommentToken;

/**
 * Literals and comments between two offsets, sorted by start. Literals inside the holes of a
 * literal are listed too, after the one that holds them.
 */
export function readTokens(
  text: string,
  grammar: Grammar,
  from = 0,
  to: number = text.length,
): Token[] {
  const reader = new TokenReader(text, grammar, to);
  reader.readCode(from);
  return reader.tokens.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The innermost token that holds the whole range. */
export function findToken(tokens: readonly Token[], start: number, end: number): Token | undefined {
  return tokens.findLast(token => token.start <= start && end <= token.end);
}

class TokenReader {
  readonly tokens: Token[] = [];
  private readonly marks = /["'`/#<@$~;%(){}[\]\n]|(?<!\w)[A-Za-z]{1,2}(?=#*["'])/g;
  private readonly pending: { tag: string; open: string; raw: boolean }[] = [];

  constructor(
    private readonly text: string,
    private readonly grammar: Grammar,
    private readonly limit: number,
  ) {}

  /** Reads up to `limit`, or to the bracket that closes a hole; returns where it stopped. */
  readCode(from: number, hole?: { readonly open: string; readonly close: string }): number {
    let position = from;
    let depth = 0;
    while ((position = this.skipPlain(position)) < this.limit) {
      const character = this.text[position] ?? '';
      if (hole !== undefined && character === hole.close) {
        if (depth === 0) {
          return position;
        }
        depth -= 1;
      } else if (hole?.open.endsWith(character)) {
        depth += 1;
      }
      if (character === '\n' && this.pending.length > 0) {
        position = this.readHeredocs(position + 1);
        continue;
      }
      position = this.readComment(position) ?? this.readLiteral(position) ?? position + 1;
    }
    return this.limit;
  }

  /** To the next character that can open or close anything in any grammar. */
  private skipPlain(from: number): number {
    this.marks.lastIndex = from;
    return this.marks.exec(this.text)?.index ?? this.limit;
  }

  private readComment(start: number): number | undefined {
    for (const [open, close] of this.grammar.blockComments) {
      if (this.text.startsWith(open, start)) {
        const end = this.findBlockEnd(start + open.length, open, close);
        this.tokens.push({ kind: 'comment', start, end });
        return end;
      }
    }
    if (this.match(this.grammar.lineComment, start) === undefined) {
      return undefined;
    }
    const end = this.findLineEnd(start);
    this.tokens.push({ kind: 'comment', start, end });
    return end;
  }

  private findBlockEnd(from: number, open: string, close: string): number {
    if (!this.grammar.nestedComments) {
      const at = this.text.indexOf(close, from);
      return at === -1 ? this.limit : Math.min(at + close.length, this.limit);
    }
    let depth = 1;
    let position = from;
    while (position < this.limit) {
      if (this.text.startsWith(close, position)) {
        depth -= 1;
        position += close.length;
        if (depth === 0) {
          return position;
        }
      } else if (this.text.startsWith(open, position)) {
        depth += 1;
        position += open.length;
      } else {
        position += 1;
      }
    }
    return this.limit;
  }

  private findLineEnd(from: number): number {
    const feed = this.text.indexOf('\n', from);
    const end = feed === -1 || feed > this.limit ? this.limit : feed;
    return this.text[end - 1] === '\r' ? end - 1 : end;
  }

  private readLiteral(start: number): number | undefined {
    if (/\w/.test(this.text[start] ?? '') && /\w/.test(this.text[start - 1] ?? '')) {
      return undefined;
    }
    const heredoc = this.match(this.grammar.heredoc?.open, start);
    if (heredoc !== undefined) {
      const { tag = '', raw = '' } = heredoc.groups ?? {};
      this.pending.push({ tag, open: heredoc[0], raw: raw !== '' });
      return start + heredoc[0].length;
    }
    for (const syntax of this.grammar.strings) {
      const open = this.match(syntax.open, start)?.[0];
      const end = open === undefined ? undefined : this.readString(start, open, syntax);
      if (end !== undefined) {
        return end;
      }
    }
    return this.grammar.regularExpressions ? this.skipRegularExpression(start) : undefined;
  }

  private match(pattern: RegExp | undefined, at: number): RegExpExecArray | undefined {
    if (pattern === undefined) {
      return undefined;
    }
    pattern.lastIndex = at;
    return pattern.exec(this.text) ?? undefined;
  }

  /** Undefined when a literal of one line does not end on it: a stray quote, as in prose. */
  private readString(start: number, open: string, syntax: StringSyntax): number | undefined {
    const close = typeof syntax.close === 'string' ? syntax.close : syntax.close(open);
    const bodyStart = start + open.length;
    const mark = this.tokens.length;
    const bodyEnd = this.findBodyEnd(bodyStart, close, syntax);
    if (bodyEnd === undefined) {
      this.tokens.length = mark;
      return undefined;
    }
    const end = bodyEnd + close.length;
    const { hole } = syntax;
    const span = { start, end, open, close, bodyStart, bodyEnd };
    this.tokens.push({ kind: 'string', ...span, escape: syntax.escape, hole, heredoc: false });
    return end;
  }

  private findBodyEnd(from: number, close: string, syntax: StringSyntax): number | undefined {
    const skip = { backslash: '\\', backtick: '`', doubled: undefined, none: undefined };
    let position = from;
    while (position < this.limit) {
      const character = this.text[position];
      if (character === skip[syntax.escape]) {
        const opensHole = syntax.hole?.open.startsWith('\\') === true;
        if (!(opensHole && this.text.startsWith(syntax.hole?.open ?? '', position))) {
          position += 2;
          continue;
        }
      }
      if (syntax.escape === 'doubled' && this.text.startsWith(close + close, position)) {
        position += 2 * close.length;
      } else if (this.text.startsWith(close, position)) {
        return position;
      } else if (character === '\n' && !syntax.multiline) {
        return undefined;
      } else if (syntax.hole?.open === '{' && this.text.startsWith('{{', position)) {
        position += 2;
      } else if (syntax.hole && this.text.startsWith(syntax.hole.open, position)) {
        position = this.readCode(position + syntax.hole.open.length, syntax.hole) + 1;
      } else {
        position += 1;
      }
    }
    return undefined;
  }

  private readHeredocs(from: number): number {
    let position = from;
    for (const { tag, open, raw } of this.pending.splice(0)) {
      const last = new RegExp(`^[ \\t]*${tag}\\b`, 'm');
      const rest = this.text.slice(position, this.limit);
      const length = last.exec(rest)?.index ?? rest.length;
      const bodyEnd = position + length;
      const end = Math.min(bodyEnd + tag.length, this.limit);
      const hole = raw ? undefined : this.grammar.heredoc?.hole;
      const span = { start: position, end, open, close: tag, bodyStart: position, bodyEnd };
      this.tokens.push({ kind: 'string', ...span, escape: 'none', hole, heredoc: true });
      position = this.findLineEnd(end);
    }
    return position;
  }

  private skipRegularExpression(start: number): number | undefined {
    if (this.text[start] !== '/') {
      return undefined;
    }
    const before = this.text.slice(Math.max(0, start - 20), start).trimEnd();
    if (before !== '' && !/(?:[(,=:[!&|?{};+\n]|\breturn|\btypeof)$/.test(before)) {
      return undefined;
    }
    const body = /\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/y;
    const found = this.match(body, start);
    return found === undefined ? undefined : start + found[0].length;
  }
}
