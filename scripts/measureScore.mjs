// Scores the built command line on labelled examples, beside secretlint's recommended rules, and
// prints a Markdown table.
//
//   npm run measure:score -- FOLDER
//
// Each line of FOLDER/*.jsonl is an example: { source, rule_id, text, label, path? }, where the label
// is `positive` or `negative`. Recall is the share of positive examples in which something is found.
// Flagged is the same share of the negative ones: at most so many are false, since a negative example
// of one rule may hold a key of another.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { buildProduct } from '../esbuild.config.mjs';
import { findWithSecretlint } from './findWithSecretlint.mjs';
import { groupBy } from './groupBy.mjs';
import { runScan } from './runScan.mjs';

const levels = ['medium', 'low'];
const columns = [...levels, 'secretlint'];
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  throw new Error('Name the folder of the labelled examples.');
}

await buildProduct();
const examples = readExamples(folder);
const temporary = mkdtempSync(path.join(tmpdir(), 'keyward-score-'));
try {
  for (const { at, text } of examples) {
    const file = path.join(temporary, at);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const hits = [];
  for (const level of levels) {
    const { findings } = await runScan(temporary, ['--no-git-ignore', '--min-confidence', level]);
    hits.push(new Set(findings.map(finding => finding.path.split(path.sep).join('/'))));
  }
  hits.push(await readSecretlintHits());
  console.log(toTable(examples, hits));
} finally {
  rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
}

function readExamples(from) {
  const files = readdirSync(from).filter(name => name.endsWith('.jsonl'));
  return files.sort().flatMap(file => {
    const set = path.basename(file, '.jsonl');
    const lines = readFileSync(path.join(from, file), 'utf8').split('\n').filter(Boolean);
    return lines.map((line, index) => {
      const { text, label, path: name = 'example.txt' } = JSON.parse(line);
      return { set, label, text, at: `${set}/${index}/${path.basename(name)}` };
    });
  });
}

async function readSecretlintHits() {
  const found = new Set();
  for (const { at, text } of examples) {
    if ((await findWithSecretlint(at, text)).length > 0) {
      found.add(at);
    }
  }
  return found;
}

function toTable(all, hits) {
  const head = columns.map(level => `recall, ${level} | flagged, ${level}`).join(' | ');
  const rows = groupBy(all, ({ set }) => set).map(([set, rows]) => {
    const positive = rows.filter(({ label }) => label === 'positive');
    const negative = rows.filter(({ label }) => label === 'negative');
    const shares = hits.flatMap(hit => [share(positive, hit), share(negative, hit)]);
    return `| ${set} | ${positive.length} | ${negative.length} | ${shares.join(' | ')} |`;
  });
  const rule = `|${'---|'.repeat(3 + 2 * columns.length)}`;
  return [`\n| examples | positive | negative | ${head} |`, rule, ...rows].join('\n');
}

function share(rows, hit) {
  const found = rows.filter(({ at }) => hit.has(at)).length;
  return rows.length === 0 ? '–' : (found / rows.length).toFixed(3);
}
