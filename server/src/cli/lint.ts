import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { SEVERITIES } from '@postmortem/schemas';
import { expand, readText } from './files.ts';
import { json } from './formats/json.ts';
import { pretty } from './formats/pretty.ts';
import { FileLinter, type LintedFile, type LintRequest } from './lintFile.ts';
import type { Console } from './main.ts';
import { oneOf } from './options.ts';
import { type Format, summarise } from './report.ts';
import { lintInWorkers, WORTH_WORKERS } from './workers.ts';

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

/** Every file in turn, or on all cores where there are many. */
async function lintAll(
  paths: readonly string[],
  request: LintRequest,
  input: (() => Promise<string>) | null,
  console: Console,
): Promise<LintedFile[]> {
  if (!input && console.program !== null && paths.length >= WORTH_WORKERS && availableParallelism() > 1) {
    const { length } = paths;
    const linted = await lintInWorkers(paths, request, console.program, (done) => console.progress(done, length));
    return linted;
  }
  const linter = new FileLinter(request, console.rulePage);
  const linted: LintedFile[] = [];
  for (const path of paths) {
    linted.push(await linter.lint(path, input ?? (() => readText(path))));
    console.progress(linted.length, paths.length);
  }
  return linted;
}

/** `postmortem lint`: 0 nothing at or above `--fail-on`, 1 findings, 2 where a file or a configuration can't be used; the others are printed. */
export async function lintCommand(argv: readonly string[], console: Console): Promise<0 | 1 | 2> {
  const { values, positionals } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  const format = oneOf('format', values.format, FORMATS);
  const failOn = oneOf('fail-on', values['fail-on'], FAIL_ON);
  const display = console.display(values.locale);
  const paths = values.stdin ? [values['stdin-filename']] : await expand(positionals);
  const request = { all: values.all, config: values.config ?? null, display };
  const linted = await lintAll(paths, request, values.stdin ? console.standardInput : null, console);
  // Several workers may complain about the same configuration.
  for (const line of new Set(linted.flatMap(({ lines }) => lines))) console.error(line);
  const reports = linted.flatMap(({ report }) => report ?? []);
  const unusable = linted.some((file) => file.unusable);

  const formats: Readonly<Record<(typeof FORMATS)[number], Format>> = { json, pretty: pretty(console.colours) };
  if (reports.length > 0 || paths.length === 0) console.write(formats[format](reports, summarise(reports)));
  if (unusable) return 2;
  if (failOn === 'never') return 0;
  const failing = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return reports.some(({ findings }) => findings.some(({ severity }) => failing.includes(severity))) ? 1 : 0;
}
