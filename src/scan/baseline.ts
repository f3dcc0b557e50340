import { readFile, writeFile } from 'node:fs/promises';
import { UserError } from '../errors';
import { hasCode } from '../git/realLocation';
import { relativePath } from './report/relativePath';
import type { ReportedFinding } from './reportedFinding';

const version = 1;

/** The fingerprints of a file that `writeBaseline` has written. */
export async function readBaseline(file: string): Promise<ReadonlySet<string>> {
  const parsed = parse(await read(file));
  if (parsed === undefined) {
    throw new UserError('The baseline is not one that Keyward wrote. Write it again.');
  }
  return parsed;
}

/** Fingerprints, rules and paths; no values. Sorted, so that changes of the file stay readable. */
export async function writeBaseline(
  file: string,
  findings: readonly ReportedFinding[],
  repository: string,
): Promise<void> {
  const entries = findings.map(found => ({
    fingerprint: found.finding.fingerprint,
    ruleId: found.finding.ruleId,
    path: relativePath(repository, found.path),
  }));
  const unique = new Map(entries.map(entry => [`${entry.path}\n${entry.fingerprint}`, entry]));
  const sorted = [...unique].sort(([left], [right]) => (left < right ? -1 : 1));
  const content = { version, findings: sorted.map(([, entry]) => entry) };
  try {
    await writeFile(file, `${JSON.stringify(content, undefined, 2)}\n`);
  } catch (error) {
    throw new UserError('The baseline cannot be written. Check its folder and permissions.', {
      cause: error,
    });
  }
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const reason = hasCode(error, 'ENOENT')
      ? 'There is no such baseline. Make one with --write-baseline.'
      : 'The baseline cannot be read. Check its permissions.';
    throw new UserError(reason, { cause: error });
  }
}

function parse(text: string): ReadonlySet<string> | undefined {
  const content = parseJson(text.replace(/^\uFEFF/, ''));
  if (!isObject(content) || content.version !== version) {
    return undefined;
  }
  const entries = content.findings;
  if (!Array.isArray(entries)) {
    return undefined;
  }
  const fingerprints = entries.map((entry: unknown) =>
    isObject(entry) ? entry.fingerprint : undefined,
  );
  return fingerprints.every(fingerprint => typeof fingerprint === 'string')
    ? new Set(fingerprints)
    : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
