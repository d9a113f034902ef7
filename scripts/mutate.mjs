// How much would the tests notice? Breaks one place at a time, in a copy of the project, and runs the unit tests, then those of the
// processes: `npm run mutate -- [COUNT] [SEED] [FILE...]`. Prints each mutant that nothing noticed. docs/testing.md has the figures.
import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const [count = '200', seed = '1', ...chosen] = process.argv.slice(2);
if (!/^\d+$/.test(count) || !/^\d+$/.test(seed)) {
  console.error('Write how many mutants and which seed as whole numbers: npm run mutate -- 200 1');
  process.exit(2);
}

/** Where a silent mistake costs most: order, subjects, incremental edits, suppression, exit status, overrides, inferred times, fixes. */
const FILES = [
  'server/src/rules/timeline/order.ts',
  'server/src/language/en/subject.ts',
  'server/src/language/ja/subject.ts',
  'server/src/language/nameSet.ts',
  'server/src/markdown/incremental/edit.ts',
  'server/src/markdown/incremental/editUnit.ts',
  'server/src/lint/suppression.ts',
  'server/src/lint/suppressionFix.ts',
  'server/src/cli/commands/lint.ts',
  'server/src/configuration/settings.ts',
  'server/src/configuration/withoutFaults.ts',
  'server/src/text/globs.ts',
  'server/src/postmortem/instants.ts',
  'server/src/postmortem/timelineZones.ts',
  'server/src/rules/support/wholeSentence.ts',
  'server/src/rules/support/moveSentence.ts',
  'server/src/rules/support/guessFixes.ts',
  'server/src/rules/support/actionBlanks.ts',
  'server/src/editor/quietPen/pen.ts',
  'server/src/text/newline.ts',
];

/** What a slip of the hand looks like. */
const OPERATORS = [
  [/ && /g, ' || '],
  [/ \|\| /g, ' && '],
  [/ === /g, ' !== '],
  [/ !== /g, ' === '],
  [/ < /g, ' <= '],
  [/ <= /g, ' < '],
  [/ > /g, ' >= '],
  [/ >= /g, ' > '],
  [/ \+ (?=[\w(])/g, ' - '],
  [/ - (?=[\w(])/g, ' + '],
  [/\breturn true\b/g, 'return false'],
  [/\breturn false\b/g, 'return true'],
  [/(?<=[(\s])!(?=[\w(])/g, ''],
  [/\.some\(/g, '.every('],
  [/\.every\(/g, '.some('],
  [/\bif \((?=[^\n]*\) (?:return|continue|break))/g, 'if (false && '],
  // No number of a type such as `1 | -1`, which is gone before anything runs.
  [/(?<=[\s(])(?<!\| )[1-9]\d{0,3}(?=[),;\s])(?! \| )/g, (number) => String(Number(number) + 1)],
];

/** The code with the same length, its comments, strings and patterns blank, so that none of them is changed. */
const codeOf = (text) =>
  text.replace(
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|(?<=[=(,:\s[])\/(?![/*\s])(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n[])+\/[a-z]*|^import[^;]*;/gm,
    (found) => ' '.repeat(found.length),
  );

function mutantsOf(file) {
  const text = readFileSync(join(root, file), 'utf8');
  const code = codeOf(text);
  return OPERATORS.flatMap(([pattern, to]) =>
    [...code.matchAll(pattern)].map(({ 0: from, index }) => ({
      file,
      line: text.slice(0, index).split('\n').length,
      was: text.split('\n')[text.slice(0, index).split('\n').length - 1].trim(),
      from,
      to: typeof to === 'string' ? to : to(from),
      text: text.slice(0, index) + (typeof to === 'string' ? to : to(from)) + text.slice(index + from.length),
    })),
  );
}

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function random(state) {
  let at = state;
  return () => {
    at = (at + 0x6d2b79f5) | 0;
    let mixed = Math.imul(at ^ (at >>> 15), 1 | at);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function sample(all, size) {
  const next = random(Number(seed));
  const shuffled = all.map((mutant) => ({ mutant, key: next() })).sort((a, b) => a.key - b.key);
  return shuffled.slice(0, size).map(({ mutant }) => mutant);
}

/** Runs a program quietly. @returns whether it ended well within some milliseconds */
const succeeds = (cwd, args, patience) =>
  new Promise((resolve) => {
    // A group of its own: what never ends is a process that the program has started.
    const child = spawn(process.execPath, args, { cwd, stdio: 'ignore', detached: true });
    const end = () => {
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // Nothing is left of it.
      }
    };
    const timer = setTimeout(end, patience);
    child.once('exit', (status) => {
      clearTimeout(timer);
      end();
      resolve(status === 0);
    });
  });

const VITEST = join('node_modules', 'vitest', 'vitest.mjs');
const test = (project, ...files) => [VITEST, 'run', '--project', project, '--bail', '1', '--maxWorkers', '1', ...files];

/** What may notice a mutant, the quickest first. */
const STAGES = [
  { name: 'unit', args: test('unit'), usual: 0 },
  { name: 'build', args: ['scripts/build.mjs'], usual: 0 },
  // npm tells no bill of materials where its packages are a link, as in the copy.
  { name: 'process', args: test('process', '--exclude', '**/notices.test.ts'), usual: 0 },
];
/** How many times as long as without a mutant it may take, and milliseconds beside that: other programs run on the machine too. */
const SLOWER = 4;
const GRACE = 30_000;

/** Runs all of it without a mutant: tests that fail anyway would notice everything. */
async function prepare(folder) {
  for (const stage of STAGES) {
    const began = performance.now();
    if (!(await succeeds(folder, stage.args, 600_000))) {
      console.error(`${stage.name} fails without any mutant. Mend that first.`);
      process.exit(1);
    }
    stage.usual = performance.now() - began;
  }
}

/** The stage that notices a mutant, or null. One that never ends is noticed. */
async function noticedBy(folder, file) {
  const patience = ({ usual }) => usual * SLOWER + GRACE;
  // The tests beside it mostly do, within seconds.
  const beside = [...test('unit', dirname(file)), '--passWithNoTests'];
  if (!(await succeeds(folder, beside, patience(STAGES[0])))) return 'unit';
  for (const stage of STAGES) if (!(await succeeds(folder, stage.args, patience(stage)))) return stage.name;
  return null;
}

function copy() {
  const folder = mkdtempSync(join(tmpdir(), 'postmortem-mutants-'));
  // A test runs the program as somebody who may read little.
  chmodSync(folder, 0o755);
  const isLeftOut = /(?:^|\/)(?:node_modules|\.git|\.vscode-test|out)(?:\/|$)/;
  cpSync(root, folder, { recursive: true, filter: (path) => !isLeftOut.test(path.slice(root.length)) });
  for (const part of ['.', 'server', 'schemas', 'client']) {
    try {
      symlinkSync(join(root, part, 'node_modules'), join(folder, part, 'node_modules'));
    } catch {
      // A workspace without packages of its own.
    }
  }
  return folder;
}

const all = (chosen.length > 0 ? chosen : FILES).flatMap(mutantsOf);
const waiting = sample(all, Number(count));
const results = [];
console.log(`${waiting.length} of ${all.length} mutants, seed ${seed}`);

const counted = (stages) => stages.filter((by) => by !== null).length;

async function work(folder) {
  for (let mutant = waiting.pop(); mutant; mutant = waiting.pop()) {
    const path = join(folder, mutant.file);
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, mutant.text);
    const by = await noticedBy(folder, mutant.file);
    writeFileSync(path, before);
    results.push(by);
    if (results.length % 10 === 0) console.log(`… ${results.length} of ${count}, ${counted(results)} noticed`);
    if (by === null)
      console.log(`${mutant.file}:${mutant.line} “${mutant.from.trim()}” → “${mutant.to.trim()}”: ${mutant.was}`);
  }
  rmSync(folder, { recursive: true, force: true });
}

const folders = Array.from({ length: Math.max(1, availableParallelism() - 1) }, copy);
await prepare(folders[0]);
await Promise.all(folders.map(work));
const noticed = counted(results);
console.log(`${noticed} of ${results.length} noticed (${Math.round((100 * noticed) / results.length)} %)`);
