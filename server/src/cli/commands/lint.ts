import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { SEVERITIES } from '@postmortem/schemas';
import type { Console } from '../console.ts';
import { expand, readText } from '../files.ts';
import { type Format, Tally } from '../formats/format.ts';
import { json } from '../formats/json.ts';
import { pretty } from '../formats/pretty.ts';
import { FileLinter, type LintedFile, type LintRequest } from '../lintFile.ts';
import { oneOf } from '../options.ts';
import { lintInWorkers, WORTH_WORKERS } from '../workers.ts';

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

/** Every file in turn, or on all cores where there are many. @param onLinted called in the order of the paths */
async function lintAll(
  paths: readonly string[],
  request: LintRequest,
  input: (() => Promise<string>) | null,
  console: Console,
  onLinted: (file: LintedFile) => void,
): Promise<void> {
  if (!input && console.program !== null && paths.length >= WORTH_WORKERS && availableParallelism() > 1)
    return lintInWorkers(paths, request, console.program, onLinted);
  const linter = new FileLinter(request, console.rulePage);
  for (const path of paths) onLinted(await linter.lint(path, input ?? (() => readText(path))));
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
  const paths = values.stdin ? [values['stdin-filename']] : await expand(positionals);
  const request = { all: values.all, config: values.config ?? null, display };

  const tally = new Tally();
  const told = new Set<string>();
  let [done, unusable] = [0, false];
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
    console.progress(++done, paths.length);
  };
  await lintAll(paths, request, values.stdin ? console.standardInput : null, console, tell);
  if (tally.files > 0 || paths.length === 0) console.write(format.end(tally.summary));
  if (unusable) return 2;
  return failing.some((severity) => tally.has(severity)) ? 1 : 0;
}
