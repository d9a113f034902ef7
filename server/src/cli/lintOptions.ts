import { devNull } from 'node:os';
import { resolve } from 'node:path';
import { type Arguments, CONFIG_OPTION } from './command.ts';
import { UsageError } from './errors.ts';
import { isSameFile } from './files.ts';
import { FORMAT_NAMES } from './formats/index.ts';

const FAIL_ON = ['error', 'warning', 'info', 'never'] as const;

/** What `lint` takes. */
export const LINT_OPTIONS = {
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

export type LintArguments = Arguments<typeof LINT_OPTIONS>;
export type LintValues = LintArguments['values'];

const together = (option: string, other: string): UsageError =>
  new UsageError({
    en: `--${option} goes only with --${other}.`,
    ja: `--${option} は --${other} と一緒に指定してください。`,
  });

const apart = (option: string, other: string): UsageError =>
  new UsageError({
    en: `--${option} changes nothing: leave --${other} out.`,
    ja: `--${option} は何も書き込みません。--${other} を外してください。`,
  });

const BESIDE_STDIN = (operand: string): UsageError =>
  new UsageError({
    en: `--stdin reads one report; leave “${operand}” out, or leave --stdin out.`,
    ja: `--stdin では標準入力だけを読みます。「${operand}」か --stdin のどちらかを外してください。`,
  });

const OVER_ITS_SOURCE = (path: string): UsageError =>
  new UsageError({
    en: `--output ${path} would take the place of a file that is read. Name another.`,
    ja: `--output の ${path} は読み込むファイルと同じです。別の名前を指定してください。`,
  });
const TWICE = (path: string): UsageError =>
  new UsageError({
    en: `--output ${path} is named twice. Give each format a file of its own.`,
    ja: `--output に ${path} が二度指定されています。形式ごとに別のファイルを指定してください。`,
  });

/** What is written takes the place of nothing that is read. @throws UsageError */
export function checkOutputs(outputs: readonly string[], sources: readonly string[]): void {
  for (const [at, path] of outputs.entries()) {
    if (sources.some((source) => isSameFile(path, source))) throw OVER_ITS_SOURCE(path);
    const isNothing = path === devNull;
    if (!isNothing && outputs.slice(0, at).some((other) => resolve(other) === resolve(path) || isSameFile(path, other)))
      throw TWICE(path);
  }
}

/** @throws UsageError for options that say nothing together */
export function checkTogether(values: LintValues, operands: readonly string[]): void {
  if (values['dry-run'] && !values.fix) throw together('dry-run', 'fix');
  if (values['dry-run'] && values['write-baseline'] !== undefined) throw apart('dry-run', 'write-baseline');
  if (values['accept-new'] && values['write-baseline'] === undefined) throw together('accept-new', 'write-baseline');
  if (values['changed-lines'] && values.changed === undefined) throw together('changed-lines', 'changed');
  if (values.stdin && operands.length > 0) throw BESIDE_STDIN(operands[0]!);
}
