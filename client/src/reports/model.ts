import type { Language } from '@postmortem/schemas';
import type { ReportSummary } from '@postmortem/schemas/reports';

/** A report of the workspace as the view knows it. */
export interface IndexedReport {
  readonly uri: string;
  /** The workspace folder that it lies in, and its path from there. */
  readonly folder: string;
  readonly path: string;
  readonly summary: ReportSummary;
}

/** A file that is expected to be a report and was not read: why, or what the file system said. */
export interface UnreadReport {
  readonly uri: string;
  readonly folder: string;
  readonly path: string;
  readonly why: 'large' | 'slow' | { readonly error: string };
}

/** What reports are narrowed down to: one of each kind that is named, and where `open`, some action left. */
export interface Filter {
  readonly severities: readonly string[];
  /** As `ReportSummary` names them; empty for none stated. */
  readonly statuses: readonly string[];
  readonly years: readonly string[];
  readonly owners: readonly string[];
  readonly open: boolean;
}

export const NO_FILTER: Filter = { severities: [], statuses: [], years: [], owners: [], open: false };

/** All that decides about the tree. */
export interface ViewState {
  readonly reports: readonly IndexedReport[];
  readonly unread: readonly UnreadReport[];
  /** Where the person is: `2026-03-04`. */
  readonly today: string;
  readonly grouping: 'due' | 'owner';
  readonly filter: Filter;
  /** Actions that were ticked since the last refresh, by `keyOf`: their rows stay, so that a slip can be taken back. */
  readonly ticked: ReadonlySet<string>;
  readonly display: Language;
}

/** An action with the report that it is from. */
export interface ActionOfReport {
  readonly report: IndexedReport;
  readonly action: ReportSummary['actions'][number];
}

/** What names an action from one reading of its report to the next: its words, and which of those with the same words it is. */
export function keyOf({ report, action }: ActionOfReport): string {
  const equal = report.summary.actions.filter(({ text }) => text === action.text);
  return `${report.uri}#${equal.indexOf(action)}#${action.text}`;
}

/** One row of the tree, with all that is shown and said of it. */
export interface ReportNode {
  /** The same from one tree to the next, so that what is open stays open. */
  readonly id: string;
  /** What the menus go by. */
  readonly kind: 'folder' | 'group' | 'report' | 'action' | 'unread' | 'note';
  readonly label: string;
  readonly description: string;
  readonly icon: { readonly id: string; readonly color?: string } | null;
  /** Lines; the first stands out. */
  readonly tooltip: readonly string[];
  /** For a screen reader. */
  readonly spoken: string;
  /** Where a click leads: line and UTF-16 column from 0. */
  readonly place: { readonly uri: string; readonly line: number; readonly character: number } | null;
  /** Null where it has no box. */
  readonly ticked: { readonly is: boolean; readonly of: ActionOfReport } | null;
  /** Is it open at first? Null where nothing is below it. */
  readonly open: boolean | null;
  readonly children: readonly ReportNode[];
}
