import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { displayLanguage } from '../editor/display.ts';
import { rulePages } from '../rulePages.ts';
import { main } from './main.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0); // the reader has seen enough
  throw error;
});

main(process.argv.slice(2), {
  write: (output) => void process.stdout.write(output),
  error: (line) => void process.stderr.write(`${line}\n`),
  colours: process.stdout.isTTY === true && !process.env.NO_COLOR,
  standardInput: () => text(process.stdin),
  display: (locale) => displayLanguage(locale ?? (process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG)),
  rulePage: rulePages(join(__dirname, '..', 'docs', 'rules')),
}).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(
      `postmortem: this should not have happened; please report it: ${error instanceof Error ? error.stack : error}\n`,
    );
    process.exitCode = 2;
  },
);
