import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Detector } from '../detect/detector';
import { ObjectReader } from '../git/objectReader';
import { findStagedTop, readStagedFiles, type StagedFile } from '../git/stagedFiles';
import { isExcluded } from '../project/isExcluded';
import type { CustomScan } from './customRules/customScan';
import { mergeFindings } from './customRules/mergeFindings';
import { newFindings } from './newFindings';
import { ProjectIgnores } from './projectIgnores';
import type { ReportedFinding } from './reportedFinding';
import { scanText, type TextScanOptions } from './scanText';
import { decodeText } from './tree/decodeText';
import type { ScanOptions } from './tree/scanTree';

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
  /** All issuers' rules by default. */
  readonly detector?: Detector;
  /** Looks for the project's own formats. */
  readonly custom?: Pick<CustomScan, 'findInText'>;
}

const largestByDefault = 100 * 1024 * 1024;

/** Keys that the next commit would add to a repository, at their lines in the staged files. */
export async function scanStaged(
  folder: string,
  options: StagedScanOptions,
): Promise<readonly ReportedFinding[]> {
  const { maximumBytes = largestByDefault, ...rest } = options;
  const top = await findStagedTop(folder, options);
  const reader = await ObjectReader.start(top, { ...rest, maximumBytes });
  try {
    const [files] = await Promise.all([readStagedFiles(top, options), prepare(options)]);
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

/** The first text builds an index of all rules, for which there is time while git thinks. */
async function prepare(options: StagedScanOptions): Promise<void> {
  // Git is started by then.
  await setImmediate();
  scanText('', '', toDetection(options));
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
  const place = path.join(top, file.path);
  const custom = (await options.custom?.findInText(text, place)) ?? [];
  let found = mergeFindings(scanText(text, place, toDetection(options)), custom);
  // In a merge, what the other branch brings is in the history already.
  for (const name of [file.before, `MERGE_HEAD:${file.bytesOfPath}`]) {
    const before = found.length > 0 && name ? await readContent(reader, name) : undefined;
    found = before === undefined ? found : newFindings(found, text, before);
  }
  return found;
}

function toDetection(options: StagedScanOptions): TextScanOptions {
  const { minimumConfidence, otherMarkers, ignoredFingerprints, detector } = options;
  return {
    ...(minimumConfidence === undefined ? {} : { minimumConfidence }),
    ...(otherMarkers === undefined ? {} : { otherMarkers }),
    ...(ignoredFingerprints === undefined ? {} : { ignoredFingerprints }),
    ...(detector === undefined ? {} : { detector }),
  };
}

async function readContent(reader: ObjectReader, name: string): Promise<string | undefined> {
  const bytes = await reader.read(name);
  return bytes === undefined ? undefined : decodeText(bytes);
}
