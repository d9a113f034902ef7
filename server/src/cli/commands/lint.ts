import { SEVERITIES, type Severity } from '@postmortem/schemas';
import { chosenBaseline, configuredBaselines, goneFrom, oldBaseline } from '../baselines.ts';
import { type ChangedFiles, changedFiles } from '../changedFiles.ts';
import { command } from '../command.ts';
import { chosenConfiguration } from '../configurations.ts';
import type { Console } from '../console.ts';
import { WITH_FINGERPRINTS } from '../formats/index.ts';
import { checkOutputs, checkTogether, LINT_OPTIONS, type LintArguments } from '../lintOptions.ts';
import { LintRun } from '../lintRun.ts';
import { ChosenFormats } from '../outputs.ts';
import { printedRules, printedSettings } from '../printedConfiguration.ts';
import type { ReadRequest } from '../readFile.ts';
import { jobsOf, readReports } from '../reports.ts';
import { inShard } from '../shard.ts';
import type { ReadJob } from '../workers.ts';

const NO_BASELINE_IN_FORCE = { folder: '/', baseline: { version: 1, files: {} } } as const;

async function jobsFor(
  { values, operands, display }: LintArguments,
  changed: ChangedFiles | null,
  console: Console,
): Promise<{ jobs: readonly ReadJob[]; isWhole: boolean }> {
  const changedLines = (path: string) => (values['changed-lines'] ? (changed?.lines(path) ?? null) : null);
  if (values.stdin)
    return {
      jobs: [
        {
          path: values['stdin-filename'],
          text: await console.standardInput(),
          isNamed: true,
          lines: changedLines(values['stdin-filename']),
        },
      ],
      isWhole: true,
    };
  const { jobs, isWhole } = await jobsOf(operands, { display }, console);
  const differing = changed
    ? jobs.filter(({ path }) => changed.has(path)).map((job) => ({ ...job, lines: changedLines(job.path) }))
    : jobs;
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
  options: LINT_OPTIONS,
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
    const written = values['write-baseline'];
    const baseline = await (written === undefined ? chosenBaseline(values.baseline) : oldBaseline(written));
    const request: ReadRequest = {
      all: values.all,
      config,
      display,
      postmortem: false,
      fix: values.fix,
      fingerprints: values.format.some((name) => WITH_FINGERPRINTS.includes(name)),
      // What is to be kept of a baseline is what is found without one.
      baseline: written === undefined ? baseline : NO_BASELINE_IN_FORCE,
      known: written !== undefined,
    };
    const changed = values.changed === undefined ? null : changedFiles(values.changed);
    const printsText = values['dry-run'] || (values.stdin && values.fix);
    const formats = new ChosenFormats(values, display, console, printsText);
    const run = new LintRun(values, formats, console.writeDocument, baseline);
    const { jobs, isWhole } = await jobsFor(args, changed, console);
    const others = [values.config, values.baseline].filter((path) => path !== undefined);
    checkOutputs(values.output, [...(values.stdin ? [] : jobs.map(({ path }) => path)), ...others]);
    const areUsable = await readReports(
      jobs,
      request,
      console,
      (file) => run.take(file),
      values.cache && !values.stdin,
    );
    await formats.end(run.tally, jobs.length === 0);
    const isConfigured = baseline === null && written === undefined;
    const paths = jobs.map(({ path }) => path);
    const inForce = isConfigured ? await configuredBaselines(paths, config, display) : [baseline];
    const gone = inForce.flatMap((each) => (each ? goneFrom(each) : []));
    const areWritten = await run.finish(gone, display, console);
    if (!isWhole || !areUsable || !areWritten) return 2;
    const failOn = values['fail-on'];
    const failing: readonly Severity[] = failOn === 'never' ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
    return failing.some((severity) => run.tally.has(severity)) ? 1 : 0;
  },
});
