import { type Milestone, milestoneOf } from '../language/milestones.ts';
import type { Passage } from '../markdown/blocks.ts';
import { dayOf } from '../time/calendar.ts';
import { findStamps, type Stamp } from '../time/stamp.ts';
import { findZone, type Zone } from '../time/zones.ts';
import { codeLines, type StampedLine, stampedLines } from './entries.ts';
import { Clock, UNKNOWN_INSTANT } from './instants.ts';
import type { Metadata, Section, TimelineEntry } from './model.ts';

const ABOUT_ZONE =
  /\btimes?\b|\btimezones?\b|\bzone\b|時刻|時間|以下|タイムゾーン|表記|^\s*[（(]?[A-Z]{2,4}[)）]?\s*$/i;

/** The zone that a sentence names for all that follows ("All times in CET.", 「以下は全て JST」). */
const zoneForAll = (text: string): Zone | null => (ABOUT_ZONE.test(text) ? findZone(text) : null);

const textOf = ({ leaf }: Passage): string =>
  leaf.kind === 'row' ? leaf.cells.map(({ text }) => text).join(' ') : 'prose' in leaf ? leaf.prose.text : '';

/** The numbers of a file's name: "PM-2026-05-06-login.md". */
const digitsOf = (path: string): string =>
  path.slice(path.lastIndexOf('/') + 1).replace(/[^\d-]+|(?<!\d)-|-(?!\d)/g, ' ');

function firstDay(texts: readonly (string | undefined)[]): number | null {
  for (const text of texts) {
    for (const { from } of findStamps(text ?? '')) {
      const day = from.date && dayOf(from.date, null);
      if (day !== null) return day;
    }
  }
  return null;
}

/** A line that gives only a day is a heading for the timed lines after it, or an entry of its own. */
function isDayHeading(line: StampedLine, next: StampedLine | undefined, followedByText: boolean): boolean {
  if (line.stamp.from.time || line.stamp.to) return false;
  if (next?.stamp.from.time && !next.stamp.from.date && (line.text === '' || next.depth > line.depth)) return true;
  return line.text.replace(/[（(][^)）]*[)）]/g, '').trim() === '' && !followedByText;
}

const isUnreadable = ({ from }: Stamp): boolean =>
  from.date === null && from.time === null && from.relativeDay === null;

interface Source {
  readonly line: StampedLine;
  /** The text right below, where it has no stamp of its own. */
  readonly below: Passage | null;
}

/** The stamped lines of a timeline. Where some stand in a list, a table or headings, a sentence that begins with a time is a mention. */
function sourcesOf(section: Section, passages: readonly Passage[], text: string): Source[] {
  const inside = passages.filter(
    ({ leaf, offset }) => offset + leaf.start >= section.titleEnd && offset + leaf.start < section.end,
  );
  const sources = inside.flatMap((passage, index) => {
    const following = inside[index + 1];
    const below =
      following && textOf(following).trim() !== '' && stampedLines(following).length === 0 ? following : null;
    return stampedLines(passage).map((line) => ({ line, below }));
  });
  // Pasted into a code block, indented or fenced, a timeline is one only where there is no other: beside entries it is a log.
  if (sources.length === 0)
    return inside.flatMap((passage) => codeLines(passage, text).map((line) => ({ line, below: null })));
  const plain = sources.some(({ line }) => !line.told && line.stamp.from.time);
  return plain ? sources.filter(({ line }) => !line.told) : sources;
}

function zoneOf(section: Section, passages: readonly Passage[]): Zone | null {
  const title = findZone(section.title);
  if (title) return title;
  for (const { leaf, offset } of passages) {
    const start = offset + leaf.start;
    if (start < section.titleEnd) continue;
    if (start >= section.end) break;
    if (leaf.kind === 'row' && leaf.header) {
      const zone = leaf.cells.map(({ text }) => findZone(text)).find(Boolean);
      if (zone) return zone;
    } else if (leaf.kind === 'paragraph' || leaf.kind === 'heading') {
      const zone = zoneForAll(leaf.prose.text);
      if (zone && !(stampedLines({ leaf, offset })[0]?.stamp.from.time ?? null)) return zone;
    }
  }
  return null;
}

function documentZone(passages: readonly Passage[]): Zone | null {
  for (const passage of passages) {
    const zone =
      passage.leaf.kind === 'paragraph' && /all (?:times|timestamps)|すべて|全て/i.test(textOf(passage))
        ? zoneForAll(textOf(passage))
        : null;
    if (zone) return zone;
  }
  return null;
}

/** Once an incident is declared or being worked on it has been detected: what is noticed later is something else. */
const RESPONDING: ReadonlySet<Milestone | null> = new Set(['acknowledged', 'declared', 'mitigated', 'resolved']);

const withoutLateDetection = (entry: TimelineEntry, index: number, entries: readonly TimelineEntry[]): TimelineEntry =>
  entry.milestone === 'detected' && entries.slice(0, index).some(({ milestone }) => RESPONDING.has(milestone))
    ? { ...entry, milestone: null }
    : entry;

function readSection(
  section: Section,
  passages: readonly Passage[],
  metadata: Metadata,
  path: string,
  otherwise: Zone | null,
  text: string,
): TimelineEntry[] {
  const stated = [
    section.title,
    metadata.start?.value,
    metadata.date?.value,
    metadata.detected?.value,
    metadata.title?.value,
    digitsOf(path),
  ];
  // Where nothing dates the incident, the first day of the text does.
  const day = firstDay(stated) ?? firstDay(passages.map(textOf));
  const sources = sourcesOf(section, passages, text);
  const dayFirst = sources.some(({ line }) => line.stamp.from.date?.dayFirst);
  const clock = new Clock(day, zoneOf(section, passages) ?? otherwise, dayFirst);
  let timed = 0;
  const entries = sources.flatMap(({ line, below }, index): TimelineEntry[] => {
    const { stamp, stampStart, stampEnd, depth } = line;
    if (!isUnreadable(line.stamp) && isDayHeading(line, sources[index + 1]?.line, below !== null)) {
      clock.setDay(stamp.from);
      timed = 0;
      return [];
    }
    const unreadable = isUnreadable(line.stamp);
    const nested = depth > 1 && timed > 0 && depth > timed;
    if (!nested) timed = depth;
    // A day alone stands over the text that tells what happened on it.
    const told = below !== null && line.text === '' && !stamp.from.time;
    const { start, end } = told ? { start: below.offset + below.leaf.start, end: below.offset + below.leaf.end } : line;
    const text = told ? textOf(below).trim() : line.text;
    const from = unreadable ? UNKNOWN_INSTANT : nested ? clock.peek(stamp.from) : clock.read(stamp.from);
    const to = stamp.to && clock.readEnd(stamp.to, from);
    const milestone = milestoneOf(text);
    return [{ start, end, stamp, stampStart, stampEnd, from, to, text, milestone, unreadable, nested, section }];
  });
  return entries.map(withoutLateDetection);
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
  const otherwise = documentZone(passages) ?? (timeZone === null ? null : { name: timeZone, offset: null });
  const timelines = sections.filter(({ ids, parent }) => ids.includes('timeline') && !parent?.ids.includes('timeline'));
  return timelines.flatMap((section) => readSection(section, passages, metadata, path, otherwise, text));
}
