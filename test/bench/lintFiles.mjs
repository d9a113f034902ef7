import { createReadStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { report } from './documents/report.mjs';
import { COMMAND_LINE } from './paths.mjs';
import { runNode } from './runNode.mjs';

/** Gives a new folder to some work and removes it in the end. */
export async function inTemporaryFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'postmortem-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Writes reports of 10 KB, every second one Japanese.
 *
 * @param {string} parent
 * @param {number} count
 * @returns their folder
 */
export function writeReports(parent, count) {
  const folder = join(parent, `postmortems-${count}`);
  mkdirSync(folder);
  for (let seed = 0; seed < count; seed++) {
    const text = report({ language: seed % 2 ? 'ja' : 'en', bytes: 10_000, seed });
    writeFileSync(join(folder, `${String(seed).padStart(5, '0')}.md`), text);
  }
  return folder;
}

/** @returns whether the files come in order in what was printed, each once */
async function inOrder(output, count) {
  let [files, last] = [0, ''];
  for await (const line of createInterface(createReadStream(output))) {
    const [, path] = line.match(/^\s*"path": "(.*)"/) ?? [];
    if (!path) continue;
    if (path <= last) return false;
    [files, last] = [files + 1, path];
  }
  return files === count;
}

/**
 * Runs our command line over a folder as a whole process.
 *
 * @param {string} folder
 * @param {number} count of reports in it
 * @returns what `runNode` tells, and what is wrong with the output
 */
export async function lintFiles(folder, count) {
  const output = `${folder}.json`;
  const used = await runNode([COMMAND_LINE, 'lint', '--format', 'json', '--fail-on', 'never', folder], { output });
  return { ...used, faults: (await inOrder(output, count)) ? [] : ['order of the output'] };
}
