// Loaded into a measured program, which writes what it used when it ends.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const figures = [userCPUTime / 1e6, systemCPUTime / 1e6, maxRSS];
  writeFileSync(process.env.KEYWARD_BENCH_USAGE, figures.join(' '));
});
