import type { Language, MetadataName, SectionId } from '@postmortem/schemas';
import type { ActionColumn } from '../language/columns.ts';
import type { Milestone } from '../language/milestones.ts';
import type { Status } from '../language/statuses.ts';
import type { Sure } from '../language/titles.ts';
import type { TitleForm } from '../layout/titleForms.ts';
import type { MarkdownDocument, Passage } from '../markdown/blocks.ts';
import type { ResolvedTemplate } from '../templates/resolved.ts';
import type { Stamp } from '../time/stamp.ts';
import type { Zone } from '../time/zones.ts';

export { LABEL_LEVEL, LIST_LABEL_LEVEL } from '../layout/titleForms.ts';

/** A part that a reader would call a section. Offsets are UTF-16 code units in the text. */
export interface Section {
  /** What its own title says; null where the title names no part of a postmortem. */
  readonly id: SectionId | null;
  /** All parts that the title names: "Root cause and trigger" names two. */
  readonly ids: readonly SectionId[];
  /** How sure it is that the title names them: what is not plain may silence a finding and never raise one. */
  readonly sure: Sure;
  readonly title: string;
  /** 1 to 6 for headings, `LABEL_LEVEL` and above for label lines. */
  readonly level: number;
  readonly language: Language;
  /** How its line shows that it is a title. */
  readonly style: TitleForm;
  readonly parent: Section | null;
  /** Where the title's line starts and ends. */
  readonly start: number;
  readonly titleEnd: number;
  /** Where the next section of the same or a higher rank starts, or the text ends. */
  readonly end: number;
}

/** A point in time as far as it is known: a day, a time of day, or both. */
export interface Instant {
  /** Days since 1970-01-01 of the day that the text means; null where nothing tells. */
  readonly day: number | null;
  /** Seconds since midnight; null for a whole day. */
  readonly second: number | null;
  /** Seconds from there in which the moment lies: more than 0 for a part of the day (昼頃) and for “about”. */
  readonly spread: number;
  readonly zone: Zone | null;
  /** Is the year of the day known? Without it days only compare with each other. */
  readonly yearKnown: boolean;
  /** How often midnight has passed since the timeline's start; only counts where no day is known. */
  readonly midnights: number;
}

export interface TimelineEntry {
  /** The text of the entry, its first line at least. */
  readonly start: number;
  readonly end: number;
  readonly stamp: Stamp;
  /** Where the stamp is in the text. */
  readonly stampStart: number;
  readonly stampEnd: number;
  readonly from: Instant;
  readonly to: Instant | null;
  /** The same instant as a second notation gives it, where its zone is known. */
  readonly also: Instant | null;
  readonly text: string;
  /** The points of the incident that it tells of, in their order; usually none or one. */
  readonly milestones: readonly Milestone[];
  /** Does it mark itself as one: "Detected: …", 【復旧】? Words alone may be of something else. */
  readonly marked: boolean;
  /** Is it a start for no other reason than that something fails? It may be that, and raises no finding. */
  readonly inferred: boolean;
  /** Is its time written so that it can't be read (??:??)? Then nothing is known of it, and nothing is guessed. */
  readonly unreadable: boolean;
  /** Inside another timed entry, as a sub-item: it tells of that entry and has its own order. */
  readonly nested: boolean;
  /** A line below an item without a mark of its own: Markdown shows it as part of that item. */
  readonly unmarked: boolean;
  /** The timeline that it belongs to: each is ordered by itself. */
  readonly section: Section;
  /** Is that called a timeline? What only looks like one raises no finding about what it lacks. */
  readonly sure: boolean;
}

/** Milestones that reports give under a label. */
export type PointKind = Extract<Milestone, 'start' | 'detected' | 'declared' | 'mitigated' | 'resolved'>;

/** A milestone that the head of a report gives under a label: "Start: 10:02", 「発生日時: 3/4 10:02〜10:40」. */
export interface Point {
  readonly milestone: PointKind;
  readonly from: Instant;
  /** UTF-16 offset of its field. */
  readonly start: number;
}

/** A labelled line; `value` is empty where nothing was filled in. Offsets are UTF-16 code units in the text. */
export interface Field {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The table that an action is a row of. */
export interface ActionTable {
  /** What each column holds; undefined where nothing tells. */
  readonly columns: readonly (ActionColumn | undefined)[];
  /** Its rows, the header first. Offsets are UTF-16 code units in the text. */
  readonly rows: readonly { readonly start: number; readonly end: number }[];
}

/** Something that will be done: an item of a list, a row of a table, a numbered heading under the action items. */
export interface ActionItem {
  readonly start: number;
  readonly end: number;
  /** The cell of the action, or the first line of the item as it is written: with the owner, date and ticket that are in it. */
  readonly text: string;
  /** All of its own words in one line, as they are read: those of a wrapped item, too. */
  readonly words: string;
  /** Where the action's own words begin, and where their first line ends: what is missing is written there. */
  readonly textStart: number;
  readonly textEnd: number;
  /** Where all of its own words end, without what is listed below it. */
  readonly wordsEnd: number;
  readonly owner: string | null;
  readonly due: string | null;
  readonly ticket: string | null;
  /** Which of them its group gives: a title, the sentence above. */
  readonly inherited: { readonly owner: boolean; readonly due: boolean };
  /** `prevent`, `mitigate` … as its column or the heading of its group says. */
  readonly type: string | null;
  /** Is nothing of it left to do: done, or dropped? */
  readonly done: boolean;
  readonly table: ActionTable | null;
  /** Are there items below it that say more? */
  readonly hasPoints: boolean;
  /** The outermost section of action items that holds it: what all of them lack is said there. */
  readonly section: Section;
}

export type Metadata = Readonly<Record<MetadataName, Field | null>>;

/** A text read as a postmortem. */
export interface Postmortem {
  readonly document: MarkdownDocument;
  readonly passages: readonly Passage[];
  readonly language: Language | 'mixed';
  readonly sections: readonly Section[];
  /** What the report is held to. */
  readonly template: ResolvedTemplate;
  readonly metadata: Metadata;
  /** Every labelled line above the text, with or without a value. */
  readonly fields: readonly Field[];
  readonly status: Status | null;
  /** The day number of the incident, where the report says it. */
  readonly day: number | null;
  readonly timeline: readonly TimelineEntry[];
  /** What the head gives of the incident's milestones. */
  readonly points: readonly Point[];
  readonly actionItems: readonly ActionItem[];
}
