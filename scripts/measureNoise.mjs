// Scans trees with the built command line and prints a Markdown table for each: how many findings of
// medium or high confidence a million lines hold, and of which rules. `--list` shows each finding.
//
//   npm run measure:noise -- FOLDER… [--list]
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildProduct } from '../esbuild.config.mjs';
import { countLines } from './countLines.mjs';
import { groupBy } from './groupBy.mjs';
import { runScan } from './runScan.mjs';

const { values, positionals } = parseArgs({
  options: { list: { type: 'boolean', default: false } },
  allowPositionals: true,
});
if (positionals.length === 0) {
  throw new Error('Name the folders to scan.');
}

await buildProduct();
for (const folder of positionals) {
  const scan = ['--no-git-ignore', '--min-confidence', 'medium'];
  const { findings, stats } = await runScan(folder, scan);
  console.log(toTable(folder, { findings, stats, lines: countLines(folder) }));
  if (values.list) {
    console.log(listFindings(folder, findings));
  }
}

function toTable(folder, { findings, stats, lines }) {
  const distinct = toDistinct(folder, findings);
  const millions = lines / 1e6;
  const rows = [
    ['files', stats.files.toLocaleString('en-US')],
    ['MB', Math.round(stats.bytes / 1e6).toLocaleString('en-US')],
    ['million lines', millions.toFixed(2)],
    ['findings of medium or high', findings.length],
    ['distinct values', distinct.length],
    ['distinct values per million lines', (distinct.length / millions).toFixed(2)],
  ];
  const byRule = groupBy(distinct, finding => finding.ruleId)
    .map(([rule, found]) => [`\`${rule}\``, found.length])
    .sort(([, left], [, right]) => right - left);
  const table = [...rows, ...byRule].map(([name, figure]) => `| ${name} | ${figure} |`);
  return `\n| ${path.basename(path.resolve(folder))} | |\n|---|---|\n${table.join('\n')}`;
}

/** One finding for each value; the fingerprint of a short one is made of its place. */
function toDistinct(folder, findings) {
  const values = groupBy(findings, finding => finding.path).flatMap(([file, found]) => {
    const lines = readLines(folder, file);
    return found.map(finding => [`${finding.ruleId} ${readValue(finding, lines)}`, finding]);
  });
  return [...new Map(values).values()];
}

function readValue({ line, column, endLine, endColumn }, lines) {
  const touched = lines.slice(line - 1, endLine);
  const width = touched.slice(0, -1).reduce((sum, { length }) => sum + length + 1, 0);
  return touched.join('\n').slice(column - 1, width + endColumn - 1);
}

function readLines(folder, file) {
  return readFileSync(path.resolve(folder, file), 'utf8').split(/\r\n|\r|\n/);
}

function listFindings(folder, findings) {
  const byPath = groupBy(findings, finding => finding.path);
  return byPath
    .flatMap(([file, found]) => {
      const lines = readLines(folder, file);
      return found.map(finding => `- ${describe(finding, lines)}`);
    })
    .join('\n');
}

function describe(finding, lines) {
  const { ruleId, confidence, preview, line, column, endLine, endColumn } = finding;
  const before = (lines[line - 1] ?? '').slice(0, column - 1).slice(-60);
  const after = (lines[endLine - 1] ?? '').slice(endColumn - 1).slice(0, 30);
  const context = `${hideRuns(before)}${preview}${hideRuns(after)}`.trim();
  return `${ruleId} (${confidence}) ${finding.path}:${line}: ${context}`;
}

/** What surrounds a key may hold another one. */
function hideRuns(text) {
  return text.replace(/(?=[\w+/=-]{0,200}\d)[\w+/=-]{12,}/g, '…');
}
