import type { Baseline, Language, Localized } from '@postmortem/schemas';
import { sizeOf, writeBaseline } from './baselines.ts';
import type { ChangedFiles } from './changedFiles.ts';
import type { Console } from './console.ts';
import { lineOf, UsageError } from './errors.ts';
import { type FileReport, type ReadFile, Tally } from './fileReport.ts';
import type { LintValues } from './lintOptions.ts';
import type { ChosenFormats } from './outputs.ts';
import { patch } from './patch.ts';
import { replaceFile } from './replaceFile.ts';

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

const STALE = (count: number): Localized => ({
  en: `${count} of the baseline's findings ${count === 1 ? 'is' : 'are'} mended: take them out with --write-baseline.`,
  ja: `ベースラインのうち ${count} 件は解消済みです。--write-baseline で取り除けます。`,
});
const WRITTEN = (path: string, count: number): Localized => ({
  en: `${path} holds ${count} finding${count === 1 ? '' : 's'} now.`,
  ja: `${path} に ${count} 件の指摘を記録しました。`,
});

/** One run of `lint`. */
export class LintRun {
  readonly tally = new Tally();
  private readonly known = new Map<string, ReadFile['known']>();
  private readonly rewritten: ReadFile[] = [];
  private stale = 0;

  constructor(
    private readonly values: LintValues,
    private readonly formats: ChosenFormats,
    private readonly changed: ChangedFiles | null,
    private readonly write: (text: string) => void,
    /** The baseline that is to be renewed. */
    private readonly old: Baseline | null,
  ) {}

  take(file: ReadFile): void {
    const { report } = file;
    if (!report) return;
    const told = this.changed && this.values['changed-lines'] ? onChangedLines(report, this.changed) : report;
    // What was skipped has not been mended.
    if (report.postmortem) this.known.set(report.path, file.known);
    this.stale += file.stale.reduce((sum, { count }) => sum + count, 0);
    if (file.before !== null) this.rewritten.push(file);
    if (this.values.stdin && this.values.fix && !this.values['dry-run']) this.write(report.text);
    if (this.values['dry-run'] && file.before !== null) this.write(patch(report.path, file.before, report.text));
    this.formats.file(told);
    this.tally.add(told);
  }

  /** Writes what was mended and what is known. @returns whether all could be written */
  async finish(display: Language, console: Console): Promise<boolean> {
    const path = this.values['write-baseline'];
    if (path !== undefined) {
      const written = await writeBaseline(path, this.old, this.known, this.values['accept-new']);
      console.error(WRITTEN(path, sizeOf(written))[display]);
    } else if (this.stale > 0) console.error(STALE(this.stale)[display]);
    if (this.values['dry-run'] || this.values.stdin) return true;
    let isWhole = true;
    for (const { before, report } of this.rewritten) {
      try {
        await replaceFile(report!.path, report!.text, before);
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        console.error(lineOf(error, display));
        isWhole = false;
      }
    }
    return isWhole;
  }
}
