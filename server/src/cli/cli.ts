import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { displayLanguage } from '../language/displayLanguage.ts';
import { rulePages } from '../node/rulePages.ts';
import { tuneEngine } from '../node/v8.ts';
import { main } from './main.ts';
import { serveAsWorker } from './workers.ts';

const rulePage = rulePages(join(__dirname, '..', 'docs', 'rules'));

/** Progress is only for people who wait: on a terminal, and from enough files on. */
const SHOWN_FROM = 100;
const OFTEN = 25;

let progressShown = false;

function hideProgress(): void {
  if (progressShown) process.stderr.write('\r\u001b[K');
  progressShown = false;
}

function progress(done: number, all: number): void {
  if (process.stderr.isTTY !== true || all < SHOWN_FROM) return;
  if (done === all) hideProgress();
  else if (done % OFTEN === 0) {
    process.stderr.write(`\r${done} / ${all}`);
    progressShown = true;
  }
}

/** What is printed takes the place of the progress where both go to one terminal. */
function write(stream: NodeJS.WriteStream, output: string): void {
  if (output === '') return;
  if (stream.isTTY === true) hideProgress();
  stream.write(output);
}

if (!serveAsWorker(rulePage)) run();

function run(): void {
  tuneEngine({ once: true });
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    hideProgress();
    process.exit(0); // the reader has seen enough
  });

  main(process.argv.slice(2), {
    write: (output) => write(process.stdout, output),
    error: (line) => write(process.stderr, `${line}\n`),
    colours: process.stdout.isTTY === true && !process.env.NO_COLOR,
    standardInput: () => text(process.stdin),
    display: (locale) => displayLanguage(locale ?? (process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG)),
    rulePage,
    progress,
    program: __filename,
  }).then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      write(
        process.stderr,
        `postmortem: this should not have happened; please report it: ${error instanceof Error ? error.stack : error}\n`,
      );
      process.exitCode = 2;
    },
  );
}
