#!/usr/bin/env node
import type * as Engine from './engine.ts';
import { run } from './underNode.ts';

// A bundle beside this one, loaded once the editor has its answer to `initialize` (scripts/build.mjs).
run({ program: __filename, engine: (): typeof Engine => require('./engine.js') });
