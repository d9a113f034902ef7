import { type Milestone, milestoneOf } from '../language/milestones.ts';
import type { Passage } from '../markdown/blocks.ts';
import { type Leaf, textOf } from '../markdown/leaves.ts';
import { memoizeByObject } from '../text/memoize.ts';
import { dayOf } from '../time/calendar.ts';
import { findStamps } from '../time/stamp.ts';
import { type Zone, zoneOfPlace } from '../time/zones.ts';
import type { StampedLine } from './entries.ts';
import { Clock, UNKNOWN_INSTANT } from './instants.ts';
import type { Metadata, Section, TimelineEntry } from './model.ts';
import { isUnreadable, originOf, type Source, sourcesOf, withoutOrigin } from './timelineSources.ts';
import { documentZones, zonesOf } from './timelineZones.ts';

/** The numbers of a file's name: "PM-2026-05-06-login.md". */
const digitsOf = (path: string): string =>
  path.slice(path.lastIndexOf('/') + 1).replace(/[^\d-]+|(?<!\d)-|-(?!\d)/g, ' ');

function firstDay(texts: readonly (string | undefined)[]): number | null {
  for (const text of texts) {
    for (const { from, to } of findStamps(text ?? '')) {
      const date = from.date ?? to?.date ?? null;
      const day = date && dayOf(date, null);
      if (day !== null) return day;
    }
  }
  return null;
}

const daysIn = memoizeByObject((leaf: Leaf): readonly number[] => {
  const day = firstDay([textOf(leaf)]);
  return day === null ? [] : [day];
});

const milestoneIn = memoizeByObject((leaf: Leaf) => milestoneOf(textOf(leaf)));

function firstDayOf(passages: readonly Passage[]): number | null {
  for (const { leaf } of passages) {
    const [day] = daysIn(leaf);
    if (day !== undefined) return day;
  }
  return null;
}

/** A line that gives only a day is a heading for the timed lines after it, or an entry of its own. */
function isDayHeading(line: StampedLine, next: StampedLine | undefined, followedByText: boolean): boolean {
  if (line.stamp.from.time || line.stamp.from.elapsed || line.stamp.to) return false;
  if (next?.stamp.from.time) {
    const introduces = line.depth === 0 && !line.heading && next.depth > 0;
    if (introduces || (!next.stamp.from.date && (line.text === '' || next.depth > line.depth))) return true;
  }
  return line.text.replace(/[（(][^()（）]*[)）]/g, '').trim() === '' && !followedByText;
}

/** Once an incident is declared or being worked on it has been detected: what is noticed later is something else. */
const RESPONDING: ReadonlySet<Milestone | null> = new Set(['acknowledged', 'declared', 'mitigated', 'resolved']);

function withoutLateDetection(entries: readonly TimelineEntry[]): TimelineEntry[] {
  let responding = false;
  return entries.map((entry) => {
    if (RESPONDING.has(entry.milestone)) responding = true;
    return responding && entry.milestone === 'detected' ? { ...entry, milestone: null } : entry;
  });
}

/** Where only the first entry names a zone, it names it for all. */
function zoneOfFirst(sources: readonly Source[]): readonly Zone[] {
  const timed = sources.filter(({ line }) => line.stamp.from.time);
  const [first, ...others] = timed.map(({ line }) => line.stamp.from.zone);
  return first && others.every((zone) => zone === null) ? [first] : [];
}

function readSection(
  section: Section,
  passages: readonly Passage[],
  metadata: Metadata,
  path: string,
  otherwise: readonly Zone[],
  text: string,
): TimelineEntry[] {
  const titleLine = text.slice(section.start, section.titleEnd);
  const stated = [
    titleLine,
    metadata.start?.value,
    metadata.date?.value,
    metadata.detected?.value,
    metadata.title?.value,
    digitsOf(path),
  ];
  // Where nothing dates the incident, the first day of the text does.
  const day = firstDay(stated) ?? firstDayOf(passages);
  const all = sourcesOf(section, passages, text);
  const sources = withoutOrigin(all);
  const dayFirst = sources.some(({ line }) => line.stamp.from.date?.dayFirst);
  const named = zonesOf(section, titleLine, passages);
  const zones = named.length > 0 ? named : zoneOfFirst(sources);
  const clock = new Clock({ day, zones: zones.length > 0 ? zones : otherwise, dayFirst });
  const origin = originOf(section, all, passages, metadata);
  if (origin) clock.setOrigin(origin);
  let timed = 0;
  const entries = sources.flatMap(({ line, offset, below }, index): TimelineEntry[] => {
    const { stamp, depth } = line;
    if (!isUnreadable(line.stamp) && isDayHeading(line, sources[index + 1]?.line, below !== null)) {
      clock.setDay(stamp.from);
      timed = 0;
      return [];
    }
    const unreadable = isUnreadable(line.stamp);
    const nested = depth > 1 && timed > 0 && depth > timed;
    if (!nested) timed = depth;
    // A day alone is above the text about it.
    const told = below !== null && line.text === '' && !stamp.from.time;
    const start = told ? below.offset + below.leaf.start : offset + line.start;
    const end = told ? below.offset + below.leaf.end : offset + line.end;
    const stampStart = offset + line.stampStart;
    const stampEnd = offset + line.stampEnd;
    const text = told ? textOf(below.leaf).trim() : line.text;
    const from = unreadable ? UNKNOWN_INSTANT : nested ? clock.peek(stamp.from) : clock.read(stamp.from);
    const to = stamp.to && clock.readEnd(stamp.to, from);
    const also = stamp.also && clock.readAlso(stamp.also, from);
    const milestone = told ? milestoneIn(below.leaf) : line.milestone;
    return [{ start, end, stamp, stampStart, stampEnd, from, to, also, text, milestone, unreadable, nested, section }];
  });
  return withoutLateDetection(entries);
}

/**
 * The entries of all timelines of a document, in the order of the text.
 * @param path of the document: its name may hold the day
 * @param timeZone of times where the document names none, as an IANA name
 */
export function readTimeline(
  sections: readonly Section[],
  passages: readonly Passage[],
  metadata: Metadata,
  path: string,
  timeZone: string | null,
  text: string,
): TimelineEntry[] {
  const named = documentZones(passages);
  const otherwise = named.length > 0 || timeZone === null ? named : [zoneOfPlace(timeZone)];
  const timelines = sections.filter(({ ids, parent }) => ids.includes('timeline') && !parent?.ids.includes('timeline'));
  return timelines.flatMap((section) => readSection(section, passages, metadata, path, otherwise, text));
}
