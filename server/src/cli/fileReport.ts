import type { KnownFinding, Severity } from '@postmortem/schemas';
import type { PrintedFinding } from '../printed/findings.ts';
import type { PrintedPostmortem } from '../printed/postmortem.ts';

/** Lines from 1, both ends in it. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** A file that was read. */
export interface FileReport {
  /** As given on the command line. */
  readonly path: string;
  readonly postmortem: boolean;
  readonly findings: readonly PrintedFinding[];
  /** For each finding, by what it is known again when lines around it change: 64 hexadecimal digits, once in a file. Empty where nobody asked. */
  readonly fingerprints: readonly string[];
  /** What was checked: with `--fix`, after that. */
  readonly text: string;
}

/** What a command wants to know of a file. */
export interface ReadFile {
  /** Null where the file can't be read. */
  readonly report: FileReport | null;
  /** Null where nobody asked for it. */
  readonly postmortem: PrintedPostmortem | null;
  /** What `--fix` has begun with, where it changed something. */
  readonly before: string | null;
  /** What a baseline would keep of it, and what the baseline in force knows too much. */
  readonly known: readonly KnownFinding[];
  readonly stale: readonly KnownFinding[];
  /** Why it was not read, for whoever names this very file; null where it was, or where `lines` say so. */
  readonly aside: string | null;
  /** Lines for standard error. */
  readonly lines: readonly string[];
  /** Could the file, or a configuration of it, not be used? */
  readonly unusable: boolean;
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
