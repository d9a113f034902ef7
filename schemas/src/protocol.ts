/** What client and server say to each other besides LSP. Names and shapes only: both sides bundle this. */

import type { ServerEdit } from './serverEdit.ts';

export * from './reviewProtocol.ts';
export * from './statusProtocol.ts';
export * from './summaryProtocol.ts';

/** The names that a configuration may have; the first found in a folder wins. */
export const CONFIGURATION_NAMES = [
  '.postmortem.yaml',
  '.postmortem.yml',
  '.postmortem.json',
  '.postmortem.jsonc',
] as const;
/** All of them, in any folder. */
export const CONFIGURATION_GLOB = `**/{${CONFIGURATION_NAMES.join(',')}}`;

/** The bytes that a configuration or a template may have: 20,000 names are 300 KB, and a megabyte takes the parser seconds. */
export const LARGEST_FILE = 500_000;

/** The server asks for the text of a file that it has no disk for: takes a URI, gets the text, or null where it can't be read. */
export const CONTENT = 'vscode/content';

/** Asked for the templates that a new report can be made from, the one that applies in the folder first. */
export const TEMPLATE_CHOICES = 'postmortem/templates';
export interface TemplateChoicesParams {
  /** Where the report will be, a URI; null where that is not known. */
  readonly folder: string | null;
}
export interface TemplateChoice {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

/** Asked for the text of a new report. */
export const NEW_REPORT = 'postmortem/newReport';
export interface NewReportParams {
  /** Where it will be: the configuration there applies. */
  readonly uri: string;
  readonly template: string;
  /** Null: that of the configuration, else that of the display. */
  readonly language: 'en' | 'ja' | 'both' | null;
  readonly display: 'en' | 'ja';
  readonly title: string | null;
  /** Day of the incident, ISO 8601. */
  readonly date: string;
  /** Who writes it; null where nobody tells. */
  readonly author: string | null;
  /** IANA name of the zone that the person's clock shows. */
  readonly timeZone: string;
}
export interface NewReportText {
  /** Its blanks are tab stops. */
  readonly snippet: string;
  /** The same as the text of a file. */
  readonly text: string;
}

/** Asked for what is still to be filled in. */
export const BLANKS = 'postmortem/blanks';
export interface BlanksParams {
  readonly textDocument: { readonly uri: string };
}
/** In the order of the text. */
export type Blanks = readonly TimelineEdits['edits'][number]['range'][];

/** Asked what sets the severity of a rule for a document. */
export const EXPLAIN_RULE = 'postmortem/explainRule';
export interface ExplainRuleParams {
  readonly uri: string;
  readonly rule: string;
}
export interface ExplainedRule {
  /** One line for people. */
  readonly text: string;
  /** The line that decides, where a file does: its URI, and the line and the UTF-16 column from 0. */
  readonly place: { readonly uri: string; readonly line: number; readonly character: number } | null;
}

/** Asked for all rules, to choose one from. */
export const RULE_CHOICES = 'postmortem/rules';
export interface RuleChoice {
  readonly id: string;
  readonly summary: string;
}

/** Asked how the text changes when its timeline is converted, shifted, added to. */
export const TIMELINE_EDIT = 'postmortem/timelineEdit';
export interface TimelineEditParams {
  readonly uri: string;
  readonly change: TimelineChange;
}
export type TimelineChange =
  /** All entries in another zone: an IANA name or an abbreviation. */
  | { readonly kind: 'convert'; readonly zone: string }
  /** The entries that a range touches, some seconds later or earlier. Lines count from 0. */
  | { readonly kind: 'shift'; readonly startLine: number; readonly endLine: number; readonly seconds: number }
  /** A new entry at this moment. */
  | { readonly kind: 'now'; readonly now: Now }
  /** The messages of a copied conversation. */
  | { readonly kind: 'chat'; readonly text: string; readonly now: Now }
  /** What was chosen among the entries that some files would add, by their place in `NewEntryChoices`. */
  | {
      readonly kind: 'import';
      readonly sources: readonly EntrySource[];
      readonly chosen: readonly number[];
      readonly now: Now;
    };
/** A file that entries are taken from: its name without folders, and its text. */
export interface EntrySource {
  readonly name: string;
  readonly text: string;
}
/** When and where a person is. */
export interface Now {
  /** ISO 8601, in UTC. */
  readonly instant: string;
  /** IANA name. */
  readonly timeZone: string;
}
export interface TimelineEdits {
  /** The version of the document that they are for. */
  readonly version: number;
  readonly edits: readonly ServerEdit[];
  /** Why nothing changes, in one line for people; null where something does. */
  readonly problem: string | null;
}

/** Asked which entries some files would add to a timeline, to choose from. */
export const NEW_ENTRIES = 'postmortem/newEntries';
export interface NewEntriesParams {
  readonly uri: string;
  readonly sources: readonly EntrySource[];
  readonly now: Now;
}
export interface NewEntryChoices {
  /** The version of the document that they are for. */
  readonly version: number;
  /** In the order of time, which is written as the timeline writes it. */
  readonly entries: readonly { readonly time: string; readonly text: string }[];
  /** How many parts of the files were not read. */
  readonly unread: number;
  /** Why there are none, in one line for people. */
  readonly problem: string | null;
}

/** Asked which zones a timeline may be converted to, the likeliest first. */
export const ZONE_CHOICES = 'postmortem/zones';
export interface ZoneChoicesParams {
  readonly uri: string;
  /** IANA name of the zone that the person's clock shows. */
  readonly timeZone: string;
}

/** Told where the cursors of a document are: when one changes its line without an edit, when focus goes, two seconds after the last key. */
export const CURSOR = 'postmortem/cursor';
export interface CursorParams {
  readonly uri: string;
  /** The version that the positions are in; what is told of an older one comes too late. */
  readonly version: number;
  /** Line and UTF-16 column from 0. */
  readonly position: { readonly line: number; readonly character: number };
  /** The active ends of all selections, where there are several; none where the window or the document was left. */
  readonly positions?: readonly { readonly line: number; readonly character: number }[];
  /** Were there two seconds without a key? */
  readonly idle: boolean;
}

/** Told who writes, by the name that Git commits with: among the names that completion offers it comes first. */
export const WRITER = 'postmortem/writer';
export interface WriterParams {
  readonly name: string;
}

/** The command of an editor that asks how findings are to be ignored; its arguments are a URI and a range. */
export const IGNORE = 'postmortem.ignore';
/** Asked how the findings at a place can be ignored. */
export const IGNORE_CHOICES = 'postmortem/ignoreChoices';
export interface IgnoreChoicesParams {
  readonly textDocument: { readonly uri: string };
  readonly range: TimelineEdits['edits'][number]['range'];
}
/** One way to ignore a finding: edits of the document, or a change of its configuration. */
export interface IgnoreChoice {
  readonly label: string;
  readonly rule: string;
  readonly version: number;
  readonly edits: TimelineEdits['edits'];
  readonly change: ChangeConfigurationParams['change'] | null;
}

/** Asked what the configuration of a document says after a change. */
export const CHANGE_CONFIGURATION = 'postmortem/changeConfiguration';
export interface ChangeConfigurationParams {
  /** The document whose nearest configuration is changed. */
  readonly uri: string;
  /** The value to set; where there is a word, that is added to what the rule at the path allows. */
  readonly change: { readonly path: readonly string[]; readonly value: unknown; readonly word: string | null };
}
export interface ChangedConfiguration {
  readonly uri: string;
  readonly exists: boolean;
  readonly text: string;
  /** Why nothing changes, in one line for people; null where something does. */
  readonly problem: string | null;
}

/** Asked for the pictures that stand in the preview of a report; null where the document is none. */
export const FIGURES = 'postmortem/figures';
export interface FiguresParams {
  readonly textDocument: { readonly uri: string };
}
export interface Figures {
  /** HTML without scripts, and the line, from 0, of the heading that it stands above; null above all. */
  readonly figures: readonly { readonly html: string; readonly line: number | null }[];
  /** The lines, from 1, that they lead to: the element that a line is shown in has the id `pm-LINE`. */
  readonly targets: readonly number[];
}

/** Asked for the timelines of a report as an SVG file. */
export const EXPORT_TIMELINE = 'postmortem/exportTimeline';
export interface ExportTimelineParams {
  readonly textDocument: { readonly uri: string };
  readonly theme: 'light' | 'dark' | 'auto';
  /** Are the entries listed below the picture? */
  readonly entries: boolean;
}
export interface ExportedTimeline {
  /** Null where there is nothing to draw. */
  readonly svg: string | null;
  /** Why not, in one line for people. */
  readonly problem: string | null;
}

/** Asked where a configuration chooses the form of a document: a URI, and the line from 0; null where none does. */
export const FORM = 'postmortem/form';
export interface FormParams {
  readonly uri: string;
}
export interface ChosenForm {
  readonly uri: string;
  readonly line: number;
}

/** Asked what the configuration says once a file is, or is not, taken for a report. */
export const TREAT_AS_REPORT = 'postmortem/treatAsReport';
export interface TreatAsReportParams {
  readonly uri: string;
  readonly report: boolean;
}

/** The command of an editor that goes to a place; its arguments are a URI and a position. */
export const REVEAL = 'postmortem.reveal';

/** Asked on behalf of a language model: what one of the tools answers (`server/src/tools/`). */
export const TOOL = 'postmortem/tool';
export interface ToolParams {
  readonly name: string;
  /** As the tool's schema has it; nobody has checked it. */
  readonly input: unknown;
  /** The file that `input.path` names. */
  readonly file: { readonly uri: string; readonly text: string } | null;
  /** Today, where the person is: `2026-03-04`. */
  readonly today: string;
}
export interface ToolAnswer {
  readonly text: string;
  readonly isError: boolean;
}

/** Asked within the server: a report as a tool reads it. */
export const READ_FOR_TOOL = 'postmortem/readForTool';
