/** What client and server say to each other about all reports of a workspace. Names and shapes only: both sides bundle this. */

/** The characters (UTF-16 code units) that a report may have. None is that long, and a parser's time is worse than linear in machine-made text. */
export const LARGEST_REPORT = 1_000_000;

/** A file of the workspace: its URI and its text; where it is open, what the editor shows counts instead. */
export interface WorkspaceFile {
  readonly uri: string;
  readonly text: string;
}

export interface WorkspaceFilesParams {
  readonly files: readonly WorkspaceFile[];
}

/** Asked what a list of all reports shows of some files; answered in their order. Within the server asked of each. */
export const READ_REPORTS = 'postmortem/readReports';
export interface ReadReport {
  /** Is it a report by its path or its configuration, whatever its text holds? */
  readonly expected: boolean;
  /** Null where it is no report, or was not read. */
  readonly report: ReportSummary | null;
  /** Why it was not read: it has more than `LARGEST_REPORT` characters, or reading took too long. */
  readonly unread: 'large' | 'slow' | null;
}

/** What a list of all reports shows of one. Texts for people are in the language of the display. */
export interface ReportSummary {
  /** Without “Postmortem:”, its date and its number; null where the report has none. */
  readonly title: string | null;
  /** Of the incident, ISO 8601. */
  readonly day: string | null;
  /** As the report states it, without what is said beside it. */
  readonly severity: string | null;
  readonly status: 'draft' | 'in-progress' | 'in-review' | 'final' | 'closed' | null;
  /** The day by which its severity wants it to be final, ISO 8601; null where nothing asks for it. */
  readonly reviewDue: string | null;
  /** How long customers were hurt: as it is written, and as it is read aloud. */
  readonly impact: { readonly written: string; readonly aloud: string } | null;
  /** How long it was and when it was detected, as the headline of its picture says it; null where nothing tells. */
  readonly length: string | null;
  readonly actions: readonly ReportedAction[];
}

export interface ReportedAction {
  /** Its own words, without owner, date and ticket. */
  readonly text: string;
  /** Where it begins: line and UTF-16 column from 0. */
  readonly line: number;
  readonly character: number;
  readonly owner: string | null;
  /** The day by which it is due, ISO 8601; null where none is named. */
  readonly due: string | null;
  readonly done: boolean;
}

/** Asked what is found in files, as if they were open: LSP's diagnostics of each in their order; null where it is no report. */
export const CHECK_FILES = 'postmortem/checkFiles';

/** Asked how the text of an open report says that an action is done; answered as `TIMELINE_EDIT` is. */
export const TICK = 'postmortem/tick';
export interface TickParams {
  readonly uri: string;
  /** The action, as `ReportedAction` had it: where the text has changed since, the nearest one of these words is meant. */
  readonly text: string;
  readonly line: number;
}

/** Told to an editor that asks: what applies to reports has changed, and what is known of them is stale. */
export const CONFIGURATION_CHANGED = 'postmortem/configurationChanged';
