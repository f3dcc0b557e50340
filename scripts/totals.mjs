import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

/** How a run of tests tells `npm test` what came of it. */
const variable = 'KEYWARD_TOTALS_FILE';

export function toTotalsEnvironment(file) {
  return { [variable]: file };
}

/** @param {{ passed: number, failed: number }} totals */
export function reportTotals(name, totals, milliseconds) {
  const seconds = (milliseconds / 1000).toFixed(1);
  console.log(`${name}: ${totals.passed} passed and ${totals.failed} failed in ${seconds} s.`);
  const file = process.env[variable];
  if (file !== undefined) {
    writeFileSync(file, JSON.stringify(totals));
  }
}

/** A run that ended without a word has failed once. */
export function readTotals(file) {
  try {
    const { passed, failed } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed, failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
