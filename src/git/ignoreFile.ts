import { lstat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import ignore from 'ignore';
import { UserError } from '../errors';
import { readFileContent } from './fileContent';
import { readFileStates } from './fileState';
import { toRealFolder, toRealLocation } from './realLocation';
import { replaceUnseen } from './replaceUnseen';
import { findRepository } from './repository';

export { untrack } from './untrack';

/** The lines that keep env files out of git and let the example in. */
export const envIgnoreLines: readonly string[] = ['.env', '.env.*', '!.env.example'];

/** The text with those lines at its end that it does not have yet, in its own style. */
export function addIgnoreLines(text: string, lines: readonly string[]): string {
  const present = new Set(toLines(text));
  return appendLines(
    text,
    lines.filter(line => !present.has(line)),
  );
}

export interface EnsureIgnoredOptions {
  readonly root: string;
  /** Names beside the file, such as those of temporary files, that git must not see either. */
  readonly besides?: readonly string[];
}

/**
 * Makes git ignore a file, and returns the ignore file that had to be changed for it. Throws a
 * UserError where git tracks the file or goes on seeing it.
 */
export async function ensureIgnored(
  path: string,
  options: EnsureIgnoredOptions,
): Promise<string | undefined> {
  const { root, besides = [] } = options;
  const paths = [path, ...besides.map(name => join(dirname(path), name))];
  if (await areIgnored(paths, root)) {
    return undefined;
  }
  const file = await findIgnoreFile(path, { root });
  // Somebody else may write the same file at the same moment; then theirs is read and added to.
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await changeIgnoreFile(file, await Promise.all(paths.map(toRealLocation)));
    if (await areIgnored(paths, root)) {
      return file;
    }
  }
  throw new UserError(
    `Git still does not ignore ${basename(path)} after its lines were added to ${file}. ` +
      'Look for a line with an exclamation mark in the ignore files below it.',
  );
}

/**
 * The `.gitignore` that speaks for a file: the nearest one that exists, else the one that belongs
 * at the top of the repository, or in the root where there is no repository.
 */
export async function findIgnoreFile(path: string, options: { root: string }): Promise<string> {
  const folder = dirname(await toRealLocation(path));
  const repository = await findRepository(folder);
  const top = repository.kind === 'none' ? await toRealFolder(options.root) : repository.top;
  for (let current = folder; ; current = dirname(current)) {
    const candidate = join(current, '.gitignore');
    if (current === top || dirname(current) === current || (await exists(candidate))) {
      return current === top || (await exists(candidate)) ? candidate : join(top, '.gitignore');
    }
  }
}

async function areIgnored(paths: readonly string[], root: string): Promise<boolean> {
  const states = await readFileStates(paths, { root });
  const tracked = paths.find(path => states.get(path)?.tracked === true);
  if (tracked !== undefined) {
    throw new UserError(
      `${basename(tracked)} is tracked by git, so that its keys would be committed. ` +
        'Stop tracking it, then try again.',
    );
  }
  return paths.every(path => states.get(path)?.ignored === true);
}

async function changeIgnoreFile(file: string, paths: readonly string[]): Promise<void> {
  const before = await readFileContent(file);
  const text = before === undefined ? '' : decode(before.bytes, file);
  const names = paths.map(path => relative(dirname(file), path).split(sep).join('/'));
  const bytes = Buffer.from(toIgnoring(text, names), 'utf8');
  await replaceUnseen(file, bytes, before);
}

/** Another encoding would come back changed. */
function decode(bytes: Buffer, file: string): string {
  const text = bytes.toString('utf8');
  if (!Buffer.from(text, 'utf8').equals(bytes)) {
    throw new UserError(`${file} is not a UTF-8 text. Save it as UTF-8, then try again.`);
  }
  return text;
}

/**
 * The first text that ignores all names: with what is missing put before the file's own exceptions,
 * which then go on working, or at its end, or repeated at its end.
 */
function toIgnoring(text: string, names: readonly string[]): string {
  const rest = names.filter(name => !/(^|\/)\.env(\.[^/]+)?$/.test(name)).map(toLine);
  const lines = [...envIgnoreLines, ...rest];
  const candidates = [
    addBeforeExceptions(text, lines),
    addIgnoreLines(text, lines),
    appendLines(text, lines),
  ];
  return candidates.find(candidate => ignoresAll(candidate, names)) ?? appendLines(text, lines);
}

/** The line for one file, in which its own special characters mean themselves. */
function toLine(name: string): string {
  return `/${name.replace(/[\\*?[\]]/g, '\\$&').replace(/ $/, '\\ ')}`;
}

function ignoresAll(text: string, names: readonly string[]): boolean {
  const rules = ignore().add(text.replace(/^\uFEFF/, ''));
  return names.every(name => rules.ignores(name));
}

function addBeforeExceptions(text: string, lines: readonly string[]): string {
  const present = new Set(toLines(text));
  const missing = lines.filter(line => !present.has(line));
  const at = /^!.*\.env/m.exec(text)?.index;
  if (at === undefined) {
    return appendLines(text, missing);
  }
  const lineEnd = toLineEnd(text);
  return text.slice(0, at) + missing.map(line => line + lineEnd).join('') + text.slice(at);
}

function appendLines(text: string, lines: readonly string[]): string {
  if (lines.length === 0) {
    return text;
  }
  const lineEnd = toLineEnd(text);
  const addition = lines.join(lineEnd);
  const isEmpty = text.replace(/^\uFEFF/, '') === '';
  return isEmpty || text.endsWith('\n') ? text + addition + lineEnd : text + lineEnd + addition;
}

function toLines(text: string): readonly string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map(line => line.trimEnd());
}

function toLineEnd(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
