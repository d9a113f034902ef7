import type { Row } from '../markdown/leaves.ts';
import { sourceOffset } from '../markdown/prose.ts';
import { readEntryStamp } from '../time/entryStamp.ts';
import { findStamps, type Stamp } from '../time/stamp.ts';
import { weekdayIn } from '../time/weekdays.ts';
import { findZone, type Zone } from '../time/zones.ts';
import { type Line, type StampedLine, stampedLine } from './stampedLine.ts';
import { endsRange, holdsElapsed, holdsTimes, holdsZones } from './timeColumns.ts';

/** Between the cells of a row in the text of its entry. */
export const BETWEEN_CELLS = ' | ';

/** Most stamps are in one of these. */
const LAST_OF_FIRST_COLUMNS = 3;
/** A column's head that says the year of its days: "Date (2021)". */
const YEAR_IN_HEAD = /(?<!\d)(?:19[7-9]\d|20\d\d)(?!\d)/;

/** “+1h08m”, “0m” */
const LENGTH = /^[+±T]{0,2}\d/;

/** The day that the head of a table's column of times gives for all its rows: 「時刻 (2026-05-02 JST)」. */
function dayInHead(row: Row): Omit<StampedLine, 'milestones'>[] {
  return row.cells.flatMap((cell) => {
    if (!holdsTimes(cell.text.normalize('NFKC').trim())) return [];
    const stamp = findStamps(cell.text).find(({ from }) => from.date?.year != null && from.time === null);
    if (!stamp) return [];
    const place = { start: sourceOffset(cell, 0), end: sourceOffset(cell, cell.text.length, 'end') };
    const stated = { ...stamp, to: null };
    return [
      {
        ...place,
        stamp: stated,
        stampStart: place.start,
        stampEnd: place.end,
        text: '',
        heading: false,
        depth: 0,
        told: false,
      },
    ];
  });
}

/** The columns of a row that hold its day and its time: by what their heads say, else by what is in the row's first cells. */
function timeColumns(row: Row, titles: readonly string[]): readonly number[] {
  const named = titles.flatMap((title, index) => (holdsTimes(title) ? [index] : []));
  if (named.length > 0) return named;
  const alone = (index: number): boolean => {
    const cell = row.cells[index]?.text ?? '';
    const stamp = /\d/.test(cell) ? readEntryStamp(cell) : null;
    return stamp !== null && /^[\s)\]）】*_.]*$/.test(cell.slice(stamp.end));
  };
  const [first, second] = [...Array(LAST_OF_FIRST_COLUMNS).keys()].filter(alone);
  if (first === undefined) return [0];
  return second === first + 1 ? [first, second] : [first];
}

/** A row's day and time may be in one cell or in several. */
export function inRow(row: Row): Omit<StampedLine, 'milestones'>[] {
  if (row.header) return dayInHead(row);
  const titles = row.columns.map(({ text }) => text.normalize('NFKC').trim());
  const columns = timeColumns(row, titles);
  const read = columns.flatMap((index) => {
    const cell = row.cells[index];
    const line = cell && stampedLine(cell, 0, cell.text.length);
    return line ? [{ ...line, index, stamp: withYear(line.stamp, titles[index]!) }] : [];
  });
  const first = withWeekday(joinedLine(read, titles), read[0]?.index, row);
  if (!first) return [];
  const zone = findZone(row.cells[titles.findIndex((title) => holdsZones(title))]?.text ?? '');
  const stamp = withZone(first.stamp, zone);
  const text = row.cells
    .filter(
      (cell, index) =>
        !columns.includes(index) && !(holdsElapsed(titles[index] ?? '') && LENGTH.test(cell.text.trim())),
    )
    .map((cell) => cell.text.trim())
    .filter(Boolean)
    .join(BETWEEN_CELLS);
  const place = { start: row.start, end: row.end, heading: false, depth: 1, told: false };
  return [{ ...first, stamp, ...place, text: columns.length === row.cells.length ? first.text : text }];
}

const withZone = (stamp: Stamp, zone: Zone | null): Stamp =>
  zone && !stamp.from.zone ? { ...stamp, from: { ...stamp.from, zone } } : stamp;

/** The year that the head of its column gives. */
function withYear(stamp: Stamp, title: string): Stamp {
  const { date } = stamp.from;
  const year = date?.year === null ? YEAR_IN_HEAD.exec(title)?.[0] : undefined;
  return year ? { ...stamp, from: { ...stamp.from, date: { ...date!, year: Number(year) } } } : stamp;
}

type CellLine = Line & { readonly index: number };

/** A cell before the day that only says its weekday goes with it. */
function withWeekday(line: Line | null, index: number | undefined, row: Row): Line | null {
  const cell = row.cells[(index ?? 0) - 1];
  const weekday = line?.stamp.from.date && cell ? weekdayIn(cell.text) : null;
  return line && cell && weekday && /^[\s.]*$/.test(cell.text.slice(0, weekday.start) + cell.text.slice(weekday.end))
    ? { ...line, stampStart: sourceOffset(cell, weekday.start) }
    : line;
}

/** The cells of one row that give its day, its time and its end. */
function joinedLine([first, ...others]: readonly CellLine[], titles: readonly string[]): Line | null {
  if (!first) return null;
  let line: CellLine = first;
  let timed = line.stamp.from.time ? line.index : null;
  for (const next of others) {
    const heads = timed === null ? null : ([titles[timed]!, titles[next.index]!] as const);
    const zone = heads && otherZone(...heads);
    const isOther = heads !== null && namesOtherClock(...heads);
    const stamp = zone ? alsoIn(line.stamp, next.stamp, zone) : isOther ? line.stamp : joined(line.stamp, next.stamp);
    if (next.stamp.from.time) timed ??= next.index;
    const givesTime = !line.stamp.from.time && next.stamp.from.time !== null;
    // Beside each other they are one place; else the time is where the entry is told.
    const beside = next.index === line.index + 1;
    const place = !givesTime ? line : beside ? { ...line, stampEnd: next.stampEnd } : next;
    line = { ...line, index: next.index, stamp, stampStart: place.stampStart, stampEnd: place.stampEnd };
  }
  return line;
}

/** Of columns that name zones, “Time (UTC)” and “JST”, 「東京 (JST)」 and 「バンコク (ICT)」, the others say the same in their own. */
function otherZone(first: string, second: string): Zone | null {
  const [one, other] = [findZone(first), endsRange(second) ? null : findZone(second)];
  return one && other && one.offset !== other.offset ? other : null;
}

/** One other clock is kept. */
const alsoIn = (stamp: Stamp, other: Stamp, zone: Zone): Stamp =>
  stamp.also ? stamp : { ...stamp, also: { ...other.from, zone } };

const CLOCK = /[(（]\s?(?<zone>[A-Z]{2,5}(?:[+-]\d{1,2})?)\s?[)）]$/;
const BRACKET = /\s?[(（](?<inside>[^()（）]{2,24})[)）]$/;
/** 「東京 (JST)」 and 「バンコク (ICT)」, “Time (UTC)” and “Time (local)” name two clocks, whoever knows them. */
function namesOtherClock(first: string, second: string): boolean {
  if (endsRange(second)) return false;
  const [one, other] = [CLOCK.exec(first)?.groups?.zone, CLOCK.exec(second)?.groups?.zone];
  if (one !== undefined && other !== undefined && one !== other) return true;
  const [inside, beside] = [BRACKET.exec(first)?.groups?.inside, BRACKET.exec(second)?.groups?.inside];
  return (
    inside !== undefined &&
    beside !== undefined &&
    inside !== beside &&
    first.replace(BRACKET, '') === second.replace(BRACKET, '')
  );
}

/** A day in one column and a time in the next are one stamp; two times are a start and an end. */
function joined(first: Stamp, second: Stamp): Stamp {
  if (!first.from.time && second.from.time) {
    return {
      ...second,
      start: first.start,
      end: first.end,
      from: { ...second.from, date: first.from.date, relativeDay: first.from.relativeDay },
    };
  }
  return first.to || !second.from.time ? first : { ...first, to: second.from };
}
