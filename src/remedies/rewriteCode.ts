import { findConfigurationKind, refuseLogin } from '../env/languages/configuration';
import {
  type Change,
  change,
  type EnvAccess,
  type Language,
  type Rewrite,
  refuse,
} from '../env/languages/language';
import { findToken } from '../env/languages/readTokens';
import { findRegion } from '../env/languages/regions';
import { dropFallback } from './fallback';
import type { KeyPlace } from './keyPlace';

export interface CodeRequest {
  readonly text: string;
  readonly languageId: string;
  readonly path: string;
  readonly language: Language | undefined;
  readonly name: string;
  readonly access: EnvAccess;
  /** What takes the place of a key in a comment. */
  readonly mention: string;
}

export interface RewrittenCode {
  readonly kind: 'changes';
  /** In order, not overlapping. */
  readonly changes: readonly Change[];
  /** The program reads the variable now; false where the key stood in comments only. */
  readonly readsVariable: boolean;
  /** Other places with the same key that could not be changed. */
  readonly left: number;
}

/** Replaces the key at a place, and wherever else the document holds it. */
export function rewriteCode(
  request: CodeRequest,
  place: KeyPlace,
): RewrittenCode | Extract<Rewrite, { kind: 'refused' }> {
  const first = rewriteOne(request, place);
  if (first.kind === 'refused') {
    return first;
  }
  let changes = [...first.changes];
  const isCode = (item: KeyPlace) => item.token?.kind !== 'comment' && !isProse(request.languageId);
  let readsVariable = isCode(place);
  let left = 0;
  for (const other of findOthers(request, place)) {
    const rewrite = rewriteOne(request, other);
    if (rewrite.kind === 'refused' || rewrite.changes.some(item => overlaps(item, changes))) {
      left += 1;
      continue;
    }
    changes = [...changes, ...rewrite.changes];
    readsVariable ||= isCode(other);
  }
  if (readsVariable) {
    changes = [...findImport(request, place), ...changes];
  }
  changes.sort((a, b) => a.start - b.start || a.end - b.end);
  return { kind: 'changes', changes, readsVariable, left };
}

function rewriteOne(request: CodeRequest, place: KeyPlace): Rewrite {
  const { text, language, name, access, languageId, path } = request;
  const { token, tokens, start, end } = place;
  if (token?.kind === 'comment') {
    return { kind: 'changes', changes: [{ start, end, newText: request.mention }] };
  }
  const dropped = dropFallback(text, toLiteral(place), request);
  if (dropped !== undefined) {
    return { kind: 'changes', changes: [dropped] };
  }
  const shared = { text, tokens, start, end, name, access, languageId, path };
  if (language === undefined) {
    return rewriteText(request, place);
  }
  if (token === undefined) {
    return (
      language.rewriteBare?.(shared) ??
      refuse('The key does not stand in a text literal. Move it by hand.')
    );
  }
  if (token.escape === 'backslash' && /\\/.test(text.slice(start, end)) && !isRaw(token.open)) {
    return refuse('The key is written with escapes. Move it by hand.');
  }
  return language.rewrite({ ...shared, token });
}

/** Where nothing is known of the language. */
function rewriteText({ path, languageId, name }: CodeRequest, { start, end }: KeyPlace): Rewrite {
  if (findConfigurationKind(path, languageId) === 'login') {
    return refuseLogin();
  }
  if (/[\\/](?:requirements|constraints)[\w.-]*\.txt$/.test(path)) {
    // The one form that pip replaces.
    return change(start, end, `\${${name}}`);
  }
  // Some program reads a file whose name starts with a dot.
  const isForPeople = isProse(languageId) && !/[\\/]\.[^\\/]+$/.test(path);
  return isForPeople ? change(start, end, `$${name}`) : refuse(whyUnknown(languageId));
}

/** Text for people, where the name of the variable says enough. */
function isProse(languageId: string): boolean {
  return /^(?:markdown|mdx|plaintext|restructuredtext|asciidoc|latex|log)$/.test(languageId);
}

function whyUnknown(languageId: string): string {
  switch (languageId) {
    case 'dockerfile':
      return (
        'An image keeps what its Dockerfile holds. Pass the variable when the container starts: ' +
        'docker run --env-file.'
      );
    case 'html':
      return 'A page is sent to browsers, where every visitor can read the key. Keep it on a server.';
    case 'terraform':
      return 'Declare a sensitive variable for the key, and set it through TF_VAR_ and its name.';
    default:
      return (
        'Keyward does not know how a file of this kind reads a variable. ' +
        'Read it in the program, and store the key in Keyward.'
      );
  }
}

function toLiteral({ token, start, end }: KeyPlace): { start: number; end: number } {
  const isWhole = token?.kind === 'string' && token.bodyStart === start && token.bodyEnd === end;
  return isWhole ? token : { start, end };
}

function isRaw(open: string): boolean {
  return /^\w*r/i.test(open);
}

function findOthers(request: CodeRequest, place: KeyPlace): KeyPlace[] {
  const { text } = request;
  const value = text.slice(place.start, place.end);
  const others: KeyPlace[] = [];
  if (value === '') {
    return others;
  }
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + value.length)) {
    const end = at + value.length;
    const isWord = /[\w-]/.test(text[at - 1] ?? '') || /[\w-]/.test(text[end] ?? '');
    if (at !== place.start && !isWord) {
      const token = findToken(place.tokens, at, end);
      others.push({ ...place, token, start: at, end });
    }
  }
  return others;
}

function overlaps(change: Change, others: readonly Change[]): boolean {
  return others.some(other => change.start < other.end && other.start < change.end);
}

function findImport(request: CodeRequest, place: KeyPlace): readonly Change[] {
  const region = findRegion(request.text, request.languageId, place.start);
  if (region === undefined) {
    return [];
  }
  const code = request.text.slice(region.start, region.end);
  const found = request.language?.addImport?.(code, request.access);
  return found === undefined
    ? []
    : [{ ...found, start: found.start + region.start, end: found.end + region.start }];
}
