import { isByline, meansSigning } from '../language/bylines.ts';
import { fieldNamed, meansReportDay } from '../language/labels.ts';
import { pairsIn } from '../layout/fields.ts';
import type { Passage } from '../markdown/blocks.ts';
import { type Leaf, textOf } from '../markdown/leaves.ts';
import { memoizeByObject } from '../text/memoize.ts';
import { dayOf } from '../time/calendar.ts';
import type { StatedDate } from '../time/notation.ts';
import { findStamps } from '../time/stamp.ts';
import type { Metadata } from './model.ts';

/** The numbers of a file's name: "PM-2026-05-06-login.md". */
const digitsOf = (path: string): string =>
  path.slice(path.lastIndexOf('/') + 1).replace(/[^\d-]+|(?<!\d)-|-(?!\d)/g, ' ');

function firstDay(texts: readonly (string | undefined)[], yearFirst: boolean): number | null {
  for (const text of texts) {
    for (const { from, to } of findStamps(text ?? '')) {
      const date = from.date ?? to?.date ?? null;
      const day = date && dayOf((yearFirst && date.yearFirst) || date, null);
      if (day !== null) return day;
    }
  }
  return null;
}

/** Fields whose day is that of the report: “Author: Ann Lee (2026-03-09)”. */
const SIGNS: ReadonlySet<string | null> = new Set(['authors', 'reviewers', 'status']);

interface ToldDay {
  readonly date: StatedDate;
  /** Does a label or the name of who wrote it say that it is the report's: 「報告日」, “Published”, “Created by Ann on …”? */
  readonly isOfReport: boolean;
}

const isOfReport = (leaf: Leaf): boolean =>
  (leaf.kind === 'paragraph' && leaf.item === null && isByline(textOf(leaf))) ||
  pairsIn(leaf).some(({ name }) => meansReportDay(name) || meansSigning(name) || SIGNS.has(fieldNamed(name)));

const dayTold = memoizeByObject((leaf: Leaf): { readonly told: ToldDay | null } => {
  const dates = findStamps(textOf(leaf)).flatMap(({ from, to }) => from.date ?? to?.date ?? []);
  const date = dates.find(({ year }) => year !== null) ?? dates[0];
  return { told: date ? { date, isOfReport: isOfReport(leaf) } : null };
});

/** A report is written in the month behind its incident; a day further off is that of a cause or of a plan. */
const LONGEST_UNTIL_REPORT = 31;

/** The first day of the text; where that is said to be the report's, the first one within the month before it. */
function firstDayOf(passages: readonly Passage[]): number | null {
  let ofReport: number | null = null;
  for (const { leaf } of passages) {
    const { told } = dayTold(leaf);
    const day: number | null = told && dayOf(told.date, ofReport);
    if (!told || day === null) continue;
    if (ofReport === null && !told.isOfReport) return day;
    ofReport ??= day;
    if (!told.isOfReport && day <= ofReport && ofReport - day <= LONGEST_UNTIL_REPORT) return day;
  }
  return ofReport;
}

const endOfFrontMatter = ([first]: readonly Passage[]): number =>
  first?.leaf.kind === 'frontmatter' ? first.offset + first.leaf.end : 0;

/** The title of the document itself, which may say the day. */
const documentTitle = (passages: readonly Passage[]): string | undefined => {
  const title = passages.find(({ leaf }) => leaf.kind === 'heading' && leaf.level === 1);
  return title && textOf(title.leaf);
};

const TITLE = 'title';

/** The title in a TOML front matter, whose other lines may give the day of anything. */
function tomlTitle([first]: readonly Passage[]): string | undefined {
  const text = first && first.offset + first.leaf.start === 0 ? textOf(first.leaf) : '';
  const line = text.startsWith('+++') ? text.split('\n').find((each) => each.startsWith(TITLE)) : undefined;
  return line?.slice(TITLE.length).replace(/^\s*=/, '');
}

export interface IncidentDay {
  /** A day number; null where nothing tells. */
  readonly day: number | null;
  /** Is it said to be the incident's, and not only the first day of the text? */
  readonly stated: boolean;
}

/**
 * The day that a timeline is read on, before any of its entries says one: by its title, the fields of the incident, the document's title,
 * the file's name, else the first day of the text. The date in front matter may be that of a post, and gives way to a title that tells a day.
 */
export function incidentDay(
  titleLine: string,
  metadata: Metadata,
  passages: readonly Passage[],
  path: string,
  yearFirst: boolean,
): IncidentDay {
  const { date } = metadata;
  const ofPost = date !== null && date.start < endOfFrontMatter(passages);
  const stated = date && !meansReportDay(date.name) ? date.value : undefined;
  const places = [
    titleLine,
    metadata.start?.value,
    ofPost ? undefined : stated,
    metadata.detected?.value,
    metadata.title?.value,
    documentTitle(passages),
    tomlTitle(passages),
    ofPost ? stated : undefined,
    digitsOf(path),
  ];
  const day = firstDay(places, yearFirst);
  return day === null ? { day: firstDayOf(passages), stated: false } : { day, stated: true };
}
