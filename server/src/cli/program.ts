import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Localized } from '@postmortem/schemas';
import { displayLanguage } from '../language/displayLanguage.ts';
import { rulePages } from '../node/rulePages.ts';
import { tuneEngine } from '../node/v8.ts';
import { reasonOf } from './errors.ts';
import { main } from './main.ts';
import { readStandardInput } from './readText.ts';
import { visible, visibleInLine } from './visible.ts';
import { serveAsWorker } from './workers.ts';

/** A worker runs it, too. */
const PROGRAM = fileURLToPath(import.meta.url);
const rulePage = rulePages(join(dirname(PROGRAM), '..', 'docs', 'rules'));

const LOCALE = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG;
const display = displayLanguage(LOCALE);

const NOTHING_WRITTEN: Localized<(reason: string) => string> = {
  en: (reason) => `nothing can be written to standard output: ${reason}.`,
  ja: (reason) => `標準出力に書き込めません: ${reason}。`,
};
const UNEXPECTED: Localized = {
  en: 'this should not have happened; please report it',
  ja: '想定外のエラーです。ご報告ください',
};

/** As https://force-color.org and https://no-color.org have it, the former first; else where standard output is a terminal. */
function hasColours(): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = process.env;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return !NO_COLOR && TERM !== 'dumb' && process.stdout.isTTY === true;
}

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
  process.stderr.write(`postmortem: ${NOTHING_WRITTEN[display](reasonOf(error)[display])}\n`);
  process.exit(2);
}

if (!serveAsWorker(rulePage)) run();

function run(): void {
  tuneEngine({ once: true });
  process.stdout.on('error', outputFailed);
  // What could not be told may have been a failure.
  process.stderr.on('error', () => process.exit(2));

  main(process.argv.slice(2), {
    write: (output) => write(process.stdout, output),
    writeDocument: (text) =>
      write(process.stdout, process.stdout.isTTY ? visible(text.replaceAll('\r\n', '\n')) : text),
    error: (line) => write(process.stderr, `${visibleInLine(line)}\n`),
    colours: hasColours(),
    standardInput: readStandardInput,
    locale: LOCALE,
    rulePage,
    progress,
    program: PROGRAM,
  }).then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      write(process.stderr, `postmortem: ${UNEXPECTED[display]}: ${error instanceof Error ? error.stack : error}\n`);
      process.exitCode = 2;
    },
  );
}
