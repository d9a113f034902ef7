import { SECONDS_IN_DAY } from '../../time/units.ts';
import { textWidth } from '../geometry/textWidth.ts';
import { type Tick, type Ticks, ticksOf } from '../geometry/ticks.ts';
import { clockAt, dayAt, dayLabels } from '../words/days.ts';
import { foldedDuration } from '../words/durations.ts';
import { brokenLine, cutsOf } from './brokenLine.ts';
import { type Page, SMALL } from './page.ts';
import { Row } from './row.ts';
import { line, type Part, type Shape, small } from './shapes.ts';

const BELOW_DOTS = 3;
const TICK = 4;
const TIMES = 16;
const DAYS = 14;
/** Where the line of a second zone is, and its times, from what is above it. */
const SECOND_LINE = 7;
const SECOND_TIMES = 20;
const ZONE_APART = 8;
/** Px that the shortest day needs: there is no more than one in so many. */
const NARROWEST_DAY = 14;

/** Px that a day with its month needs: a segment's first has them to itself. */
const SHORT_DAY = 42;

const showsTimes = ({ step }: Ticks): boolean => step < SECONDS_IN_DAY;

function foldTexts({ scale, incident }: Page, y: number): Shape[] {
  return scale.folds.flatMap(({ from, to, left, right }) => {
    const text = foldedDuration(to - from, incident.language);
    return textWidth(text, SMALL) <= right - left ? [small((left + right) / 2, y + TICK, text, 'middle')] : [];
  });
}

interface Day {
  readonly day: number;
  readonly x: number;
}

/** Where each day begins, on clocks that are so many seconds ahead. */
function daysOf({ scale }: Page, ahead: number): Day[] {
  const { segments, pxPerSecond, px } = scale;
  const nearest = NARROWEST_DAY / (pxPerSecond * SECONDS_IN_DAY);
  const step = pxPerSecond > 0 ? Math.max(1, Math.ceil(nearest)) : 1;
  const days: Day[] = [];
  for (const [index, { from, to, left }] of segments.entries()) {
    const first = dayAt(from + ahead);
    if (days.at(-1)?.day !== first) days.push({ day: first, x: index === 0 ? 0 : left - 2 });
    for (let day = first + step; day * SECONDS_IN_DAY <= to + ahead; day += step)
      days.push({ day, x: px(day * SECONDS_IN_DAY - ahead) });
  }
  return days;
}

/** The days that the axis is marked at, behind the one that each of its segments begins with. */
function markedDays({ scale }: Page, { all }: Ticks): Day[] {
  return scale.segments.flatMap(({ from, to, left }, index): Day[] => [
    { day: dayAt(from), x: index === 0 ? 0 : left - 2 },
    ...all.flatMap(({ moment, x, isRound }) =>
      isRound && from <= moment && moment <= to && x - left >= SHORT_DAY ? [{ day: dayAt(moment), x }] : [],
    ),
  ]);
}

/** @param zone what stands at the right end of the row */
function dayRow(page: Page, days: readonly Day[], y: number, zone: string): Shape[] {
  const { width, incident } = page;
  const room = zone === '' ? width : width - textWidth(zone, SMALL, true) - ZONE_APART;
  const row = new Row(page, y, room);
  let before: number | null = null;
  for (const [index, { day, x }] of days.entries()) {
    const next = days[index + 1];
    const labels = dayLabels(day, { before, next: next?.day ?? null }, incident);
    if (row.fitting(x, labels, next?.x ?? Number.POSITIVE_INFINITY)) before = day;
  }
  return zone === '' ? row.shapes : [...row.shapes, small(width, y, '', 'end', zone)];
}

function timeRow(page: Page, ticks: readonly Tick[], y: number, ahead: number): Shape[] {
  const row = new Row(page, y);
  for (const { moment, x } of ticks) row.centred(x, clockAt(moment + ahead));
  return row.shapes;
}

/** The second scale, where entries are told in two zones. */
function drawSecondZone(page: Page, ticks: Ticks, y: number): Part {
  const { incident, width } = page;
  const { secondZone, dates } = incident;
  if (!secondZone || !showsTimes(ticks)) return { shapes: [], bottom: y };
  const { name, ahead } = secondZone;
  const times = y + SECOND_TIMES;
  const bottom = times + DAYS;
  const days = dates === 'none' ? [] : daysOf(page, ahead);
  return {
    shapes: [
      line('midnight', [0, y + SECOND_LINE], [width, y + SECOND_LINE]),
      ...timeRow(page, ticks.all, times, ahead),
      ...dayRow(page, days, bottom, name),
    ],
    bottom,
  };
}

/**
 * The axis with its times and days.
 * @param top where midnights begin
 */
export function drawAxis(page: Page, y: number, top: number): Part {
  const { incident, scale } = page;
  const { dates, secondZone, zone } = incident;
  const axis = y + BELOW_DOTS;
  const ticks = ticksOf(scale);
  const hasTimes = showsTimes(ticks);
  const midnights = ticks.all.filter(({ moment, isRound }) => hasTimes && isRound && moment % SECONDS_IN_DAY === 0);
  const days = dates === 'none' ? [] : hasTimes ? daysOf(page, 0) : markedDays(page, ticks);
  const hasSecond = secondZone !== null && hasTimes;
  const hasDays = days.length > 1 || (days.length > 0 && !hasTimes) || hasSecond;
  let bottom = axis + (hasTimes ? TIMES : TICK);
  const shapes = [
    ...brokenLine(page, axis),
    ...midnights.map(({ x }) => line('midnight', [x, top], [x, axis])),
    ...ticks.all.map(({ x }) => line('axis', [x, axis], [x, axis + TICK])),
    ...cutsOf(page, axis),
    ...foldTexts(page, axis),
    ...(hasTimes ? timeRow(page, ticks.all, bottom, 0) : []),
  ];
  if (hasDays) {
    bottom += DAYS;
    shapes.push(...dayRow(page, days, bottom, hasSecond ? (zone ?? '') : ''));
  }
  const second = drawSecondZone(page, ticks, bottom);
  return { shapes: [...shapes, ...second.shapes], bottom: second.bottom };
}
