import type { Severity } from '../../detect/finding';
import type { HistoryPlace, ReportedFinding } from '../reportedFinding';
import { type Paint, plain, type Style } from './paint';
import { printable } from './printable';
import { relativePath } from './relativePath';
import type { ReportContext } from './reportContext';
import { summarise } from './summarise';
import { toAdvice } from './toAdvice';

export interface TextOptions {
  /** No colours by default. */
  readonly paint?: Paint;
  /** The findings only: no way out, no summary. */
  readonly isQuiet?: boolean;
}

const styles: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'cyan',
};

/** For people: a block for each file, then what to do, then what was looked at. */
export function toText(
  findings: readonly ReportedFinding[],
  context: ReportContext,
  options: TextOptions = {},
): string {
  const { paint = plain, isQuiet = false } = options;
  const blocks = [...groupByFile(findings)].map(([path, found]) => {
    const title = paint('bold', printable(relativePath(context.workingFolder, path)));
    return [title, ...toRows(found, paint)].join('\n');
  });
  if (!isQuiet) {
    if (findings.length > 0) {
      blocks.push([paint('bold', 'What to do'), ...toWaysOut(findings, context)].join('\n'));
    }
    blocks.push(summarise(findings, context));
  }
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}

function groupByFile(findings: readonly ReportedFinding[]) {
  const groups = new Map<string, ReportedFinding[]>();
  for (const found of findings) {
    const group = groups.get(found.path);
    if (group === undefined) {
      groups.set(found.path, [found]);
    } else {
      group.push(found);
    }
  }
  return groups;
}

function toRows(findings: readonly ReportedFinding[], paint: Paint): readonly string[] {
  const places = findings.map(({ place }) => `${place.line}:${place.column}`);
  const width = places.reduce((widest, { length }) => Math.max(widest, length), 0);
  return findings.flatMap(({ finding, history }, index) => {
    const place = paint('dim', (places[index] ?? '').padStart(width));
    const style = styles[finding.severity];
    const head =
      finding.preview === ''
        ? [printable(finding.message), paint('dim', finding.ruleId)]
        : [
            paint(style, finding.confidence.padEnd('medium'.length)),
            finding.name,
            printable(finding.preview),
            paint('dim', finding.ruleId),
          ];
    const row = `  ${[place, ...head].join('  ')}`;
    const indent = ' '.repeat(width + 4);
    return history === undefined ? [row] : [row, `${indent}${paint('dim', toStory(history))}`];
  });
}

function toStory({ firstCommit, lastCommit, isInHead, isPushed }: HistoryPlace): string {
  const first = `first in ${toCommit(firstCommit)}`;
  const isOnce = firstCommit.id === lastCommit.id;
  return [
    ...(isOnce ? [`only in ${toCommit(firstCommit)}`] : [first, `last in ${toCommit(lastCommit)}`]),
    isInHead ? 'still in HEAD' : 'gone from HEAD',
    ...(isPushed === undefined ? [] : [isPushed ? 'pushed' : 'not pushed']),
  ].join(', ');
}

function toCommit({ id, author, date }: HistoryPlace['firstCommit']): string {
  return `${id.slice(0, 10)} (${printable(author)}, ${date.slice(0, 10)})`;
}

function toWaysOut(findings: readonly ReportedFinding[], { command }: ReportContext) {
  const isInFiles = findings.some(({ history }) => history === undefined);
  const comment = isInFiles ? '"keyward-ignore" in a comment on its line, or ' : '';
  const ignore = `Not a key? Write ${comment}its fingerprint (--format json) in .keywardignore.`;
  const advice = toAdvice(findings);
  return (command === 'scan' ? [...advice, ignore] : advice).map(line => `  ${line}`);
}
