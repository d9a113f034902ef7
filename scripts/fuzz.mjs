// The properties that `npm test` runs for seconds, for minutes: `npm run fuzz -- [RUNS] [SEED]`.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const [runs = '2000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
if (!/^\d+$/.test(runs) || !/^\d+$/.test(seed)) {
  console.error('Write how many runs and which seed as whole numbers: npm run fuzz -- 10000 42');
  process.exit(2);
}
console.log(`${runs} runs a property, seed ${seed}`);
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'properties'], {
  cwd: join(import.meta.dirname, '..'),
  stdio: 'inherit',
  env: { ...process.env, POSTMORTEM_FUZZ: runs, POSTMORTEM_SEED: seed },
});
process.exit(status ?? 1);
