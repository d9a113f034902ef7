import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, type Judgement, judge } from './judge.ts';
import type { Report } from './reports.ts';

/** A build's verdict on the reports, in their order. */
export interface Result {
  /** The commit that was built, as far as can be seen: `dist/` may be older than the checkout. */
  readonly build: string;
  readonly judgements: readonly Judgement[];
}

function describe(checkout: string): string {
  try {
    const args = ['-C', checkout, 'describe', '--always', '--dirty'];
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return 'unknown';
  }
}

function findingsOf(program: string, paths: readonly string[]): readonly (readonly Finding[])[] {
  const args = [program, 'lint', '--format', 'json', '--all', '--locale', 'en', ...paths];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  // 1 says that there are findings.
  if (status !== 0 && status !== 1) throw new Error(`${program} ended with ${status}: ${stderr.trim().split('\n')[0]}`);
  const { files } = JSON.parse(stdout) as { files: readonly { path: string; findings: readonly Finding[] }[] };
  return paths.map((path) => {
    const file = files.find((candidate) => candidate.path === path);
    if (!file) throw new Error(`${program} did not say anything about ${path}`);
    return file.findings;
  });
}

/** Runs the built command line of a checkout over the reports. @throws if it isn't built or can't be run */
export function measure(checkout: string, reports: readonly Report[]): Result {
  const program = join(checkout, 'dist', 'cli.js');
  if (!existsSync(program)) throw new Error(`there is no ${program}: run npm run build in ${checkout}`);
  const paths = reports.map(({ path }) => path);
  const found = findingsOf(program, paths);
  return { build: describe(checkout), judgements: reports.map(({ all }, index) => judge(found[index]!, all)) };
}
