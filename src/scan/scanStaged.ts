import path from 'node:path';
import { ObjectReader } from '../git/objectReader';
import { findStagedTop, readStagedFiles, type StagedFile } from '../git/stagedFiles';
import { isExcluded } from '../project/isExcluded';
import { decodeText } from './decodeText';
import { newFindings } from './newFindings';
import { ProjectIgnores } from './projectIgnores';
import type { ReportedFinding } from './reportedFinding';
import { scanText } from './scanText';
import type { ScanOptions } from './scanTree';

export interface StagedScanOptions
  extends Pick<
    ScanOptions,
    | 'minimumConfidence'
    | 'exclude'
    | 'ignoredFingerprints'
    | 'otherMarkers'
    | 'signal'
    | 'maximumBytes'
  > {
  /** Git has started us, and its variables say which index is to be committed. */
  readonly asHook?: boolean;
}

const twentyMegabytes = 20 * 1024 * 1024;

/** Keys that the next commit would add to a repository, at their lines in the staged files. */
export async function scanStaged(
  folder: string,
  options: StagedScanOptions,
): Promise<readonly ReportedFinding[]> {
  const { maximumBytes = twentyMegabytes, ...rest } = options;
  const top = await findStagedTop(folder, options);
  const reader = await ObjectReader.start(top, { ...rest, maximumBytes });
  try {
    const files = await readStagedFiles(top, options);
    const ignores = new ProjectIgnores();
    const found: ReportedFinding[] = [];
    for (const file of files) {
      options.signal?.throwIfAborted();
      if (!isLeftOut(path.join(top, file.path), { folder, top }, options.exclude ?? [])) {
        for (const reported of await scanFile(file, { top, reader, options })) {
          if (!(await ignores.isIgnored(reported))) {
            found.push(reported);
          }
        }
      }
    }
    return found;
  } finally {
    reader.end();
  }
}

/** Globs are relative to the folder, and above it to the repository. */
function isLeftOut(
  file: string,
  { folder, top }: { readonly folder: string; readonly top: string },
  exclude: readonly string[],
): boolean {
  const below = path.relative(folder, file);
  const relative = /^\.\.([\\/]|$)/.test(below) ? path.relative(top, file) : below;
  return isExcluded(relative.split(path.sep).join('/'), exclude);
}

interface StagedScan {
  readonly top: string;
  readonly reader: ObjectReader;
  readonly options: StagedScanOptions;
}

async function scanFile(file: StagedFile, scan: StagedScan): Promise<readonly ReportedFinding[]> {
  const { top, reader, options } = scan;
  const text = await readContent(reader, file.content);
  if (text === undefined) {
    return [];
  }
  const { minimumConfidence, otherMarkers, ignoredFingerprints } = options;
  let found: readonly ReportedFinding[] = scanText(text, path.join(top, file.path), {
    ...(minimumConfidence === undefined ? {} : { minimumConfidence }),
    ...(otherMarkers === undefined ? {} : { otherMarkers }),
    ...(ignoredFingerprints === undefined ? {} : { ignoredFingerprints }),
  });
  // In a merge, what the other branch brings is in the history already.
  for (const name of [file.before, `MERGE_HEAD:${file.bytesOfPath}`]) {
    const before = found.length > 0 && name ? await readContent(reader, name) : undefined;
    found = before === undefined ? found : newFindings(found, text, before);
  }
  return found;
}

async function readContent(reader: ObjectReader, name: string): Promise<string | undefined> {
  const bytes = await reader.read(name);
  return bytes === undefined ? undefined : decodeText(bytes);
}
