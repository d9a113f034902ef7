import type { Language } from '@postmortem/schemas';
import type { Console } from './console.ts';
import { UsageError } from './errors.ts';
import type { FileReport, Tally } from './fileReport.ts';
import type { Format } from './formats/format.ts';
import { FORMATS, type FormatName } from './formats/index.ts';
import { isStandardOutput, writeOutput } from './outputFile.ts';

const TOO_MANY_OUTPUTS = new UsageError({
  en: 'there are more --output than --format. Name a format for each.',
  ja: '--output が --format より多くあります。それぞれに形式を指定してください。',
});
const ONE_TO_STANDARD_OUTPUT = new UsageError({
  en: 'only one format can go to standard output. Give the others an --output.',
  ja: '標準出力に出せる形式は一つです。残りには --output を付けてください。',
});

/** The formats of a run: one to standard output, the others each to a file that is written at the end. */
export class ChosenFormats {
  private readonly printed: Format | null;
  private readonly written: { readonly path: string; readonly format: Format; text: string }[];

  /**
   * @param printsText does something else than findings go to standard output?
   * @throws UsageError
   */
  constructor(
    { format, output }: { readonly format: readonly FormatName[]; readonly output: readonly string[] },
    display: Language,
    private readonly console: Console,
    printsText: boolean,
  ) {
    const names: readonly FormatName[] = format.length > 0 ? format : ['pretty'];
    if (output.length > names.length) throw TOO_MANY_OUTPUTS;
    const [first, ...others] = names.slice(output.length);
    const printed = output.filter(isStandardOutput).length + (first || printsText ? 1 : 0);
    if (others.length > 0 || printed > 1) throw ONE_TO_STANDARD_OUTPUT;
    this.printed = first && !printsText ? FORMATS[first](display, console.colours) : null;
    this.written = output.map((path, at) => ({ path, format: FORMATS[names[at]!](display, false), text: '' }));
  }

  private files = 0;

  file(report: FileReport): void {
    const isFirst = this.files++ === 0;
    if (this.printed) this.console.write(this.printed.file(report, isFirst));
    for (const each of this.written) each.text += each.format.file(report, isFirst);
  }

  /** @param isEmpty was there nothing to read? @throws UsageError where a file can't be written */
  async end(tally: Tally, isEmpty: boolean): Promise<void> {
    if (tally.files === 0 && !isEmpty) return;
    if (this.printed) this.console.write(this.printed.end(tally.summary));
    for (const { path, format, text } of this.written)
      await writeOutput(path, text + format.end(tally.summary), this.console);
  }
}
