import path from 'node:path';
import type { ReportContext } from '../../../../src/scan/report/reportContext';
import type { HistoryPlace, ReportedFinding } from '../../../../src/scan/reportedFinding';
import { scanText } from '../../../../src/scan/scanText';
import { sampleKey } from '../../../fakes/sampleKeys';

export const top = path.resolve('/home/ann/shop');

export const sampleContext: ReportContext = {
  command: 'scan',
  version: '1.2.3',
  base: path.join(top, 'src'),
  workingFolder: top,
  repository: top,
  stats: { files: 1200, bytes: 3_500_000, skippedLarge: 1, unreadable: 0, milliseconds: 1234 },
};

export const sampleValues = [sampleKey('anthropic-api-key'), sampleKey('resend-api-key')];

/** Findings of a real text, in a file below the top folder. */
export function findSamples(
  file = 'src/config.ts',
  text = `const a = "${sampleValues[0]}";\n\n  b: "${sampleValues[1]}"\n`,
): readonly ReportedFinding[] {
  return scanText(text, path.join(top, ...file.split('/')));
}

export const sampleHistory: HistoryPlace = {
  firstCommit: {
    id: '0123456789abcdef0123456789abcdef01234567',
    author: 'Ann',
    date: '2025-01-02T03:04:05Z',
    subject: 'first',
    path: 'src/config.ts',
    line: 1,
  },
  lastCommit: {
    id: 'fedcba9876543210fedcba9876543210fedcba98',
    author: 'Bo\u001b[31m',
    date: '2025-02-03T04:05:06Z',
    subject: 'second',
    path: 'src/config.ts',
    line: 2,
  },
  isInHead: false,
  isPushed: true,
};
