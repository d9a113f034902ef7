import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

export const root = join(import.meta.dirname, '..', '..');
export const PROGRAM = join(root, 'dist', 'cli.js');
/** Of the test file's own, gone when it ends. */
export const folder = mkdtempSync(join(tmpdir(), 'pm-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly input?: string | Buffer;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The id of another user who runs it. */
  readonly uid?: number;
}

/** Runs the bundled command line as a process. */
export function postmortem(args: readonly string[], { input = '', cwd = root, env = {}, uid }: Run = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    ...(uid === undefined ? {} : { uid }),
    cwd,
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LANG: 'C', ...env } as NodeJS.ProcessEnv,
  });
  return { status, stdout, stderr };
}

export const write = (name: string, text: string): string => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
};

export const EXAMPLE = 'examples/postmortems/checkout-outage.md';
