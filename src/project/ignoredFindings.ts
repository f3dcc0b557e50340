import { randomBytes } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../errors';
import { readRegularFile } from '../git/regularFile';

/** Stands in the root of a workspace folder, to be committed. */
export const ignoredFindingsFile = '.keywardignore';

const introduction = [
  '# Findings that Keyward leaves alone in this folder. Commit this file.',
  '# One fingerprint per line; no value can be found from it. Delete a line to be warned again.',
  '',
];

export interface IgnoredFinding {
  readonly fingerprint: string;
  readonly ruleId: string;
  /** Why it is harmless, for whoever reads the file later. */
  readonly reason?: string;
}

/** Fingerprints in the text of a `.keywardignore` file. */
export function parseIgnoredFindings(text: string): ReadonlySet<string> {
  const fingerprints = new Set<string>();
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    const [word] = line.trim().split(/\s+/);
    if (word !== undefined && word !== '' && !word.startsWith('#')) {
      fingerprints.add(word);
    }
  }
  return fingerprints;
}

export async function readIgnoredFindings(folder: string): Promise<ReadonlySet<string>> {
  return parseIgnoredFindings(await readText(path.join(folder, ignoredFindingsFile)));
}

/** Adds a finding to the folder's file, once. Returns the file's path. */
export async function addIgnoredFinding(
  folder: string,
  finding: IgnoredFinding,
  options: { readonly now?: Date } = {},
): Promise<string> {
  const file = path.join(folder, ignoredFindingsFile);
  const text = await readText(file);
  if (!parseIgnoredFindings(text).has(finding.fingerprint)) {
    await replaceFile(file, addLine(text, finding, options.now ?? new Date()));
  }
  return file;
}

function addLine(text: string, finding: IgnoredFinding, now: Date): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const start = text === '' ? introduction.join(lineEnd) + lineEnd : text;
  const reason = finding.reason === undefined ? '' : `: ${finding.reason.replace(/\s+/g, ' ')}`;
  const note = `# ${finding.ruleId}, ${now.toISOString().slice(0, 10)}${reason}`;
  const separator = start.endsWith('\n') ? '' : lineEnd;
  return `${start}${separator}${finding.fingerprint} ${note}${lineEnd}`;
}

async function readText(file: string): Promise<string> {
  try {
    return (await readRegularFile(file))?.toString('utf8') ?? '';
  } catch (error) {
    if (isMissing(error)) {
      return '';
    }
    throw new UserError(`${ignoredFindingsFile} cannot be read. Check its permissions.`, {
      cause: error,
    });
  }
}

/** Readers see the old file or the new one, never a half of it. */
async function replaceFile(file: string, text: string): Promise<void> {
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new UserError(`${ignoredFindingsFile} cannot be written. Check its permissions.`, {
      cause: error,
    });
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
