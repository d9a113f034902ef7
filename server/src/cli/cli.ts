#!/usr/bin/env node
import { version } from '../../../package.json';

/** The version is asked for by scripts, often: the program, which takes longer to load than to run, is left out. */
const isVersion = (argv: readonly string[]): boolean =>
  argv.length === 1 && ['--version', '-v', '-V'].includes(argv[0]!);

if (isVersion(process.argv.slice(2))) process.stdout.write(`${version}\n`);
else void import('./program.ts');
