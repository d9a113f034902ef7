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

/** Counts over all files. Those that are no postmortems were skipped. */
export function summarise(files: readonly FileReport[]): Summary {
  const linted = files.filter(({ postmortem }) => postmortem).length;
  const findings = files.flatMap((file) => file.findings);
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    files: files.length,
    linted,
    skipped: files.length - linted,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    hints: count('hint'),
  };
}

/** Turns a whole run into what is printed on standard output. */
export type Format = (files: readonly FileReport[], summary: Summary) => string;
