import { parseArgs } from 'node:util';
import { type Language, SEVERITIES } from '@postmortem/schemas';
import { type Checked, check } from '../check.ts';
import { Configurations } from './configurations.ts';
import { UsageError } from './errors.ts';
import { expand, readText } from './files.ts';
import { json } from './formats/json.ts';
import { pretty } from './formats/pretty.ts';
import type { Console } from './main.ts';
import { oneOf } from './options.ts';
import { placesOf } from './places.ts';
import { type FileReport, type Format, type PrintedFinding, summarise } from './report.ts';

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

function print(
  checked: Checked,
  text: string,
  display: Language,
  url: (rule: string) => string | null,
): PrintedFinding[] {
  const at = placesOf(text);
  return checked.findings.map((finding) => {
    const { line, column } = at(finding.start);
    const { line: endLine, column: endColumn } = at(finding.end);
    const { rule, severity, section } = finding;
    const message = finding.message(display);
    return {
      rule,
      severity,
      message,
      line,
      column,
      endLine,
      endColumn,
      section,
      fixable: finding.fixes().length > 0,
      url: url(rule),
    };
  });
}

/** `postmortem lint`: 0 nothing at or above `--fail-on`, 1 findings, 2 where a file or a configuration can't be used; the others are printed. */
export async function lintCommand(argv: readonly string[], console: Console): Promise<0 | 1 | 2> {
  const { values, positionals } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  const format = oneOf('format', values.format, FORMATS);
  const failOn = oneOf('fail-on', values['fail-on'], FAIL_ON);
  const display = console.display(values.locale);
  let unusable = false;
  const complain = (line: string): void => {
    unusable = true;
    console.error(line);
  };
  const configurations = new Configurations(values.config ?? null, display, complain);
  const paths = values.stdin ? [values['stdin-filename']] : await expand(positionals);

  const reports: FileReport[] = [];
  let linted = 0;
  for (const path of paths) {
    const applied = await configurations.for(path);
    let text: string;
    try {
      text = values.stdin ? await console.standardInput() : await readText(path);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      complain(`postmortem: ${error.message}`);
      continue;
    }
    const checked = check({ text, ...applied, force: values.all }, (rule, error) =>
      console.error(`${path}: ${rule} failed and was left out: ${String(error)}`),
    );
    if (checked.notice) complain(`${path}: ${checked.notice[display]}`);
    for (const { start, why } of checked.cuts) console.error(`${path}:${placesOf(text)(start).line}: ${why[display]}`);
    if (checked.chosen) linted++;
    reports.push({ path, postmortem: checked.chosen, findings: print(checked, text, display, console.rulePage) });
  }

  const formats: Readonly<Record<(typeof FORMATS)[number], Format>> = { json, pretty: pretty(console.colours) };
  if (reports.length > 0 || paths.length === 0) console.write(formats[format](reports, summarise(reports, linted)));
  if (unusable) return 2;
  if (failOn === 'never') return 0;
  const failing = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return reports.some(({ findings }) => findings.some(({ severity }) => failing.includes(severity))) ? 1 : 0;
}
