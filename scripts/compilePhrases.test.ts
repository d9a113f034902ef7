import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compiledPhrases } from './compilePhrases.mjs';

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'postmortem-phrases-'));
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

/** @returns what a list in a file of phrases is at work */
async function bundled(list: string): Promise<string> {
  const folder = join(project, 'server/src/language/en');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'sample.ts');
  writeFileSync(path, `export const SAMPLE = english({}, \`\n${list}\n\`);`);
  const { outputFiles } = await esbuild.build({
    entryPoints: [path],
    plugins: [compiledPhrases],
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

test('a list of phrases is rows at work, without its examples', async () => {
  const text = await bundled('seems: it seems [that]\n  + It seems that the disk was full.');
  expect(text).toContain('seems');
  expect(text).not.toContain('the disk was full');
});

test('a list is refused whose escapes its tests would read and the build would not', async () => {
  await expect(bundled('odd: a \\uFFFC b')).rejects.toThrow(/the escape \\u.*Write a slot/);
  await expect(bundled('bracket: no \\\\(time\\\\)')).resolves.toContain('time');
});
