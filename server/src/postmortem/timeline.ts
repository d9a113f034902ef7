import { toldMilestones } from '../language/milestones.ts';
import type { Passage } from '../markdown/blocks.ts';
import { type Leaf, textOf } from '../markdown/leaves.ts';
import { lineEnd } from '../text/lines.ts';
import { memoizeByObject } from '../text/memoize.ts';
import { isDayFirst } from '../time/dayOrder.ts';
import type { Zone } from '../time/zones.ts';
import type { StampedLine } from './entries.ts';
import { incidentDay } from './incidentDay.ts';
import { Clock, UNKNOWN_INSTANT } from './instants.ts';
import { milestonesOf } from './milestones.ts';
import type { Metadata, Section, TimelineEntry } from './model.ts';
import { type TimelinePart, timelinePartsOf } from './timelineSections.ts';
import { isUnreadable, originOf, type Source, sourcesOf, withoutOrigin } from './timelineSources.ts';
import { documentZones, zonesOf } from './timelineZones.ts';

const milestonesIn = memoizeByObject((leaf: Leaf) => toldMilestones(textOf(leaf)));

/** A line that gives only a day is a heading for the timed lines after it, or an entry of its own. */
function isDayHeading(line: StampedLine, next: StampedLine | undefined, followedByText: boolean): boolean {
  if (line.open || line.stamp.from.time || line.stamp.from.elapsed || line.stamp.to) return false;
  if (next?.stamp.from.time) {
    const introduces = line.depth === 0 && !line.heading && next.depth > 0;
    if (introduces || (!next.stamp.from.date && (line.text === '' || next.depth > line.depth))) return true;
  }
  return line.text.replace(/[（(][^()（）]*[)）]/g, '').trim() === '' && !followedByText;
}

/** Is the day in brackets? Then it is told beside the others: 「(2025-12-10) 導入」. */
const isAside = ({ stampStart, stampEnd }: StampedLine, offset: number, text: string): boolean =>
  /[(（]\s*$/.test(text.slice(Math.max(0, offset + stampStart - 2), offset + stampStart)) &&
  /^\s*[)）]/.test(text.slice(offset + stampEnd, offset + stampEnd + 2));

/** Where only the first entry names a zone, it names it for all. */
function zoneOfFirst(sources: readonly Source[]): readonly Zone[] {
  const timed = sources.filter(({ line }) => line.stamp.from.time);
  const [first, ...others] = timed.map(({ line }) => line.stamp.from.zone);
  return first && others.every((zone) => zone === null) ? [first] : [];
}

function readSection(
  part: TimelinePart,
  passages: readonly Passage[],
  metadata: Metadata,
  path: string,
  otherwise: readonly Zone[],
  text: string,
  yearFirst: boolean,
): TimelineEntry[] {
  const { section, sure } = part;
  // A remark behind a label in bold is no part of the title where it is wrapped, and may name the zone: “**Timeline** (UTC, some of”.
  const titleEnd = section.style === 'strong' ? lineEnd(text, section.titleEnd) : section.titleEnd;
  const titleLine = text.slice(section.start, titleEnd);
  const { day, stated } = incidentDay(titleLine, metadata, passages, path, yearFirst);
  const all = sourcesOf(part, passages, text);
  const sources = withoutOrigin(all);
  const dayFirst = isDayFirst(sources.flatMap(({ line }) => line.stamp.from.date ?? []));
  const named = zonesOf(part, titleLine, passages);
  const zones = named.length > 0 ? named : zoneOfFirst(sources);
  const clock = new Clock({ day, stated, zones: zones.length > 0 ? zones : otherwise, dayFirst, yearFirst });
  const origin = originOf(part, all, passages, metadata);
  if (origin) clock.setOrigin(origin);
  let timed = 0;
  const read = sources.flatMap(({ line, offset, below }, index) => {
    const { stamp, depth } = line;
    if (!isUnreadable(line.stamp) && isDayHeading(line, sources[index + 1]?.line, below !== null)) {
      clock.setDay(stamp.from);
      timed = 0;
      return [];
    }
    const nothing = isUnreadable(line.stamp);
    const aside = isAside(line, offset, text);
    const unreadable = nothing || line.open === true;
    const nested = depth > 1 && timed > 0 && depth > timed;
    if (!nested) timed = depth;
    // A day alone is above the text about it.
    const told = below !== null && line.text === '' && !stamp.from.time;
    const start = told ? below.offset + below.leaf.start : offset + line.start;
    const end = told ? below.offset + below.leaf.end : offset + line.end;
    const stampStart = offset + line.stampStart;
    const stampEnd = offset + line.stampEnd;
    const words = told ? textOf(below.leaf).trim() : line.text;
    const next = sources[index + 1]?.line.stamp.from ?? null;
    const from = nothing ? UNKNOWN_INSTANT : nested ? clock.peek(stamp.from) : clock.read(stamp.from, next, aside);
    const to = stamp.to && clock.readEnd(stamp.to, from);
    const also = stamp.also && clock.readAlso(stamp.also, from);
    // Under "### 17:14" the text tells what happened.
    const milestones = below !== null && line.text === '' ? milestonesIn(below.leaf) : line.milestones;
    const entry = {
      start,
      end,
      stamp,
      stampStart,
      stampEnd,
      from,
      to,
      also,
      text: words,
      unreadable,
      nested,
      unmarked: line.unmarked === true,
      section,
      sure: sure && line.between !== true,
    };
    return [{ entry, from, told: milestones }];
  });
  const milestones = milestonesOf(read);
  return read.map(({ entry }, index) => Object.assign(entry, milestones[index]));
}

/**
 * The entries of all timelines of a document, in the order of the text.
 * @param path of the document: its name may hold the day
 * @param timeZone of times where the document names none, as an IANA name
 * @param yearFirst does 26/04/11 begin with its year, as in Japanese?
 */
export function readTimeline(
  sections: readonly Section[],
  passages: readonly Passage[],
  metadata: Metadata,
  path: string,
  timeZone: string | null,
  text: string,
  yearFirst = false,
): TimelineEntry[] {
  const otherwise = documentZones(passages, timeZone);
  return timelinePartsOf(sections, passages).flatMap((part) =>
    readSection(part, passages, metadata, path, otherwise, text, yearFirst),
  );
}
