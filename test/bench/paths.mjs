import { join } from 'node:path';

/** Where things lie. */
export const BENCH = import.meta.dirname;
export const ROOT = join(BENCH, '..', '..');
export const DIST = join(ROOT, 'dist');
export const SERVER = join(DIST, 'server.js');
export const COMMAND_LINE = join(DIST, 'cli.js');
