import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { SEVERITIES } from '@postmortem/schemas';
import { chosenConfiguration } from '../configurations.ts';
import type { Console } from '../console.ts';
import { expand, readText } from '../files.ts';
import { type Format, Tally } from '../formats/format.ts';
import { json } from '../formats/json.ts';
import { pretty } from '../formats/pretty.ts';
import { FileLinter, type LintedFile, type LintRequest } from '../lintFile.ts';
import { oneOf } from '../options.ts';
import { type LintJob, lintInWorkers, WORTH_WORKERS } from '../workers.ts';

const FORMATS = ['pretty', 'json'] as const;
const FAIL_ON = ['error', 'warning', 'info', 'never'] as const;

const OPTIONS = {
  all: { type: 'boolean', default: false },
  format: { type: 'string', default: 'pretty' },
  config: { type: 'string' },
  'fail-on': { type: 'string', default: 'warning' },
  stdin: { type: 'boolean', default: false },
  'stdin-filename': { type: 'string', default: 'postmortem.md' },
  locale: { type: 'string' },
} as const;

/** Bytes above which a file may take long: a worker that can be ended reads it. */
const LARGE = 100_000;

function isLarge({ path, text }: LintJob): boolean {
  if (text !== null) return text.length > LARGE;
  try {
    return statSync(path).size > LARGE;
  } catch {
    return false; // reading it tells why
  }
}

/** Every file in turn, or by workers where there are many or large ones. @param onLinted called in the order of the jobs */
async function lintAll(
  jobs: readonly LintJob[],
  request: LintRequest,
  console: Console,
  onLinted: (file: LintedFile) => void,
): Promise<void> {
  const isMany = jobs.length >= WORTH_WORKERS && availableParallelism() > 1;
  if (console.program !== null && (isMany || jobs.some(isLarge)))
    return lintInWorkers(jobs, request, console.program, onLinted);
  const linter = new FileLinter(request, console.rulePage);
  for (const { path, text } of jobs) onLinted(await linter.lint(path, async () => text ?? readText(path)));
}

/** `postmortem lint`: 0 nothing at or above `--fail-on`, 1 findings, 2 where a file or a configuration can't be used; the others are printed. */
export async function lintCommand(argv: readonly string[], console: Console): Promise<0 | 1 | 2> {
  const { values, positionals } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  const display = console.display(values.locale);
  const formats: Readonly<Record<(typeof FORMATS)[number], Format>> = {
    json,
    pretty: pretty(console.colours, display),
  };
  const format = formats[oneOf('format', values.format, FORMATS)];
  const failOn = oneOf('fail-on', values['fail-on'], FAIL_ON);
  const failing = failOn === 'never' ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  const request = { all: values.all, config: await chosenConfiguration(values.config), display };

  const tally = new Tally();
  const told = new Set<string>();
  let [done, unusable] = [0, false];
  const jobs = values.stdin
    ? [{ path: values['stdin-filename'], text: await console.standardInput() }]
    : (
        await expand(positionals, ({ line, isGrave }) => {
          console.error(line);
          unusable ||= isGrave;
        })
      ).map((path) => ({ path, text: null }));
  const tell = ({ report, lines, ...file }: LintedFile): void => {
    unusable ||= file.unusable;
    // Several workers may complain about the same configuration.
    for (const line of lines) {
      if (!told.has(line)) console.error(line);
      told.add(line);
    }
    if (report) {
      console.write(format.file(report, tally.files === 0));
      tally.add(report);
    }
    console.progress(++done, jobs.length);
  };
  await lintAll(jobs, request, console, tell);
  if (tally.files > 0 || jobs.length === 0) console.write(format.end(tally.summary));
  if (unusable) return 2;
  return failing.some((severity) => tally.has(severity)) ? 1 : 0;
}
