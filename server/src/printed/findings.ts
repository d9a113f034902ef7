import type { Language, SectionId, Severity } from '@postmortem/schemas';
import type { Finding } from '../lint/lint.ts';
import type { Fix } from '../text/edit.ts';
import type { PlacedAt } from './places.ts';

/** A change of the text. Lines and columns count from 1, columns in UTF-16 code units. */
export interface PrintedEdit {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
}

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
  /** Of the fix that `--fix` would make, else of the first that leaves nothing to fill in. */
  readonly edits: readonly PrintedEdit[];
  readonly url: string | null;
}

function editsOf(fixes: readonly Fix[], at: PlacedAt): PrintedEdit[] {
  const fix =
    fixes.find(({ mechanical }) => mechanical) ?? fixes.find(({ edits }) => edits.every((each) => !each.snippet));
  return (fix?.edits ?? []).map(({ start, end, insert }) => {
    const [from, to] = [at(start), at(end)];
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column, text: insert };
  });
}

/** @param url of a rule's page */
export function printedFindings(
  findings: readonly Finding[],
  at: PlacedAt,
  display: Language,
  url: (rule: string) => string | null,
): PrintedFinding[] {
  return findings.map((finding) => {
    const { line, column } = at(finding.start);
    const { line: endLine, column: endColumn } = at(finding.end);
    const { rule, severity, section, phrase } = finding;
    const message = finding.message(display);
    const fixes = finding.fixes();
    return {
      rule,
      severity,
      message,
      line,
      column,
      endLine,
      endColumn,
      section,
      phrase,
      fixable: fixes.length > 0,
      edits: editsOf(fixes, at),
      url: url(rule),
    };
  });
}
