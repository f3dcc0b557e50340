import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import path from 'node:path';
import type { ByteDetector, FindOptions } from '../../detect/detector';
import type { Finding } from '../../detect/finding';
import { LineStarts } from '../lineStarts';
import { ProjectPaths } from '../projectPath';
import type { ReportedFinding } from '../reportedFinding';
import { ReadBuffer } from './readBuffer';
import { scanBlocks } from './scanBlocks';
import { toEncoded } from './toEncoded';

/** How files are looked at. Can be sent to another thread. */
export interface FileScanOptions
  extends Pick<FindOptions, 'minimumConfidence' | 'ignoredFingerprints' | 'otherMarkers'> {
  /** Larger files are skipped and counted. */
  readonly maximumBytes?: number;
  /** Fingerprints count paths from here. From the nearest project folder above by default. */
  readonly projectFolder?: string;
}

export type FileOutcome =
  | {
      readonly kind: 'text';
      readonly bytes: number;
      readonly findings: readonly ReportedFinding[];
    }
  | { readonly kind: 'binary' | 'large'; readonly bytes: number }
  | { readonly kind: 'unreadable'; readonly reason: string }
  /** Git names a repository inside another by its folder. */
  | { readonly kind: 'folder' | 'nothing' };

/** Larger files are read in blocks, as no editor shows them. */
const largestWhole = 5 * 1024 * 1024;
const firstBlock = 8 * 1024;
/** A pipe must not be waited for, a link not followed. Windows has no such flags. */
const openFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
const nothing: FileOutcome = { kind: 'nothing' };
const none: readonly ReportedFinding[] = [];

/** Looks for keys in files, one at a time, without a promise for each. */
export class FileScanner {
  readonly #detector: ByteDetector;
  readonly #options: FileScanOptions;
  readonly #buffer = new ReadBuffer();
  readonly #projects = new ProjectPaths();

  constructor(detector: ByteDetector, options: FileScanOptions) {
    this.#detector = detector;
    this.#options = options;
  }

  /** `root` is where the scan started. */
  scan(file: string, root: string): FileOutcome {
    let opened: number;
    try {
      opened = openSync(file, openFlags);
    } catch (error) {
      return toOutcome(error);
    }
    try {
      return this.#scanOpen(opened, file, root);
    } catch (error) {
      return toOutcome(error);
    } finally {
      closeSync(opened);
    }
  }

  #scanOpen(opened: number, file: string, root: string): FileOutcome {
    const buffer = this.#buffer;
    const first = buffer.read(opened, 0);
    const most = this.#options.maximumBytes ?? Number.POSITIVE_INFINITY;
    const encoding = readEncoding(buffer.bytes.subarray(0, Math.min(first, firstBlock)));
    const isWhole = first < buffer.bytes.length;
    if (encoding === undefined) {
      return { kind: 'binary', bytes: first };
    }
    const size = isWhole ? first : fstatSync(opened).size;
    if (size > most || (size > largestWhole && encoding.name !== 'utf-8')) {
      return { kind: 'large', bytes: size };
    }
    const options = this.#toFindOptions(file, root);
    if (size > largestWhole) {
      const { markLength } = encoding;
      const blocks = { file: opened, first, buffer, markLength };
      const found = scanBlocks(blocks, this.#detector, options);
      const findings = found.findings.map(({ finding, place }) => ({ finding, path: file, place }));
      return { kind: 'text', bytes: found.bytes, findings };
    }
    let end = first;
    if (!isWhole) {
      // One byte more tells whether it has grown meanwhile; then the rest is left.
      buffer.grow(Math.min(size + 1, largestWhole));
      end = buffer.read(opened, first);
    }
    const bytes = buffer.bytes.subarray(encoding.markLength, end);
    return { kind: 'text', bytes: end, findings: this.#scanWhole(bytes, encoding, file, options) };
  }

  #scanWhole(
    bytes: Buffer,
    { name }: TextEncoding,
    file: string,
    options: FindOptions,
  ): readonly ReportedFinding[] {
    const found =
      name === 'utf-8'
        ? this.#detector.findInBytes(toEncoded(bytes), options)
        : this.#findInText(new TextDecoder(name).decode(bytes), options);
    if (found === undefined || found.findings.length === 0) {
      return none;
    }
    const lines = new LineStarts(found.text);
    return found.findings.map(finding => ({
      finding,
      path: file,
      place: lines.toFilePlace(finding),
    }));
  }

  #findInText(text: string, options: FindOptions): { text: string; findings: readonly Finding[] } {
    return { text, findings: this.#detector.find(text, options) };
  }

  /** Where a file belongs is asked for where a key may be in it. */
  #toFindOptions(file: string, root: string): FindOptions {
    const { minimumConfidence, ignoredFingerprints, otherMarkers, projectFolder } = this.#options;
    const below = (folder: string) => path.relative(folder, file).split(path.sep).join('/');
    const pathInProject = () =>
      projectFolder === undefined ? this.#projects.pathOf(file) : below(projectFolder);
    return {
      ...(minimumConfidence === undefined ? {} : { minimumConfidence }),
      ...(ignoredFingerprints === undefined ? {} : { ignoredFingerprints }),
      ...(otherMarkers === undefined ? {} : { otherMarkers }),
      get path() {
        return pathInProject() ?? below(root);
      },
      get fingerprintPath() {
        return pathInProject() ?? path.basename(file);
      },
    };
  }
}

interface TextEncoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** Bytes of the byte-order mark. */
  readonly markLength: number;
}

/** Undefined where the bytes are no text. */
function readEncoding(start: Buffer): TextEncoding | undefined {
  const [first, second, third] = start;
  if (first === 0xff && second === 0xfe) {
    return { name: 'utf-16le', markLength: 2 };
  }
  if (first === 0xfe && second === 0xff) {
    return { name: 'utf-16be', markLength: 2 };
  }
  if (start.includes(0)) {
    return undefined;
  }
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
  return { name: 'utf-8', markLength: hasMark ? 3 : 0 };
}

function toOutcome(error: unknown): FileOutcome {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EISDIR':
      return { kind: 'folder' };
    // A link, or gone by now, or no file at all.
    case 'ELOOP':
    case 'EMLINK':
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENXIO':
    case 'EAGAIN':
      return nothing;
    case 'EACCES':
    case 'EPERM':
      return { kind: 'unreadable', reason: 'You may not read it.' };
    default:
      if (typeof code !== 'string') {
        throw error;
      }
      return { kind: 'unreadable', reason: `It cannot be read (${code}).` };
  }
}
