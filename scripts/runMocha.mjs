import process from 'node:process';
import Mocha from 'mocha';

/** @returns {Promise<{ passed: number, failed: number }>} */
export async function runMocha(files, options) {
  process.setSourceMapsEnabled(true);
  const mocha = new Mocha({ ui: 'tdd', color: process.stdout.isTTY, ...options });
  mocha.forbidOnly().forbidPending();
  for (const file of files) {
    mocha.addFile(file);
  }
  await mocha.loadFilesAsync();
  return new Promise(resolve => {
    const runner = mocha.run(() => {
      const { passes, failures } = runner.stats;
      resolve({ passed: passes, failed: failures });
    });
  });
}
