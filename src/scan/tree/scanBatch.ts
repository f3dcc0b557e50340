import type { ReportedFinding } from '../reportedFinding';
import type { FileScanner } from './fileScanner';

export interface ScanStats {
  files: number;
  bytes: number;
  skippedBinary: number;
  skippedLarge: number;
  milliseconds: number;
}

export type ScanResult =
  | {
      readonly kind: 'findings';
      readonly path: string;
      readonly findings: readonly ReportedFinding[];
    }
  | { readonly kind: 'unreadable'; readonly path: string; readonly reason: string };

/** Files to look at, and where the scan that met them started. */
export interface Batch {
  readonly root: string;
  readonly files: readonly string[];
}

export interface BatchAnswer {
  readonly results: readonly ScanResult[];
  /** Repositories inside the one that was walked. */
  readonly folders: readonly string[];
  readonly stats: Readonly<Omit<ScanStats, 'milliseconds'>>;
}

/** An answer that grows with each file. */
export class AnswerDraft implements BatchAnswer {
  readonly results: ScanResult[] = [];
  readonly folders: string[] = [];
  readonly stats = { files: 0, bytes: 0, skippedBinary: 0, skippedLarge: 0 };

  scan(scanner: FileScanner, file: string, root: string): void {
    const outcome = scanner.scan(file, root);
    switch (outcome.kind) {
      case 'text':
        this.stats.bytes += outcome.bytes;
        if (outcome.findings.length > 0) {
          this.results.push({ kind: 'findings', path: file, findings: outcome.findings });
        }
        break;
      case 'binary':
        this.stats.skippedBinary += 1;
        break;
      case 'large':
        this.stats.skippedLarge += 1;
        break;
      case 'unreadable':
        this.results.push({ kind: 'unreadable', path: file, reason: outcome.reason });
        break;
      case 'folder':
        this.folders.push(file);
        return;
      case 'nothing':
        return;
      default:
        throw new Error('unreachable', { cause: outcome satisfies never });
    }
    this.stats.files += 1;
  }
}
