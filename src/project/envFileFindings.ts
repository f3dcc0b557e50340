import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Finding } from '../detect/finding';
import { fingerprintByPlace } from '../detect/fingerprint';
import { isEnvFile, isExampleFile } from '../env/exampleFile';
import { type GitFileState, readFileStates } from '../git/fileState';
import { findIgnoreFile } from '../git/ignoreFile';
import { readRegularFile } from '../git/regularFile';
import { type EnvSecrets, findSecretVariables } from './secretVariables';

export interface FileFindings {
  /** Absolute. A `.gitignore` may not exist yet. */
  readonly path: string;
  readonly findings: readonly Finding[];
}

const skipped =
  /^(?:node_modules|vendor|dist|build|out|target|\.git|\.hg|\.svn|\.venv|venv|\.next|\.nuxt|\.cache|\.tox|__pycache__)$/;
const deepest = 8;
const largest = 1_000_000;

/** Env files that git would publish, or publishes already, and the ignore files that let it. */
export async function findUnsafeEnvFiles(
  root: string,
  options: { readonly signal?: AbortSignal } = {},
): Promise<readonly FileFindings[]> {
  const { signal } = options;
  const top = path.resolve(root);
  const files: string[] = [];
  await collectEnvFiles(top, deepest, { files, signal });
  const usual = path.join(top, '.env');
  const asked = [...new Set([...files, usual])];
  const states = await readFileStates(asked, { root: top, ...(signal ? { signal } : {}) });
  const results: FileFindings[] = [];
  const uncovered: string[] = [];
  for (const file of files.sort()) {
    const judged = await judge(file, { root: top, state: states.get(file) });
    if (judged !== undefined) {
      results.push({ path: file, findings: [judged.finding] });
      if (judged.isUncovered) {
        uncovered.push(file);
      }
    }
  }
  if (
    !files.includes(usual) &&
    states.get(usual)?.ignored === false &&
    (await hasIgnoreFile(top))
  ) {
    uncovered.push(usual);
  }
  return [...results, ...(await judgeIgnoreFiles(uncovered, { root: top, files }))];
}

async function collectEnvFiles(
  folder: string,
  depth: number,
  result: { readonly files: string[]; readonly signal: AbortSignal | undefined },
): Promise<void> {
  result.signal?.throwIfAborted();
  let entries: { name: string; isDirectory(): boolean }[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch {
    // A folder that cannot be read holds nothing that we could tell about.
    return;
  }
  for (const entry of entries) {
    const child = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (depth > 1 && !skipped.test(entry.name)) {
        await collectEnvFiles(child, depth - 1, result);
      }
    } else if (isEnvFile(entry.name) && !isExampleFile(entry.name)) {
      result.files.push(child);
    }
  }
}

interface Judged {
  readonly finding: Finding;
  readonly isUncovered: boolean;
}

async function judge(
  file: string,
  { root, state }: { readonly root: string; readonly state: GitFileState | undefined },
): Promise<Judged | undefined> {
  const text = await readText(file);
  if (text === undefined || state === undefined || (state.ignored && !state.tracked)) {
    return undefined;
  }
  const secrets = findSecretVariables(text);
  const name = path.basename(file);
  const holdsSecret = secrets.variables.length > 0 || name === '.env.keys';
  if (state.tracked) {
    return holdsSecret
      ? { finding: trackedFinding(file, { root, text, secrets }), isUncovered: false }
      : undefined;
  }
  if (!holdsSecret && secrets.isEncrypted) {
    return undefined;
  }
  const isPrivate = holdsSecret || /^\.env$|\.local$/i.test(name);
  const finding = toFinding(file, {
    root,
    ruleId: 'env-file-not-ignored',
    name: 'Env file that git does not ignore',
    severity: isPrivate ? 'warning' : 'information',
    message: `Git does not ignore ${name}: the next commit may publish what it holds.`,
    range: firstLine(text),
    remedies: ['add-ignore-lines'],
  });
  return { finding, isUncovered: true };
}

function trackedFinding(
  file: string,
  { root, text, secrets }: { root: string; text: string; secrets: EnvSecrets },
): Finding {
  const [first] = secrets.variables;
  return toFinding(file, {
    root,
    ruleId: 'env-file-tracked',
    name: 'Env file that git tracks',
    severity: 'error',
    message:
      `Git tracks ${path.basename(file)}, which holds secrets. Ignoring it is not enough: ` +
      'stop tracking it, then replace the keys in it, because the history keeps them.',
    range: first === undefined ? firstLine(text) : { start: first.nameStart, end: first.end },
    remedies: ['stop-tracking'],
  });
}

async function judgeIgnoreFiles(
  uncovered: readonly string[],
  { root, files }: { readonly root: string; readonly files: readonly string[] },
): Promise<FileFindings[]> {
  const byIgnoreFile = new Map<string, string[]>();
  for (const file of uncovered) {
    const ignoreFile = await findOwnIgnoreFile(file, root);
    byIgnoreFile.set(ignoreFile, [...(byIgnoreFile.get(ignoreFile) ?? []), file]);
  }
  return Promise.all(
    [...byIgnoreFile].map(async ([ignoreFile, covered]) => {
      const exists = covered.some(file => files.includes(file));
      const names = covered.map(file => path.relative(path.dirname(ignoreFile), file));
      const shown = names.map(name => name.replaceAll('\\', '/')).join(', ');
      const finding = toFinding(ignoreFile, {
        root,
        ruleId: 'env-file-not-ignored',
        name: 'Env file that git does not ignore',
        severity: exists ? 'warning' : 'information',
        message: exists
          ? `Git does not ignore ${shown}: the next commit may publish what is in there.`
          : `Git would not ignore ${shown}. Add the lines before a key is written there.`,
        range: firstLine((await readText(ignoreFile)) ?? ''),
        remedies: ['add-ignore-lines'],
      });
      return { path: ignoreFile, findings: [finding] };
    }),
  );
}

/** Git names real paths; the editor knows the file below the folder that it has opened. */
async function findOwnIgnoreFile(file: string, root: string): Promise<string> {
  const found = await findIgnoreFile(file, { root });
  const relative = path.relative(await realpath(root), found);
  return relative.startsWith('..') || path.isAbsolute(relative) ? found : path.join(root, relative);
}

async function hasIgnoreFile(folder: string): Promise<boolean> {
  return (await readText(path.join(folder, '.gitignore'))) !== undefined;
}

/** Without the byte-order mark, as an editor counts offsets. */
async function readText(file: string): Promise<string | undefined> {
  try {
    const { size } = await stat(file);
    const bytes = size > largest ? Buffer.of() : await readRegularFile(file);
    return bytes?.toString('utf8').replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}

function firstLine(text: string): { readonly start: number; readonly end: number } {
  return { start: 0, end: /^[^\r\n]*/.exec(text)?.[0].length ?? 0 };
}

interface Draft extends Pick<Finding, 'ruleId' | 'name' | 'severity' | 'message' | 'remedies'> {
  readonly root: string;
  readonly range: { readonly start: number; readonly end: number };
}

function toFinding(file: string, { root, range, ...rest }: Draft): Finding {
  const relative = path.relative(root, file).replaceAll('\\', '/');
  const place = { ruleId: rest.ruleId, path: relative, name: path.basename(file), ordinal: 0 };
  return {
    ...rest,
    ...range,
    provider: undefined,
    confidence: 'high',
    preview: '',
    fingerprint: fingerprintByPlace(place),
  };
}
