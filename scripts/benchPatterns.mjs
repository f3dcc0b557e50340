// Prints what the slowest rules take for the worst texts of 10 KB that are known for each.
import process from 'node:process';
import { build } from 'esbuild';
import { root } from './paths.mjs';

const size = 10_000;
const most = 1;
/** A first look at every text; what may be slow is looked at again. */
const [firstRuns, laterRuns] = [2, 15];
const words = process.argv.slice(2);

async function loadRules() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: {
      contents: `
        export { matchLeads } from './src/detect/keywords/matchLeads';
        export { toEntries } from './src/detect/keywords/ruleIndex';
        export { toUnits } from './src/detect/toUnits';
        export { providers } from './src/providers/index';
        export { adversarialTexts } from './test/fakes/adversarialTexts';
        export { findKeywords } from './test/fakes/findKeywords';
        export { keyTemplates } from './test/fakes/sampleKeys';
      `,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

const { matchLeads, toEntries, toUnits, providers, adversarialTexts, findKeywords, keyTemplates } =
  await loadRules();

/** Milliseconds of the processor, of the quickest of several runs. */
function measure(entry, text, runs) {
  const bytes = toUnits(text, 0, text.length);
  const units = { bytes, end: text.length, isCut: false, perUnit: 1 };
  const starts = findKeywords(entry, text);
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const started = process.cpuUsage();
    const leads = starts
      .filter(start => entry.mayMatch(units, start))
      .map(keywordStart => ({ entry, keywordStart }));
    matchLeads(text, leads);
    least = Math.min(least, process.cpuUsage(started).user / 1000);
  }
  return least;
}

function findWorst(entry) {
  const texts = adversarialTexts(entry.rule, keyTemplates[entry.rule.id], size)
    .map(text => ({ text, time: measure(entry, text, firstRuns) }))
    .sort((left, right) => right.time - left.time)
    .slice(0, 3)
    .map(({ text }) => ({ text, time: measure(entry, text, laterRuns) }));
  return texts.reduce((worst, next) => (next.time > worst.time ? next : worst));
}

const results = toEntries(providers)
  .filter(({ rule }) => words.length === 0 || words.some(word => rule.id.includes(word)))
  .map(entry => ({ id: entry.rule.id, ...findWorst(entry) }))
  .sort((left, right) => right.time - left.time);
console.log('ms per 10 KB  rule  (how its worst text starts)');
for (const { id, time, text } of results.slice(0, words.length === 0 ? 10 : results.length)) {
  console.log(`${time.toFixed(2).padStart(12)}  ${id}  ${JSON.stringify(text.slice(0, 50))}`);
}
const slow = results.filter(({ time }) => time > most);
const median = results[Math.floor(results.length / 2)]?.time ?? 0;
console.log(
  `${slow.length} of ${results.length} rules take more than ${most} ms; half take at most ${median.toFixed(2)} ms.`,
);
process.exitCode = slow.length === 0 ? 0 : 1;
