import type { Language, Localized } from '@postmortem/schemas';
import { sizeOf, writeBaseline } from './baselines.ts';
import type { Console } from './console.ts';
import { lineOf, UsageError } from './errors.ts';
import { type ReadFile, Tally } from './fileReport.ts';
import type { LintValues } from './lintOptions.ts';
import type { ChosenFormats } from './outputs.ts';
import { patch } from './patch.ts';
import type { ChosenBaseline } from './readFile.ts';
import { replaceFile } from './replaceFile.ts';

const STALE = (count: number): Localized => ({
  en: `${count} of the baseline's findings ${count === 1 ? 'is' : 'are'} mended: take them out with --write-baseline.`,
  ja: `ベースラインのうち ${count} 件は解消済みです。--write-baseline で取り除けます。`,
});
const MOST_GONE = 3;
const IF_RENAMED = {
  read: {
    en: 'Where one was renamed, rename it in the baseline, too.',
    ja: '名前を変えた場合は、ベースラインの中の名前も変えてください。',
  },
  written: {
    en: 'They were taken out; --accept-new takes in what a renamed one has.',
    ja: 'ベースラインから除きました。名前を変えた場合は --accept-new で記録し直せます。',
  },
} as const satisfies Record<string, Localized>;
const GONE = (gone: readonly string[], { en, ja }: Localized): Localized => {
  const rest = gone.length - MOST_GONE;
  const names = gone.slice(0, MOST_GONE);
  return {
    en: `the baseline knows of files that are gone: ${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}. ${en}`,
    ja: `ベースラインにあるファイルが見つかりません: ${names.join('、')}${rest > 0 ? ` ほか ${rest} 件` : ''}。${ja}`,
  };
};
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
    private readonly writeDocument: Console['writeDocument'],
    /** The baseline that `--baseline` names, or that is to be renewed. */
    private readonly baseline: ChosenBaseline | null,
  ) {}

  take(file: ReadFile): void {
    const { report } = file;
    if (!report) return;
    // What was skipped has not been mended.
    if (report.postmortem) this.known.set(report.path, file.known);
    this.stale += file.stale.reduce((sum, { count }) => sum + count, 0);
    if (file.before !== null) this.rewritten.push(file);
    if (this.values.stdin && this.values.fix && !this.values['dry-run']) this.writeDocument(report.text);
    if (this.values['dry-run'] && file.before !== null)
      this.writeDocument(patch(report.path, file.before, report.text));
    this.formats.file(report);
    this.tally.add(report);
  }

  /**
   * Writes what was mended and what is known.
   * @param gone files that a baseline in force knows of and that are no longer there
   * @returns whether all could be written
   */
  async finish(gone: readonly string[], display: Language, console: Console): Promise<boolean> {
    const path = this.values['write-baseline'];
    if (gone.length > 0) console.error(GONE(gone, path === undefined ? IF_RENAMED.read : IF_RENAMED.written)[display]);
    if (path !== undefined) {
      const written = await writeBaseline(path, this.baseline?.baseline ?? null, this.known, this.values['accept-new']);
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
