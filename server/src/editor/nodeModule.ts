#!/usr/bin/env node
/** The server as the npm package has it: a module, which shares its parts with the other programs (scripts/build.mjs). */
import { fileURLToPath } from 'node:url';
import * as engine from './engine.ts';
import { run } from './underNode.ts';

run({ program: fileURLToPath(import.meta.url), engine: () => engine });
