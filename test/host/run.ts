import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

/** Runs every bundle below this one's folder. VS Code calls it inside the extension host. */
export async function run(): Promise<void> {
  const mocha = new Mocha({
    ui: 'tdd',
    timeout: 30_000,
    slow: 2_000,
    reporter: 'spec',
    forbidOnly: true,
    forbidPending: true,
  });
  for (const file of readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).sort()) {
    if (file.endsWith('.test.cjs')) {
      mocha.addFile(path.join(__dirname, file));
    }
  }
  const { passed, failed } = await runToTheEnd(mocha);
  const totalsFile = process.env.KEYWARD_TOTALS_FILE;
  if (totalsFile !== undefined) {
    writeFileSync(totalsFile, JSON.stringify({ passed, failed }));
  }
  if (failed > 0) {
    throw new Error(`${failed} of the in-host tests failed.`);
  }
}

function runToTheEnd(mocha: Mocha): Promise<{ passed: number; failed: number }> {
  return new Promise(resolve => {
    const runner = mocha.run(() => {
      resolve({ passed: runner.stats?.passes ?? 0, failed: runner.stats?.failures ?? 1 });
    });
  });
}
