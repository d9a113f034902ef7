import { mkdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const root = join(import.meta.dirname, '..');

/** Bundles a program of this folder and runs it here: Node 20 reads no TypeScript. @param entry path below `scripts/` */
export async function runTypeScript(entry) {
  const folder = join(root, 'node_modules', '.cache', 'postmortem');
  const program = join(folder, `${basename(dirname(entry))}-${process.pid}.mjs`);
  await mkdir(folder, { recursive: true });
  await esbuild.build({
    entryPoints: [join(root, 'scripts', entry)],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  try {
    await import(pathToFileURL(program).href);
  } finally {
    await rm(program);
  }
}
