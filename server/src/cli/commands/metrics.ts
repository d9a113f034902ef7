import { parseArgs } from 'node:util';
import type { Language, Localized } from '@postmortem/schemas';
import { check } from '../../lint/check.ts';
import { METRIC_NAMES, type MetricName } from '../../postmortem/metrics.ts';
import { chosenConfiguration, FileConfigurations } from '../configurations.ts';
import type { Console } from '../console.ts';
import { expand, readText } from '../files.ts';
import { oneOf } from '../options.ts';
import { placesOf } from '../places.ts';
import { type PrintedMetric, printedMetrics } from '../printedPostmortem.ts';
import { visibleInLine } from '../visible.ts';

interface FileMetrics {
  readonly path: string;
  readonly metrics: Readonly<Record<MetricName, PrintedMetric | null>>;
}

type MetricsFormat = (files: readonly FileMetrics[], display: Language) => string;

const asJson: MetricsFormat = (files) => `${JSON.stringify({ files }, null, 1)}\n`;

/** What a spreadsheet would run as a formula (OWASP, “CSV Injection”). */
const FORMULA = /^[=+\-@\t\r]/;

/** A field of RFC 4180. */
function field(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

const asCsv: MetricsFormat = (files) => {
  const head = ['file', ...METRIC_NAMES.flatMap((name) => [name, `${name}_from`, `${name}_to`])];
  const rows = files.map(({ path, metrics }) => [
    field(visibleInLine(path)),
    ...METRIC_NAMES.flatMap((name) => {
      const metric = metrics[name];
      return metric ? [metric.duration, String(metric.from), String(metric.to)] : ['', '', ''];
    }),
  ]);
  return `${[head, ...rows].map((cells) => cells.join(',')).join('\n')}\n`;
};

/** What people read in the table; the names in CSV and JSON are for programs. */
const NAMES: Localized<Readonly<Record<'file' | MetricName, string>>> = {
  en: {
    file: 'file',
    detect: 'detect',
    acknowledge: 'acknowledge',
    declare: 'declare',
    identify: 'identify',
    mitigate: 'mitigate',
    resolve: 'resolve',
    impact: 'impact',
  },
  ja: {
    file: 'ファイル',
    detect: '検知まで',
    acknowledge: '対応開始まで',
    declare: '宣言まで',
    identify: '原因特定まで',
    mitigate: '緩和まで',
    resolve: '復旧まで',
    impact: '影響時間',
  },
};

const UNITS = { en: ['h', 'min', 's'], ja: ['時間', '分', '秒'] } as const;

/** `PT1H5M` as people say it: "1 h 5 min". */
function spoken(duration: string, display: Language): string {
  const [hours, minutes, seconds] = UNITS[display];
  return duration
    .replace(/^PT/, '')
    .replace(/(\d+)H/, `$1 ${hours} `)
    .replace(/(\d+)M/, `$1 ${minutes} `)
    .replace(/(\d+)S/, `$1 ${seconds}`)
    .trim();
}

/** Columns that a text takes in a terminal: kanji and kana take two. */
const widthOf = (text: string): number => text.length + (text.match(/[\u3000-\u9fff\uff00-\uff60]/g)?.length ?? 0);

const asTable: MetricsFormat = (files, display) => {
  const cells = files.map(({ path, metrics }) => [
    visibleInLine(path),
    ...METRIC_NAMES.map((name) => {
      const metric = metrics[name];
      return metric ? `${spoken(metric.duration, display)} (${metric.from}→${metric.to})` : '–';
    }),
  ]);
  const names = NAMES[display];
  const rows = [[names.file, ...METRIC_NAMES.map((name) => names[name])], ...cells];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column]!))));
  return `${rows
    .map((row) =>
      row
        .map((cell, column) => cell + ' '.repeat(widths[column]! - widthOf(cell)))
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
export async function metricsCommand(argv: readonly string[], console: Console): Promise<0 | 2> {
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
  const display = console.display(values.locale);
  const configurations = new FileConfigurations(await chosenConfiguration(values.config), display, console.error);
  const files: FileMetrics[] = [];
  let isWhole = true;
  const paths = await expand(positionals, ({ line, isGrave }) => {
    console.error(line);
    isWhole &&= !isGrave;
  });
  for (const path of paths) {
    const text = await readText(path);
    const { postmortem, recognised } = check({ text, ...(await configurations.for(path)) }, () => {});
    if (recognised) files.push({ path, metrics: printedMetrics(postmortem, placesOf(text)) });
  }
  console.write(FORMATS[format](files, display));
  return isWhole ? 0 : 2;
}
