import { SEVERITIES, type Severity } from '@postmortem/schemas';
import { chosenBaseline, sizeOf, writeBaseline } from '../baselines.ts';
import { type ChangedFiles, changedFiles } from '../changedFiles.ts';
import { type Arguments, CONFIG_OPTION, command } from '../command.ts';
import { chosenConfiguration } from '../configurations.ts';
import type { Console } from '../console.ts';
import { UsageError } from '../errors.ts';
import { type FileReport, type ReadFile, Tally } from '../fileReport.ts';
import { FORMAT_NAMES, WITH_FINGERPRINTS } from '../formats/index.ts';
import { ChosenFormats } from '../outputs.ts';
import { patch } from '../patch.ts';
import { printedRules, printedSettings } from '../printedConfiguration.ts';
import type { ReadRequest } from '../readFile.ts';
import { replaceFile } from '../replaceFile.ts';
import { jobsOf, readReports } from '../reports.ts';
import { inShard } from '../shard.ts';
import type { ReadJob } from '../workers.ts';

const FAIL_ON = ['error', 'warning', 'info', 'never'] as const;

const options = {
  all: {
    type: 'boolean',
    help: {
      en: 'check files that do not look like postmortems too',
      ja: 'ポストモーテムに見えないファイルも検査します',
    },
  },
  format: {
    type: 'string',
    multiple: true,
    values: FORMAT_NAMES,
    help: {
      en: 'how findings are printed; several at once, each with an --output but one',
      ja: '出力形式。複数指定する場合は、一つを除いてそれぞれに --output を付けます',
    },
  },
  output: {
    type: 'string',
    multiple: true,
    value: 'FILE',
    help: {
      en: 'the first --output takes the first --format, and so on; others go to standard output',
      ja: '出力先。最初の --output は最初の --format に対応し、残りは標準出力に出します',
    },
  },
  fix: {
    type: 'boolean',
    help: {
      en: 'mend what has one right form, and tell of what is left; with --stdin print the text',
      ja: '機械的に直せる指摘を修正し、残りを表示します。--stdin では修正後の本文を出力します',
    },
  },
  'dry-run': {
    type: 'boolean',
    help: {
      en: 'with --fix: print what would change, and change nothing',
      ja: '--fix の変更内容を差分で表示し、書き込みません',
    },
  },
  config: CONFIG_OPTION,
  'fail-on': {
    type: 'string',
    values: FAIL_ON,
    default: 'warning',
    help: { en: 'the least severity that ends with status 1', ja: '終了ステータスを 1 にする最低の重要度' },
  },
  baseline: {
    type: 'string',
    value: 'FILE',
    help: {
      en: 'leave out findings that this file knows, and tell of those in it that have been mended',
      ja: 'ベースラインにある指摘を省き、解消済みのものを知らせます',
    },
  },
  'write-baseline': {
    type: 'string',
    value: 'FILE',
    help: {
      en: 'write what is found; into an existing file only what it knows already',
      ja: '見つかった指摘を記録します。既存のファイルでは、解消済みのものを除くだけです',
    },
  },
  'accept-new': {
    type: 'boolean',
    help: { en: 'with --write-baseline: what is new, too', ja: '--write-baseline で、新しい指摘も記録します' },
  },
  changed: {
    type: 'string',
    optional: true,
    value: 'REF',
    help: {
      en: 'only files that differ from REF; without it, from the last commit',
      ja: 'REF から変更のあるファイルだけ。省略すると直前のコミットとの差',
    },
  },
  'changed-lines': {
    type: 'boolean',
    help: { en: 'of these only findings on lines that differ', ja: 'そのうち、変更のある行の指摘だけ' },
  },
  shard: {
    type: 'string',
    value: 'I/N',
    help: { en: 'the I-th of N equal parts of the files', ja: 'ファイルを N 等分したうちの I 番目' },
  },
  cache: {
    type: 'boolean',
    help: {
      en: 'tell again what is known of files that have not changed, nor their configuration',
      ja: '設定も含めて変更のないファイルは、前回の結果を使います',
    },
  },
  stdin: { type: 'boolean', help: { en: 'read a report from standard input', ja: '標準入力から報告書を読みます' } },
  'stdin-filename': {
    type: 'string',
    value: 'NAME',
    default: 'postmortem.md',
    help: { en: 'its name, which configurations go by', ja: 'その名前。設定の適用に使います' },
  },
  'print-config': {
    type: 'string',
    value: 'FILE',
    help: {
      en: 'print what applies to a file, and check nothing',
      ja: 'ファイルに適用される設定を表示します（検査しません）',
    },
  },
  rules: {
    type: 'boolean',
    help: { en: 'list the rules, and check nothing', ja: '規則を一覧表示します（検査しません）' },
  },
} as const;

type Values = Arguments<typeof options>['values'];

/** Findings, less those on lines that have not changed. */
function onChangedLines(report: FileReport, changed: ChangedFiles): FileReport {
  const ranges = changed.lines(report.path);
  if (ranges === null) return report;
  const kept = report.findings
    .map((finding, at) => ({ finding, fingerprint: report.fingerprints[at] ?? '' }))
    .filter(({ finding }) => ranges.some(({ first, last }) => finding.line <= last && finding.endLine >= first));
  return {
    ...report,
    findings: kept.map(({ finding }) => finding),
    fingerprints: kept.map(({ fingerprint }) => fingerprint),
  };
}

const together = (option: string, other: string): UsageError =>
  new UsageError({
    en: `--${option} goes only with --${other}.`,
    ja: `--${option} は --${other} と一緒に指定してください。`,
  });

const BESIDE_STDIN = (operand: string): UsageError =>
  new UsageError({
    en: `--stdin reads one report; leave “${operand}” out, or leave --stdin out.`,
    ja: `--stdin では標準入力だけを読みます。「${operand}」か --stdin のどちらかを外してください。`,
  });

function checkTogether(values: Values, operands: readonly string[]): void {
  if (values['dry-run'] && !values.fix) throw together('dry-run', 'fix');
  if (values['accept-new'] && values['write-baseline'] === undefined) throw together('accept-new', 'write-baseline');
  if (values['changed-lines'] && values.changed === undefined) throw together('changed-lines', 'changed');
  if (values.stdin && operands.length > 0) throw BESIDE_STDIN(operands[0]!);
}

const STALE = (count: number): { en: string; ja: string } => ({
  en: `${count} of the baseline's findings ${count === 1 ? 'is' : 'are'} mended: take them out with --write-baseline.`,
  ja: `ベースラインのうち ${count} 件は解消済みです。--write-baseline で取り除けます。`,
});
const WRITTEN = (path: string, count: number): { en: string; ja: string } => ({
  en: `${path} holds ${count} finding${count === 1 ? '' : 's'} now.`,
  ja: `${path} に ${count} 件の指摘を記録しました。`,
});

/** One run of `lint`. */
class Run {
  readonly tally = new Tally();
  private readonly known = new Map<string, ReadFile['known']>();
  private readonly rewritten: ReadFile[] = [];
  private stale = 0;

  constructor(
    private readonly values: Values,
    private readonly formats: ChosenFormats,
    private readonly changed: ChangedFiles | null,
    private readonly write: (text: string) => void,
  ) {}

  take(file: ReadFile): void {
    const { report } = file;
    if (!report) return;
    const told = this.changed && this.values['changed-lines'] ? onChangedLines(report, this.changed) : report;
    this.known.set(report.path, file.known);
    this.stale += file.stale.reduce((sum, { count }) => sum + count, 0);
    if (file.before !== null) this.rewritten.push(file);
    if (this.values.stdin && this.values.fix && !this.values['dry-run']) this.write(report.text);
    if (this.values['dry-run'] && file.before !== null) this.write(patch(report.path, file.before, report.text));
    this.formats.file(told);
    this.tally.add(told);
  }

  /** Writes what was mended and what is known. @returns whether all could be written */
  async finish({ display }: Arguments, console: Console): Promise<boolean> {
    const path = this.values['write-baseline'];
    if (path !== undefined) {
      const written = await writeBaseline(path, this.known, this.values['accept-new']);
      console.error(WRITTEN(path, sizeOf(written))[display]);
    } else if (this.stale > 0) console.error(STALE(this.stale)[display]);
    if (this.values['dry-run'] || this.values.stdin) return true;
    let isWhole = true;
    for (const { before, report } of this.rewritten) {
      try {
        await replaceFile(report!.path, report!.text, before);
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        console.error(`postmortem: ${error.text[display]}`);
        isWhole = false;
      }
    }
    return isWhole;
  }
}

async function jobsFor(
  { values, operands, display }: Arguments<typeof options>,
  changed: ChangedFiles | null,
  console: Console,
): Promise<{ jobs: readonly ReadJob[]; isWhole: boolean }> {
  if (values.stdin)
    return { jobs: [{ path: values['stdin-filename'], text: await console.standardInput() }], isWhole: true };
  const { jobs, isWhole } = await jobsOf(operands, { display }, console);
  const differing = changed ? jobs.filter(({ path }) => changed.has(path)) : jobs;
  return { jobs: values.shard === undefined ? differing : inShard(differing, values.shard), isWhole };
}

/** `postmortem lint`: 0 nothing at or above `--fail-on`, 1 findings, 2 where something can't be used; the others are printed. */
export const lintCommand = command({
  name: 'lint',
  operands: '[FILE|FOLDER|GLOB|!GLOB]...',
  summary: { en: 'checks reports', ja: '報告書を検査します' },
  details: {
    en: 'Without operands, all Markdown files below this folder. “!GLOB” takes files away again. Files that are not postmortems are skipped and counted, unless --all is given.',
    ja: '対象を省くと、このフォルダー以下の Markdown ファイルすべて。「!GLOB」で除外できます。ポストモーテムではないファイルは対象外として数えるだけです（--all で検査します）。',
  },
  options,
  examples: [
    {
      line: 'postmortem lint docs/postmortems',
      says: { en: 'all reports in a folder', ja: 'フォルダー内の報告書すべて' },
    },
    {
      line: "postmortem lint 'docs/**/*.md' '!docs/drafts/**'",
      says: { en: 'all but the drafts', ja: '下書きを除くすべて' },
    },
    {
      line: 'postmortem lint --format github --format sarif --output /dev/null --output findings.sarif .',
      says: { en: 'for a CI server', ja: 'CI 向け' },
    },
    {
      line: 'postmortem lint --fix --dry-run .',
      says: { en: 'what could be mended by itself', ja: '自動で直せる箇所の差分' },
    },
    {
      line: 'postmortem lint --write-baseline known.json .',
      says: { en: 'begin with what there is', ja: '現状の指摘を記録して始める' },
    },
  ],
  async run(args, console) {
    const { values, operands, display } = args;
    checkTogether(values, operands);
    if (values.rules) {
      console.write(printedRules(values.format[0] === 'json', display));
      return 0;
    }
    const config = await chosenConfiguration(values.config);
    if (values['print-config'] !== undefined) {
      console.write(await printedSettings(values['print-config'], config, display, console));
      return 0;
    }
    const request: ReadRequest = {
      all: values.all,
      config,
      display,
      postmortem: false,
      fix: values.fix,
      fingerprints: values.format.some((name) => WITH_FINGERPRINTS.includes(name)),
      // What is to be kept of a baseline is what is found without one.
      baseline: values['write-baseline'] === undefined ? await chosenBaseline(values.baseline) : NO_BASELINE_IN_FORCE,
      known: values['write-baseline'] !== undefined,
    };
    const changed = values.changed === undefined ? null : changedFiles(values.changed);
    const printsText = values['dry-run'] || (values.stdin && values.fix);
    const formats = new ChosenFormats(values, display, console, printsText);
    const run = new Run(values, formats, changed, console.write);
    const { jobs, isWhole } = await jobsFor(args, changed, console);
    const areUsable = await readReports(
      jobs,
      request,
      console,
      (file) => run.take(file),
      values.cache && !values.stdin,
    );
    await formats.end(run.tally, jobs.length === 0);
    const areWritten = await run.finish(args, console);
    if (!isWhole || !areUsable || !areWritten) return 2;
    const failOn = values['fail-on'];
    const failing: readonly Severity[] = failOn === 'never' ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
    return failing.some((severity) => run.tally.has(severity)) ? 1 : 0;
  },
});

const NO_BASELINE_IN_FORCE = { folder: '/', baseline: { version: 1, files: {} } } as const;
