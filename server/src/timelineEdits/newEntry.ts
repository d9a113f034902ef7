import { position } from '../postmortem/instants.ts';
import type { Instant, Postmortem, Section, TimelineEntry } from '../postmortem/model.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import { lineEnd, lineStart } from '../text/lines.ts';
import { newlineOf } from '../text/newline.ts';
import { oneOf } from '../text/words.ts';
import { isoDay } from '../time/calendar.ts';
import { clockText } from '../time/clock.ts';
import * as en from '../time/notations/en/stamps.ts';
import * as ja from '../time/notations/ja/stamps.ts';
import { SECONDS_IN_DAY, SECONDS_IN_MINUTE } from '../time/units.ts';
import { anchorOf, type Layout, layoutOf, passageOf } from './layout.ts';
import { dayText, type Reread } from './rewriteEntries.ts';
import { rewriteStamp } from './stampText.ts';
import { offsetIn } from './zoneChoice.ts';

const END_OF_RANGE = new RegExp(`(?<!\\s)\\s*(?:[-–—~〜～]|${oneOf(ja.UNTIL)}|${oneOf(en.UNTIL)}\\b)\\s*\\d`);

/** A backslash that keeps two lines of a paragraph apart, with what is behind it. */
const HARD_BREAK = /\\(?=\s*$)/;

/** The end of everything that belongs to an entry. */
export function entryEnd(entry: TimelineEntry, postmortem: Postmortem): number {
  const { timeline } = postmortem;
  const { text } = postmortem.document;
  const passage = passageOf(entry, postmortem);
  if (!passage) return entry.end;
  const { leaf, offset } = passage;
  if (leaf.kind === 'row') return offset + leaf.end;
  const next = timeline.find(({ start }) => start > entry.start);
  if (leaf.item) {
    const end = Math.min(offset + leaf.item.end, next && !next.nested ? lineStart(text, next.start) : text.length);
    return entry.start + text.slice(entry.start, end).trimEnd().length;
  }
  if (leaf.kind === 'heading') {
    const end = Math.min(next ? lineStart(text, next.start) : entry.section.end, entry.section.end);
    return entry.start + text.slice(entry.start, end).trimEnd().length;
  }
  // A paragraph of lines, each an entry, or one that goes on below its first line.
  const end = Math.min(offset + leaf.end, next && !next.nested ? lineStart(text, next.start) : text.length);
  return entry.start + text.slice(entry.start, end).replace(HARD_BREAK, '').trimEnd().length;
}

const NUMBER = /^(\s*)(\d+)(?=[.)])/;

/** The number of an ordered list's item so many behind another's, where its items count on, as those of a list of one may. */
function numberedAfter(before: string, anchor: string, by: number, isOnly: boolean): string {
  const number = NUMBER.exec(anchor)?.[2];
  return before.replace(NUMBER, (whole, indent: string, own: string) =>
    (own === '1' && !isOnly) || number === undefined ? whole : `${indent}${Number(number) + by}`,
  );
}

/** A stamp at another instant, written as the sample is; with its day where `dated`. */
export function stampAt(layout: Layout, at: Instant, dated: boolean, postmortem: Postmortem): string {
  const { sample, stamp } = layout;
  const local = { day: at.day, second: at.second ?? 0 };
  const zone = at.zone?.offset != null ? { name: at.zone.name, offset: at.zone.offset } : null;
  const day = dated && at.day !== null && !sample.stamp.from.date ? dayText(at.day, postmortem) : null;
  const also = sample.also?.zone && at.day !== null ? inZone(sample.also.zone, position(at)) : null;
  const anew = { from: local, to: null, also: also && { day: also.day, second: also.second ?? 0 }, zone, day };
  if (!sample.stamp.to) return rewriteStamp(stamp, sample.stamp, sample.from.day, anew);
  // Of a range only its beginning is a sample.
  const until = stamp.search(END_OF_RANGE);
  const begin = until > 0 ? stamp.slice(0, until) : stamp;
  return rewriteStamp(begin, { ...sample.stamp, to: null }, sample.from.day, anew);
}

/** An instant as the first entry of a timeline gives it: with its day and its zone, as far as they are known. */
export const stampInFull = ({ day, second, zone }: Instant): string =>
  [...(day === null ? [] : [isoDay(day)]), clockText(second ?? 0), ...(zone ? [zone.name] : [])].join(' ');

/** An instant on the clocks of a zone. @param epoch seconds since 1970 */
export function inZone(zone: NonNullable<Instant['zone']>, epoch: number): Instant | null {
  const offset = offsetIn(zone, epoch);
  if (offset === null) return null;
  const local = epoch + offset * SECONDS_IN_MINUTE;
  const day = Math.floor(local / SECONDS_IN_DAY);
  return {
    day,
    second: local - day * SECONDS_IN_DAY,
    spread: 0,
    zone: { ...zone, offset },
    yearKnown: true,
    midnights: 0,
  };
}

/** What is told at one instant; several lines belong together. */
export interface NewEntry {
  readonly at: Instant;
  readonly lines: readonly string[];
  /** What may be named before it where its own words would be read as a part of the time. */
  readonly name?: string | null;
}

/** @param lead what is before the stamp: the mark of the list with its number, the first bar of the row */
function entryText(
  { kind, behind, cellsAfter }: Layout,
  lead: string,
  stamp: string,
  lines: readonly string[],
  newline: string,
): string {
  const [first = '', ...more] = lines;
  if (kind === 'row') {
    const cell = lines.join('<br>').replace(/(?<!\\)\|/g, '\\|');
    return `${lead}${stamp}${behind}${cell} |${'  |'.repeat(cellsAfter)}`;
  }
  const indent = kind === 'item' ? ' '.repeat(/^\s*(?:[-*+]|\d+[.)])\s+/.exec(lead)?.[0].length ?? 2) : '';
  const rest = more.map((line) => `${newline}${indent}${line}`).join('');
  return `${lead}${stamp}${behind}${first}${rest}`;
}

/**
 * New entries after the last one that is not later, laid out as the others are. The outcome is read again: an entry that would be read
 * on another day has its day written out.
 * @returns null where nothing tells how an entry looks, or where what was written reads otherwise
 */
export function insertEntries(postmortem: Postmortem, told: readonly NewEntry[], read: Reread): Edit | null {
  const layout = layoutOf(postmortem);
  const [first] = told;
  if (!layout || !first) return null;
  const { timeline } = postmortem;
  const { entry: anchor, side } = anchorOf(layout, first.at);
  const { text } = postmortem.document;
  const isAfter = side === 'after';
  const at = isAfter ? entryEnd(anchor, postmortem) : lineStart(text, anchor.start);
  const index = timeline.indexOf(anchor) + (isAfter ? nestedAfter(anchor, timeline) + 1 : 0);
  const newline = newlineOf(text);
  const anchorLine = text.slice(lineStart(text, anchor.start), lineEnd(text, anchor.start));
  const leads = told.map((_, count) =>
    layout.kind === 'item'
      ? numberedAfter(layout.before, anchorLine, count + (isAfter ? 1 : 0), layout.peers.length === 1)
      : layout.before,
  );
  for (const dated of subsets(told, anchor.from.day)) {
    const stamps = told.map((each, count) => stampAt(layout, each.at, dated(count), postmortem));
    const entries = told.map((each, count) => entryText(layout, leads[count]!, stamps[count]!, each.lines, newline));
    const insert = isAfter
      ? layout.between + entries.join(layout.between)
      : entries.join(layout.between) + layout.between;
    const edit = { start: at, end: at, insert };
    const outcome = applyEdits(text, [edit]);
    const { timeline: after, sections } = read(outcome);
    // Code that nothing closes takes what is behind it.
    if (partsAmong(sections) !== partsAmong(postmortem.sections)) continue;
    // “10:05 PM is on call”: what is told must not be read as a part of the time.
    const isRead = ({ at: meant }: NewEntry, count: number): boolean => {
      const entry = after[index + count];
      return isAt(entry, meant) && outcome.slice(entry.stampStart, entry.stampEnd).trim() === stamps[count]!.trim();
    };
    if (after.length === timeline.length + told.length && told.every(isRead)) return edit;
  }
  return null;
}

const partsAmong = (sections: readonly Section[]): number => sections.filter(({ ids }) => ids.length > 0).length;

const nestedAfter = (entry: TimelineEntry, timeline: readonly TimelineEntry[]): number => {
  const from = timeline.indexOf(entry) + 1;
  const next = timeline.slice(from).findIndex(({ nested }) => !nested);
  return next < 0 ? timeline.length - from : next;
};

const isAt = (entry: TimelineEntry | undefined, { day, second }: Instant): entry is TimelineEntry =>
  entry !== undefined &&
  entry.from.day === day &&
  Math.floor((entry.from.second ?? -SECONDS_IN_MINUTE) / SECONDS_IN_MINUTE) === Math.floor(second! / SECONDS_IN_MINUTE);

/** Which of the entries have their day written: those that begin one, the first too, all. @param before the day beside them */
function subsets(told: readonly NewEntry[], before: number | null): ((index: number) => boolean)[] {
  const beginsDay = (index: number): boolean => told[index]!.at.day !== (told[index - 1]?.at.day ?? before);
  return [beginsDay, (index) => index === 0 || beginsDay(index), () => true];
}
