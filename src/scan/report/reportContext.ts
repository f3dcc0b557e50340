/** Paths are absolute. Where no repository is, its folder is the one that was scanned. */
export interface ReportContext {
  readonly command: 'scan' | 'check';
  /** Of Keyward. */
  readonly version: string;
  /** What paths in JSON are relative to. */
  readonly base: string;
  /** What paths that people read are relative to. */
  readonly workingFolder: string;
  /** What paths that a code host reads are relative to. */
  readonly repository: string;
  readonly stats: ReportStats;
}

/** What was looked at. Counts that mean nothing for a kind of scan are left out. */
export interface ReportStats {
  readonly files?: number;
  readonly bytes?: number;
  readonly skippedBinary?: number;
  readonly skippedLarge?: number;
  /** Files that could not be read. */
  readonly unreadable?: number;
  readonly commits?: number;
  readonly milliseconds: number;
}
