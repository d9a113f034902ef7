import { parseArgs } from 'node:util';
import { TEMPLATES } from '@postmortem/schemas';
import { reportText } from '../../templates/newReport.ts';
import { shippedTemplate } from '../../templates/resolved.ts';
import { didYouMean } from '../../text/didYouMean.ts';
import { chosenConfiguration, FileConfigurations } from '../configurations.ts';
import type { Console } from '../console.ts';
import { create } from '../create.ts';
import { UsageError } from '../errors.ts';
import { oneOf } from '../options.ts';
import { visibleInLine } from '../visible.ts';

const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(`${text}T`);
};

/** Today, where the machine is. */
function today(): string {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** `postmortem new FILE`: a report to start from. Nothing that exists is written over. */
export async function newCommand(argv: readonly string[], console: Console): Promise<0> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: {
      template: { type: 'string' },
      language: { type: 'string' },
      title: { type: 'string' },
      date: { type: 'string', default: today() },
      config: { type: 'string' },
      locale: { type: 'string' },
    },
    allowPositionals: true,
  });
  const [path, ...others] = positionals;
  if (!path || others.length > 0) throw new UsageError('Name one file: postmortem new [--template ID] FILE.');
  if (!isDay(values.date)) throw new UsageError(`--date takes a day such as 2026-03-04, not “${values.date}”.`);
  const display = console.display(values.locale);
  const configurations = new FileConfigurations(await chosenConfiguration(values.config), display, console.error);
  const { settings } = await configurations.for(path);
  const chosen = values.template === undefined ? settings.template : shippedTemplate(values.template);
  if (!chosen) {
    const name = values.template ?? '';
    const ids = TEMPLATES.map(({ id }) => id);
    throw new UsageError(`Unknown template “${name}”.${didYouMean(name, ids).en} Templates: ${ids.join(', ')}.`);
  }
  const inferred = settings.language === 'auto' ? display : settings.language;
  const language = oneOf('language', values.language ?? inferred, ['en', 'ja', 'both'] as const);
  const report = { template: chosen, language, title: values.title ?? null, date: values.date };
  await create(path, reportText(report, chosen !== settings.template));
  console.write(`${visibleInLine(path)}\n`);
  return 0;
}
