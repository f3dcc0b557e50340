import type { ReportedFinding } from '../reportedFinding';
import type { ReportContext, ReportStats } from './reportContext';

/** What was found, where, and how long it took, in one line. */
export function summarise(
  findings: readonly ReportedFinding[],
  { command, stats }: ReportContext,
): string {
  const files = new Set(findings.map(({ path }) => path)).size;
  const places = `in ${count(files, 'file')}`;
  const found =
    command === 'scan'
      ? findings.length === 0
        ? 'No keys found.'
        : `${count(findings.length, 'key')} found ${places}.`
      : findings.length === 0
        ? 'No env file is at risk.'
        : `${count(findings.length, 'risk')} found ${places}.`;
  const staged = command === 'scan' ? 'what is staged' : '';
  return [found, toLooked(stats, staged), ...toSkipped(stats)].join(' ');
}

function toLooked({ files, bytes, commits, milliseconds }: ReportStats, other: string): string {
  const size = bytes === undefined ? '' : ` (${toSize(bytes)})`;
  const what = [
    ...(commits === undefined ? [] : [count(commits, 'commit')]),
    ...(files === undefined ? [] : [`${count(files, 'file')}${size}`]),
  ];
  const looked = what.join(', ') || other;
  const seconds = `${(milliseconds / 1000).toFixed(milliseconds < 995 ? 2 : 1)} s`;
  return looked === '' ? `That took ${seconds}.` : `Looked at ${looked} in ${seconds}.`;
}

function toSkipped({ skippedLarge = 0, unreadable = 0 }: ReportStats): readonly string[] {
  return [
    ...(skippedLarge === 0 ? [] : [`Larger than --max-size: ${count(skippedLarge, 'file')}.`]),
    ...(unreadable === 0 ? [] : [`Not readable: ${count(unreadable, 'file')}.`]),
  ];
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
}

function toSize(bytes: number): string {
  const units = ['bytes', 'KB', 'MB', 'GB'];
  const step = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), units.length - 1);
  const size = bytes / 1024 ** step;
  return `${size.toFixed(step === 0 || size >= 100 ? 0 : 1)} ${units[step] ?? ''}`;
}
