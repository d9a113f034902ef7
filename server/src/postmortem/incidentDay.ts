import { meansReportDay } from '../language/labels.ts';
import { pairsIn } from '../layout/fields.ts';
import type { Passage } from '../markdown/blocks.ts';
import { type Leaf, textOf } from '../markdown/leaves.ts';
import { memoizeByObject } from '../text/memoize.ts';
import { dayOf } from '../time/calendar.ts';
import { findStamps } from '../time/stamp.ts';
import type { Field, Metadata } from './model.ts';

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

interface ToldDay {
  readonly day: number;
  /** Is it told together with a time of day, and not as that of the report? */
  readonly timed: boolean;
}

const dayTold = memoizeByObject((leaf: Leaf): { readonly told: ToldDay | null } => {
  const text = textOf(leaf);
  const day = firstDay([text], false);
  if (day === null) return { told: null };
  const isOfReport = pairsIn(leaf).some(({ name }) => meansReportDay(name));
  return { told: { day, timed: !isOfReport && findStamps(text).some(({ from }) => from.time !== null) } };
});

/** The first day that is told with a time of day, as an incident's is, else the first day at all. */
function firstDayOf(passages: readonly Passage[]): number | null {
  const told = passages.flatMap(({ leaf }) => dayTold(leaf).told ?? []);
  return (told.find(({ timed }) => timed) ?? told[0])?.day ?? null;
}

/** What a field says of the incident's day; that of the report is another. */
const ofIncident = (field: Field | null): string | undefined =>
  field && !meansReportDay(field.name) ? field.value : undefined;

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
 * the file's name, else the first day of the text. A title that tells a day tells that of the incident; the date of a post is the post's.
 */
export function incidentDay(
  titleLine: string,
  metadata: Metadata,
  passages: readonly Passage[],
  path: string,
  yearFirst: boolean,
): IncidentDay {
  const places = [
    titleLine,
    metadata.start?.value,
    metadata.title?.value,
    documentTitle(passages),
    tomlTitle(passages),
    ofIncident(metadata.date),
    metadata.detected?.value,
    digitsOf(path),
  ];
  const day = firstDay(places, yearFirst);
  return day === null ? { day: firstDayOf(passages), stated: false } : { day, stated: true };
}
