/**
 * What `import … from 'postmortem-lint'` gives; `server/src/library/` is checked against it. Lines and columns count from 1, columns in
 * UTF-16 code units.
 */

export type Severity = 'error' | 'warning' | 'info' | 'hint';
export type Language = 'en' | 'ja';

/** The keys of a `.postmortem.yaml` that one text can be held to; `docs/` says more of each. */
export interface Configuration {
  /** The id of a template, such as `google-sre`. */
  readonly template?: string;
  /** The language of the report; without it, its text decides. */
  readonly language?: Language | 'auto';
  /** Of times that name no zone, as an IANA name. */
  readonly timeZone?: string;
  /** The severity of each rule by its id, alone or with the rule's options. */
  readonly rules?: Readonly<
    Record<string, Severity | 'off' | false | readonly [Severity | 'off' | false, Readonly<Record<string, unknown>>]>
  >;
  /** Names that the wording rules treat as persons. */
  readonly people?: readonly string[];
}

export interface Options {
  /** With slashes, as from the root of a repository: it helps to tell whether the text is a postmortem. */
  readonly path?: string;
  readonly configuration?: Configuration;
  /** Read it even if it does not look like a postmortem. */
  readonly all?: boolean;
  /** The language of messages; English without it. */
  readonly locale?: Language;
}

/** A change of the text. */
export interface TextEdit {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The id of the section that is missing or that holds the finding. */
  readonly section: string | null;
  /** The id of the phrase that was found; null for rules that look for none. */
  readonly phrase: string | null;
  readonly fixable: boolean;
  /** Of a fix that leaves nothing to fill in; empty where there is none. */
  readonly edits: readonly TextEdit[];
}

export interface LintResult {
  /** Was the text taken for a postmortem? Otherwise nothing is said about it. */
  readonly postmortem: boolean;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** Why the text, or a part of it, was not read, and which rules failed: one line each. */
  readonly notices: readonly string[];
}

export interface Section {
  readonly id: string | null;
  /** All ids of a title that names several. */
  readonly ids: readonly string[];
  /** The id of the nearest section around it. */
  readonly part: string | null;
  readonly title: string;
  readonly level: number;
  readonly line: number;
  readonly endLine: number;
}

export interface TimelineEntry {
  readonly line: number;
  readonly endLine: number;
  /** ISO 8601, as precise as is known: `2026-03-04T10:00:00+00:00`, without a zone, `T10:00:00`, or a day. */
  readonly start: string | null;
  readonly end: string | null;
  /** The same instant as a second notation gives it: `10:05 UTC (03:05 PDT)`. */
  readonly also: string | null;
  readonly zone: string | null;
  readonly approximate: boolean;
  readonly milestone: string | null;
  readonly text: string;
}

export interface ActionItem {
  readonly line: number;
  readonly text: string;
  readonly owner: string | null;
  readonly due: string | null;
  /** `2026-03-20`, where `due` names a day. */
  readonly dueDay: string | null;
  readonly ticket: string | null;
  readonly done: boolean;
}

/** How long a step took (ISO 8601), and the lines of the two points that it is read off. */
export interface Metric {
  readonly duration: string;
  readonly from: number;
  readonly to: number;
}

export type MetadataField =
  | 'title'
  | 'date'
  | 'authors'
  | 'owner'
  | 'reviewers'
  | 'status'
  | 'severity'
  | 'id'
  | 'start'
  | 'detected'
  | 'mitigated'
  | 'resolved';

export type MetricName = 'detect' | 'acknowledge' | 'declare' | 'identify' | 'mitigate' | 'resolve' | 'impact';

/** A report as the tool reads it; null for what the text does not give. */
export interface Postmortem {
  readonly postmortem: boolean;
  readonly language: Language | 'mixed';
  readonly template: string | null;
  readonly status: 'draft' | 'in-progress' | 'in-review' | 'final' | 'closed' | null;
  /** Of the incident, such as `2026-03-04`, where the report says it. */
  readonly day: string | null;
  readonly sections: readonly Section[];
  readonly metadata: Readonly<Record<MetadataField, string | null>>;
  /** The first sentence under Impact that says how much. */
  readonly impact: string | null;
  readonly timeline: readonly TimelineEntry[];
  readonly actionItems: readonly ActionItem[];
  readonly metrics: Readonly<Record<MetricName, Metric | null>>;
}

/**
 * Says what a careful reviewer would. Pure: no file system, no clock, no network, no locale but the one passed in.
 * @throws TypeError for a configuration that can't be used, with the key that is wrong
 */
export declare function lint(text: string, options?: Options): LintResult;

/**
 * A report as the tool reads it, postmortem or not. Pure, as `lint` is.
 * @throws TypeError for a configuration that can't be used, with the key that is wrong
 */
export declare function inspect(text: string, options?: Options): Postmortem;

/** The version of the package. */
export declare const version: string;
