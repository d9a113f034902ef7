// Preloaded into processes that are measured: each tells on exit what it used, as nobody can ask it afterwards.
const { appendFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const usage = { memory: maxRSS * 1024, cpu: (userCPUTime + systemCPUTime) / 1000 };
    appendFileSync(process.env.POSTMORTEM_BENCH_USAGE, `${JSON.stringify(usage)}\n`);
  });
}
