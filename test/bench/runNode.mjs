import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BENCH } from './paths.mjs';

const sum = (values) => values.reduce((total, value) => total + value, 0);

/**
 * Runs a program of Node to its end.
 *
 * @param {readonly string[]} args of `node`
 * @param {object} [options]
 * @param {string} [options.cwd]
 * @param {string} [options.output] file for what it prints
 * @returns {Promise<{ ms: number, status: number, memory: number, cpu: number }>} `memory` is the sum of what the process and its
 *   children had at most, bytes; `cpu` the time that all cores spent, ms
 */
export async function runNode(args, { cwd, output } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'postmortem-usage-'));
  const usage = join(folder, 'usage');
  const printed = output ? openSync(output, 'w') : 'ignore';
  try {
    const began = performance.now();
    const child = spawn(process.execPath, args, {
      cwd,
      stdio: ['ignore', printed, 'ignore'],
      env: {
        ...process.env,
        NODE_OPTIONS: `--require ${JSON.stringify(join(BENCH, 'usage.cjs'))}`,
        POSTMORTEM_BENCH_USAGE: usage,
      },
    });
    const [status] = await once(child, 'exit');
    const ms = performance.now() - began;
    const used = readFileSync(usage, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    return { ms, status, memory: sum(used.map(({ memory }) => memory)), cpu: sum(used.map(({ cpu }) => cpu)) };
  } finally {
    if (output) closeSync(printed);
    rmSync(folder, { recursive: true });
  }
}
