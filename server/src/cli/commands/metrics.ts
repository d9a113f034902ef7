import type { Language, Localized } from '@postmortem/schemas';
import { THEMES, WIDTHS } from '../../picture/svg/exported.ts';
import { METRIC_NAMES, type MetricName } from '../../postmortem/metrics.ts';
import type { PrintedPostmortem } from '../../printed/postmortem.ts';
import { ALL_OPTION, CONFIG_OPTION, command } from '../command.ts';
import { chosenConfiguration } from '../configurations.ts';
import { csv } from '../csv.ts';
import { drawReport } from '../drawnReport.ts';
import { spoken } from '../duration.ts';
import { UsageError } from '../errors.ts';
import { jsonText } from '../jsonText.ts';
import { PLAIN_REQUEST } from '../readFile.ts';
import { jobsOf, readReports } from '../reports.ts';
import { table } from '../table.ts';
import { visibleInLine } from '../visible.ts';

const SVG_ALONE = new UsageError({
  en: '--theme, --width and --entries are for pictures. Add --format svg, or leave them out.',
  ja: '--theme、--width、--entries は図のためのものです。--format svg を付けるか、省いてください。',
});

type FileMetrics = Pick<PrintedPostmortem, 'path' | 'metrics'>;

type MetricsFormat = (files: readonly FileMetrics[], display: Language) => string;

const asJson: MetricsFormat = (files) =>
  `${jsonText({ files: files.map(({ path, metrics }) => ({ path, metrics })) })}\n`;

const asCsv: MetricsFormat = (files) => {
  const head = ['file', ...METRIC_NAMES.flatMap((name) => [name, `${name}_from`, `${name}_to`])];
  const rows = files.map(({ path, metrics }) => [
    visibleInLine(path),
    ...METRIC_NAMES.flatMap((name) => {
      const metric = metrics[name];
      return metric ? [metric.duration, String(metric.from), String(metric.to)] : ['', '', ''];
    }),
  ]);
  return csv([head, ...rows]);
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

const asTable: MetricsFormat = (files, display) => {
  const cells = files.map(({ path, metrics }) => [
    visibleInLine(path),
    ...METRIC_NAMES.map((name) => {
      const metric = metrics[name];
      return metric ? `${spoken(metric.duration, display)} (${metric.from}→${metric.to})` : '–';
    }),
  ]);
  const names = NAMES[display];
  return table([[names.file, ...METRIC_NAMES.map((name) => names[name])], ...cells]);
};

const FORMATS: Readonly<Record<'table' | 'json' | 'csv', MetricsFormat>> = { table: asTable, json: asJson, csv: asCsv };

/**
 * `postmortem metrics`: how long each step of each incident took, with the lines that it is read off. Facts of each incident by
 * itself: nothing is averaged, and nothing is graded. Files that are no postmortems are left out.
 */
export const metricsCommand = command({
  name: 'metrics',
  operands: '[FILE|FOLDER|GLOB|!GLOB]...',
  summary: {
    en: 'prints how long each step took, with the lines that it is read off',
    ja: '各段階の所要時間を、根拠の行とともに表示します',
  },
  options: {
    all: ALL_OPTION,
    format: {
      type: 'string',
      values: ['table', 'json', 'csv', 'svg'],
      default: 'table',
      help: {
        en: 'how they are printed; svg draws the timeline of one report',
        ja: '出力形式。svg は一つの報告書の時系列を図にします',
      },
    },
    theme: {
      type: 'string',
      values: THEMES,
      help: {
        en: 'the colours of the SVG; auto follows the reader’s; light without it',
        ja: 'SVG の配色。auto は閲覧環境に合わせます（省略時: light）',
      },
    },
    width: {
      type: 'string',
      value: 'PX',
      help: {
        en: `the width of the SVG, from ${WIDTHS.least} to ${WIDTHS.most}; ${WIDTHS.usual} without it`,
        ja: `SVG の幅。${WIDTHS.least} から ${WIDTHS.most} まで（省略時: ${WIDTHS.usual}）`,
      },
    },
    entries: {
      type: 'boolean',
      help: { en: 'list the entries below the picture', ja: '図の下に項目の一覧を付けます' },
    },
    config: CONFIG_OPTION,
  },
  examples: [
    {
      line: 'postmortem metrics --format csv docs/postmortems',
      says: { en: 'all reports, for a spreadsheet', ja: 'すべての報告書を表計算ソフト向けに' },
    },
    {
      line: 'postmortem metrics --format svg --theme auto docs/postmortems/checkout.md > checkout.svg',
      says: { en: 'the timeline as a picture', ja: '時系列を図に' },
    },
  ],
  async run({ values, operands, display }, console) {
    const { format, theme, width, entries, config } = values;
    if (format === 'svg') return drawReport(operands, { theme, width, entries, config, display }, console);
    if (theme !== undefined || width !== undefined || entries) throw SVG_ALONE;
    const request = { ...PLAIN_REQUEST, all: values.all, config: await chosenConfiguration(config), display };
    const { jobs, isWhole } = await jobsOf(operands, request, console);
    const files: FileMetrics[] = [];
    const areUsable = await readReports(jobs, request, console, ({ postmortem }) => {
      if (postmortem?.postmortem) files.push(postmortem);
    });
    if (files.length > 0 || (isWhole && areUsable)) console.write(FORMATS[format](files, display));
    return isWhole && areUsable ? 0 : 2;
  },
});
