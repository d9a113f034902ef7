// The whole test: packages, type check, lint, unit tests, properties, the bundles as processes, and VS Code in all its forms.
// Fails on any failure, and where a part ran more or less than test/expected.json says: a part that runs nothing fails nothing. Unit tests
// are counted by their files, as many of them are made from data (a test each phrase); a single one of those can't get lost silently.
// Names of parts as arguments run those alone.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from './install.mjs';

const root = join(import.meta.dirname, '..');
const bin = (name) => join(root, 'node_modules', '.bin', name);
const progress = (step) => console.log(`\n… ${step}`);
const expected = JSON.parse(readFileSync(join(root, 'test', 'expected.json'), 'utf8'));
const totals = { passed: 0, failed: 0, skipped: 0 };
const problems = [];

/** A part that takes longer hangs: the longest needs three minutes on a quiet machine with two cores. */
const LIMIT_MINUTES = 20;

/** Runs a program with its output shown, for 20 minutes at most. @returns its exit status and what it printed */
function run(command, args) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    });
    const limit = setTimeout(() => {
      problems.push(`${command} ${args.join(' ')}: stopped, as it ran for more than ${LIMIT_MINUTES} minutes`);
      child.kill('SIGKILL');
    }, LIMIT_MINUTES * 60_000);
    child.stdout.on('data', (data) => {
      output += data;
      process.stdout.write(data);
    });
    const end = (result) => {
      clearTimeout(limit);
      resolve(result);
    };
    child.on('error', (error) => end({ status: 1, output: error.message }));
    child.on('exit', (status) => end({ status: status ?? 1, output }));
  });
}

async function step(name, command, args) {
  progress(name);
  const started = performance.now();
  const { status, output } = await run(command, args);
  console.log(`  ${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  if (status !== 0) problems.push(`${name} failed`);
  return output;
}

/** A step that counts tests: by its own line, or by vitest's report. */
async function tests(part, name, command, args, read) {
  const output = await step(name, command, args);
  const counts = read(output);
  if (!counts) {
    problems.push(`${name} ended before its tests did`);
    return;
  }
  for (const key of Object.keys(totals)) totals[key] += counts[key];
  if (counts.skipped > 0) problems.push(`${name}: ${counts.skipped} were skipped. Take .only or .skip out.`);
  const ran = { tests: counts.passed + counts.failed, files: counts.files };
  for (const [unit, count] of Object.entries(expected[part]))
    if (ran[unit] !== count)
      problems.push(
        `${name}: ${ran[unit]} ${unit} ran, test/expected.json says ${count}. If you added or removed some, write ` +
          `"${part}": { "${unit}": ${ran[unit]} } there.`,
      );
}

const printedCounts = (output) => {
  const line = output.split('\n').findLast((text) => text.includes('TEST-RESULTS '));
  return line && JSON.parse(line.slice(line.indexOf('{')));
};

const vitest = (project) => {
  const report = join(root, 'test', 'out', `${project}.json`);
  const args = ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  rmSync(report, { force: true });
  const read = () => {
    if (!existsSync(report)) return null;
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests, files: testResults.length };
  };
  return [args, read];
};

const node = (script, ...args) => [process.execPath, [join(root, 'scripts', script), ...args]];

const parts = {
  types: () => step('type check', bin('tsc'), ['--noEmit']),
  lint: async () => {
    await step('lint', bin('biome'), ['check', '--error-on-warnings']);
    await step('what nothing uses', bin('knip'), ['--treat-config-hints-as-errors']);
  },
  unit: async () => {
    const [args, read] = vitest('unit');
    await tests('unit', 'unit tests', bin('vitest'), args, read);
  },
  properties: async () => {
    const [args, read] = vitest('properties');
    await tests('properties', 'what holds of any text', bin('vitest'), args, read);
  },
  process: async () => {
    const [args, read] = vitest('process');
    await tests('process', 'server and command line as processes', bin('vitest'), args, read);
  },
  package: async () => {
    const [args, read] = vitest('package');
    await tests('package', 'the npm package, on Node 20, 22 and 24 and in a browser', bin('vitest'), args, read);
  },
  programs: async () => {
    const { ensurePrograms } = await import('./debianPackages.mjs');
    ensurePrograms(progress);
    const [args, read] = vitest('programs');
    await tests('programs', 'other editors, and shells', bin('vitest'), args, read);
  },
  node: () => tests('node', 'VS Code, Node extension host', ...node('vscode/run.mjs', 'node'), printedCounts),
  web: () => tests('web', 'VS Code, web worker extension host', ...node('vscode/run.mjs', 'web'), printedCounts),
  vsix: async () => {
    const { packageExtension } = await import('./package.mjs');
    const { file, size } = await packageExtension();
    console.log(`${file}: ${size} bytes`);
    await tests(
      'vsix',
      'VS Code, the package in an empty profile',
      ...node('vscode/run.mjs', 'vsix', file),
      printedCounts,
    );
  },
  window: () => tests('window', 'what a person sees', ...node('vscode/window.mjs'), printedCounts),
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(
    unknown.includes('help')
      ? `npm test [PART]...: all, or of these: ${Object.keys(parts).join(', ')}`
      : `npm test: there is no part ${unknown.join(', ')}; parts are ${Object.keys(parts).join(', ')}.`,
  );
  process.exit(unknown.includes('help') ? 0 : 2);
}

try {
  installPackages(progress);
  mkdirSync(join(root, 'test', 'out'), { recursive: true });
  progress('building');
  const { build, buildTests } = await import('./build.mjs');
  await build();
  await buildTests();
  const names = chosen.length > 0 ? chosen : Object.keys(parts);
  if (
    names.some((name) => ['package', 'node', 'web', 'vsix', 'window'].includes(name)) &&
    !process.env.VSCODE_EXECUTABLE &&
    !process.env.VSCODE_VERSION
  ) {
    const { ensureChromium } = await import('./vscode/chromium.mjs');
    const { installHost } = await import('./vscode/install.mjs');
    ensureChromium(progress);
    await installHost(progress);
  }
  for (const name of names) await parts[name]();
} catch (error) {
  problems.push(error.message);
}

for (const problem of problems) console.error(`npm test: ${problem}`);
// A part that ended before its tests is a failure that no test has counted.
console.log(`\n${totals.passed} passed, ${Math.max(totals.failed, problems.length)} failed, ${totals.skipped} skipped`);
// Not by exitCode: what a stopped part has left running may hold its output open.
process.exit(problems.length > 0 || totals.failed > 0 ? 1 : 0);
