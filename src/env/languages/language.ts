import type { StringToken, Token } from './readTokens';

/** Replace the text between two UTF-16 offsets; `end` is exclusive. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

export interface CommentSyntax {
  readonly open: string;
  /** Empty where the comment ends with its line. */
  readonly close: string;
}

/** How one kind of string literal is written. */
export interface StringSyntax {
  /** Sticky; matches what stands before the body: prefix letters and the opening quote. */
  readonly open: RegExp;
  readonly close: string | ((open: string) => string);
  readonly escape: 'backslash' | 'backtick' | 'doubled' | 'none';
  readonly multiline?: true;
  /** Where code may stand inside the literal. */
  readonly hole?: { readonly open: string; readonly close: string };
}

/** A literal that starts on the line after its mark, up to a line that holds its tag alone. */
export interface HeredocSyntax {
  /** Sticky; groups `tag` and `raw` (not empty where nothing is expanded). */
  readonly open: RegExp;
  readonly hole: { readonly open: string; readonly close: string };
}

/** What must be known of a language to tell code from literals and comments. */
export interface Grammar {
  /** Sticky; matches what opens a comment that ends with its line. */
  readonly lineComment: RegExp | undefined;
  readonly blockComments: readonly (readonly [open: string, close: string])[];
  readonly nestedComments?: true;
  /** In the order in which they are tried: longer opening marks first. */
  readonly strings: readonly StringSyntax[];
  readonly heredoc?: HeredocSyntax;
  /** Slashes may enclose a regular expression. */
  readonly regularExpressions?: true;
}

/** A key in a literal, and the variable that is to take its place. */
export interface Place {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly token: StringToken;
  /** What is to be replaced; the whole body of the token or a part of it. */
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly languageId: string;
  /** Of the document; empty for an untitled one. */
  readonly path: string;
  /** Set by frameworks that do not fill `process.env`. */
  readonly access: EnvAccess;
}

/** How a server-side script reads a variable in its framework. */
export type EnvAccess = 'process' | 'deno' | 'import-meta' | 'sveltekit' | 'superglobal';

export type Rewrite =
  | { readonly kind: 'changes'; readonly changes: readonly Change[] }
  | { readonly kind: 'refused'; readonly reason: string };

export interface Language {
  /** VS Code's language ids. */
  readonly ids: readonly string[];
  readonly grammar: Grammar;
  /** Replaces the key so that the program reads `name` from the environment. */
  readonly rewrite: (place: Place) => Rewrite;
  /** The key stands outside of every literal; only for languages with bare words. */
  readonly rewriteBare?: (place: Omit<Place, 'token'>) => Rewrite;
  /** What must be imported for the expression; undefined when it is there already. */
  readonly addImport?: (text: string, access: EnvAccess) => Change | undefined;
}

export function refuse(reason: string): Rewrite {
  return { kind: 'refused', reason };
}

export function change(start: number, end: number, newText: string): Rewrite {
  return { kind: 'changes', changes: [{ start, end, newText }] };
}
