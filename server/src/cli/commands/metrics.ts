import { parseArgs } from 'node:util';
import { check } from '../../lint/check.ts';
import { METRIC_NAMES, type MetricName } from '../../postmortem/metrics.ts';
import { FileConfigurations } from '../configurations.ts';
import type { Console } from '../console.ts';
import { expand, readText } from '../files.ts';
import { oneOf } from '../options.ts';
import { placesOf } from '../places.ts';
import { type PrintedMetric, printedMetrics } from '../printedPostmortem.ts';

interface FileMetrics {
  readonly path: string;
  readonly metrics: Readonly<Record<MetricName, PrintedMetric | null>>;
}

type MetricsFormat = (files: readonly FileMetrics[]) => string;

const asJson: MetricsFormat = (files) => `${JSON.stringify({ files }, null, 1)}\n`;

/** A field of RFC 4180. */
const field = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const asCsv: MetricsFormat = (files) => {
  const head = ['file', ...METRIC_NAMES.flatMap((name) => [name, `${name}_from`, `${name}_to`])];
  const rows = files.map(({ path, metrics }) => [
    field(path),
    ...METRIC_NAMES.flatMap((name) => {
      const metric = metrics[name];
      return metric ? [metric.duration, String(metric.from), String(metric.to)] : ['', '', ''];
    }),
  ]);
  return `${[head, ...rows].map((cells) => cells.join(',')).join('\n')}\n`;
};

/** `PT1H5M` as people say it: "1 h 5 min". */
const spoken = (duration: string): string =>
  duration
    .replace(/^PT/, '')
    .replace(/(\d+)H/, '$1 h ')
    .replace(/(\d+)M/, '$1 min ')
    .replace(/(\d+)S/, '$1 s')
    .trim();

const asTable: MetricsFormat = (files) => {
  const cells = files.map(({ path, metrics }) => [
    path,
    ...METRIC_NAMES.map((name) => {
      const metric = metrics[name];
      return metric ? `${spoken(metric.duration)} (${metric.from}→${metric.to})` : '–';
    }),
  ]);
  const rows = [['file', ...METRIC_NAMES], ...cells];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return `${rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')}\n`;
};

const FORMATS: Readonly<Record<'table' | 'json' | 'csv', MetricsFormat>> = { table: asTable, json: asJson, csv: asCsv };

/**
 * `postmortem metrics`: how long each step of each incident took, with the lines that it is read off. Facts of each incident by
 * itself: nothing is averaged, and nothing is graded. Files that are no postmortems are left out.
 */
export async function metricsCommand(argv: readonly string[], console: Console): Promise<0> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: {
      format: { type: 'string', default: 'table' },
      config: { type: 'string' },
      locale: { type: 'string' },
    },
    allowPositionals: true,
  });
  const format = oneOf('format', values.format, ['table', 'json', 'csv'] as const);
  const configurations = new FileConfigurations(values.config ?? null, console.display(values.locale), console.error);
  const files: FileMetrics[] = [];
  for (const path of await expand(positionals)) {
    const text = await readText(path);
    const { postmortem, chosen } = check({ text, ...(await configurations.for(path)) }, () => {});
    if (chosen) files.push({ path, metrics: printedMetrics(postmortem.timeline, placesOf(text)) });
  }
  console.write(FORMATS[format](files));
  return 0;
}
