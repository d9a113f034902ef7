import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { LANGUAGES, type Language } from '@postmortem/schemas';
import { displayLanguage } from '../language/displayLanguage.ts';
import { rulePages } from '../node/rulePages.ts';
import { tuneEngine } from '../node/v8.ts';
import { reasonOf, UsageError } from './errors.ts';
import { main } from './main.ts';
import { visibleInLine } from './visible.ts';
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
  if (!isClosed) stream.write(output);
}

/** Has the reader of standard output seen enough, or can nothing be written there? */
let isClosed = false;

/** A reader that has gone takes nothing from the status; what could not be written anywhere else is a failure. */
function outputFailed(error: NodeJS.ErrnoException): void {
  if (isClosed) return;
  isClosed = true;
  hideProgress();
  if (error.code === 'EPIPE') return;
  process.stderr.write(`postmortem: nothing can be written to standard output: ${reasonOf(error)}.\n`);
  process.exit(2);
}

/** The language that `--locale` names; wrong ones are told, as messages in another would look like an answer. */
function localeOf(locale: string | undefined): Language {
  const language = locale?.toLowerCase().split(/[-_.]/)[0];
  if (language !== undefined && !LANGUAGES.some((known) => known === language))
    throw new UsageError(`--locale takes ${LANGUAGES.join(' or ')}, not “${locale}”.`);
  return displayLanguage(locale ?? (process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG));
}

if (!serveAsWorker(rulePage)) run();

function run(): void {
  tuneEngine({ once: true });
  process.stdout.on('error', outputFailed);
  // What could not be told may have been a failure.
  process.stderr.on('error', () => process.exit(2));

  main(process.argv.slice(2), {
    write: (output) => write(process.stdout, output),
    error: (line) => write(process.stderr, `${visibleInLine(line)}\n`),
    colours: process.stdout.isTTY === true && !process.env.NO_COLOR,
    standardInput: () => text(process.stdin),
    display: localeOf,
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
