// Builds and runs the unit tests that a change reaches, while files change: `npm run dev`. Ctrl+C ends both.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { watch } from './build.mjs';
import { installPackages } from './install.mjs';

const root = join(import.meta.dirname, '..');
installPackages((step) => console.log(`… ${step}`));

const stopBuilding = await watch();
// Its own file is run by this Node: a shell between would not pass on what ends it.
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const tests = spawn(
  process.execPath,
  [vitest, 'watch', '--project', 'unit', '--clearScreen=false', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);

// A terminal sends Ctrl+C to both; the tests end first, and what they still say is seen.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => tests.kill(signal));
tests.on('exit', async (status) => {
  await stopBuilding();
  process.exit(status ?? 0);
});
