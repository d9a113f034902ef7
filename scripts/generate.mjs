// Writes what is made from the data: snippets, the rules' pages, the JSON Schema, the tables in the README.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'node_modules', '.cache', 'postmortem');
const program = join(folder, 'generate.mjs');

await mkdir(folder, { recursive: true });
await esbuild.build({
  entryPoints: [join(root, 'scripts', 'generate', 'main.ts')],
  outfile: program,
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
});
await import(pathToFileURL(program).href);
await rm(program);
