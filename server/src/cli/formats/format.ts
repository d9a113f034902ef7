import type { SectionId, Severity } from '@postmortem/schemas';

/** A finding as the formats print it. Lines and columns count from 1, columns in UTF-16 code units. */
export interface PrintedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly section: SectionId | null;
  /** The id of the phrase that was found; null for rules that look for none. */
  readonly phrase: string | null;
  readonly fixable: boolean;
  readonly url: string | null;
}

export interface FileReport {
  /** As given on the command line. */
  readonly path: string;
  readonly postmortem: boolean;
  readonly findings: readonly PrintedFinding[];
}

export interface Summary {
  readonly files: number;
  readonly linted: number;
  readonly skipped: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hints: number;
}

/** Counts over the files so far. Those that are no postmortems were skipped. */
export class Tally {
  private readonly counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  private linted = 0;
  private told = 0;

  get files(): number {
    return this.told;
  }

  add({ postmortem, findings }: FileReport): void {
    this.told++;
    if (postmortem) this.linted++;
    for (const { severity } of findings) this.counts[severity]++;
  }

  has(severity: Severity): boolean {
    return this.counts[severity] > 0;
  }

  get summary(): Summary {
    const { files, linted } = this;
    const { error: errors, warning: warnings, info: infos, hint: hints } = this.counts;
    return { files, linted, skipped: files - linted, errors, warnings, infos, hints };
  }
}

/** What is printed on standard output, file by file. The text is that of all parts, one after the other. */
export interface Format {
  /** @param first is it the first of the run? */
  readonly file: (report: FileReport, first: boolean) => string;
  /** After the last file, of which there may be none. */
  readonly end: (summary: Summary) => string;
}
