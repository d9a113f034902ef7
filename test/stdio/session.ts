import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, expect } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { Server, type StartOptions } from './client.ts';

const EXAMPLES = join(import.meta.dirname, '..', '..', 'examples', 'postmortems');
export const example = (name: string): string => readFileSync(join(EXAMPLES, name), 'utf8');
/** What is found in the examples that have defects. */
export const FAMILIES = ['section/missing', 'timeline/order', 'wording/speculation', 'wording/blame'];

/** Of the test file's own, gone when it ends. */
export const folder = mkdtempSync(join(tmpdir(), 'postmortem-stdio-'));
export const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
export const URI = uriOf('postmortem.md');

/** The server of the test that runs, which starts it; it is stopped with the test. */
export let server: Server;
export const start = async (options: StartOptions = {}) => {
  const started = await Server.start(options);
  server = started.server;
  return started;
};
afterEach(async () => {
  expect(await server.stop()).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

export const rules = (diagnostics: readonly Diagnostic[]): unknown[] => diagnostics.map(({ code }) => code);
