import { basename } from 'node:path';
import { isReference } from '../../detect/reference';
import { readVariables } from '../../env/envDocument';
import { isEnvFile, isExampleFile } from '../../env/envFileName';
import { readRegularFile } from '../../git/regularFile';
import { Secret } from '../../secret';
import { listProjectFiles } from './listProjectFiles';
import { isKeyItself } from './variableNames';
import type { EnvVariable } from './variableStates';

const largest = 1024 * 1024;
/** What an example was filled with, or what stands until somebody fills it in. */
const unfilled =
  /^(?:your[-_ ]|my[-_](?:api|key|secret)|<|\[|change[-_]?me|replace[-_ ]|insert[-_ ]|todo\b|tbd\b|placeholder|dummy|example[-_](?:key|token|secret|value)|x{3,}$|\.{3}|…|\*{3})|[-_ ](?:goes[-_ ])?here$|(?:\.{3}|…)$|x{8}/i;
const encrypted = /^(?:encrypted:|ENC\[|age1)/;

/**
 * What all env files below a folder set, examples left out. A value that is empty, or only says
 * that a value goes there, sets nothing.
 */
export async function readEnvVariables(root: string): Promise<readonly EnvVariable[]> {
  const files = await listProjectFiles(root, { isWanted: isFilled });
  const paths = [...new Set(files.filter(isFilled))].sort();
  return (await Promise.all(paths.map(readFile))).flat();
}

/** `.env` and its like, and the file in which Wrangler looks for secrets. */
function isFilled(path: string): boolean {
  const isWorkers = /^\.dev\.vars(?:\.[\w-]+)?$/.test(basename(path));
  return (
    (isEnvFile(path) || isWorkers) && !isExampleFile(path) && !/\.(?:example|sample)$/.test(path)
  );
}

async function readFile(path: string): Promise<readonly EnvVariable[]> {
  const bytes = await readRegularFile(path, largest).catch(() => undefined);
  const text = bytes?.toString('utf8') ?? '';
  // Of a name that stands twice, the last wins.
  const last = new Map(readVariables(text).map(({ name, value }) => [name, new Secret(value)]));
  return [...last].flatMap(([name, value]) => {
    if (value.length === 0 || unfilled.test(value.reveal()) || isKeyItself(name)) {
      return [];
    }
    const points = encrypted.test(value.reveal()) || isReference(value.reveal());
    return [{ name, value, path, ...(points ? ({ isReference: true } as const) : {}) }];
  });
}
