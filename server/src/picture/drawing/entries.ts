import { dodged, type Wide } from '../geometry/dodge.ts';
import { type PlottedEntry, placeOf } from '../incident.ts';
import { tooltipOf } from '../words/stamps.ts';
import type { Page } from './page.ts';
import { drawPileTops, TOPS } from './pileTops.ts';
import { type Link, line, type Part, type Shape } from './shapes.ts';

/** Px: the first with which no pile is higher than `HIGHEST`. */
const RADII = [3.5, 2.75, 2.25, 1.75];
const HIGHEST = 8;
/** Dots of a pile that are drawn; what is above them is counted. */
const MOST = 16;
const ABOVE = 4;
/** The end of a range is smaller than its start. */
const END = 0.62;
const DAY_LINE = 1.5;
/** A hollow dot is as large as a full one with its outline. */
const OUTLINE = 0.5;
/** Px that a range needs to be seen. */
const SHORTEST_RANGE = 1;

const widthsOf = (entries: readonly PlottedEntry[], { scale }: Page, r: number): Wide[] =>
  entries.map(({ at, until }) => ({ left: scale.px(at) - r, right: scale.px(until ?? at) + r }));

/** The dots' radius, and the row of each. */
function piled(page: Page): { r: number; rows: readonly number[] } {
  const { entries } = page.incident;
  let [r, rows]: [number, readonly number[]] = [0, []];
  for (r of RADII) {
    rows = dodged(widthsOf(entries, page, r));
    if (Math.max(...rows) < HIGHEST) break;
  }
  return { r, rows };
}

function shapesOf(entry: PlottedEntry, page: Page, y: number, r: number): Shape[] {
  const { incident, scale, clock } = page;
  const { at, until, wholeDay, approximate } = entry;
  const [left, right] = [scale.px(at), scale.px(until ?? at)];
  const look = incident.marks.some((mark) => mark.entry === entry) ? 'first' : 'dot';
  const title = tooltipOf(entry, incident, clock);
  const shapes: Shape[] = [];
  if (right - left > SHORTEST_RANGE)
    shapes.push(line(wholeDay ? 'day' : 'range', [left, y], [right, y], wholeDay ? DAY_LINE : r));
  const radius = approximate ? r - OUTLINE : r;
  shapes.push({
    kind: 'dot',
    x: wholeDay ? (left + right) / 2 : left,
    y,
    r: radius,
    look,
    isHollow: approximate,
    title,
  });
  if (!wholeDay && right - left > 2 * r)
    shapes.push({ kind: 'dot', x: right, y, r: r * END, look: 'dot', isHollow: false, title: '' });
  return shapes;
}

/** A dot for each entry, a line to where it ends; what is near in time is piled up, and counted where a pile is high. */
export function drawEntries(page: Page, y: number): Part {
  const { incident, isRoomy, scale, clock } = page;
  const { r, rows } = piled(page);
  const height = 2 * r + 1;
  const hidden = incident.entries.filter((_, index) => rows[index]! >= MOST).map((entry) => scale.px(placeOf(entry)));
  const top = y + ABOVE + (hidden.length > 0 ? TOPS : 0);
  const bottom = top + Math.min(MOST, Math.max(...rows.map((row) => row + 1), isRoomy ? 2 : 1)) * height;
  const places = incident.entries
    .map((entry, index) => ({ entry, y: bottom - rows[index]! * height - r }))
    .filter((_, index) => rows[index]! < MOST);
  return {
    shapes: [...places.flatMap((place) => shapesOf(place.entry, page, place.y, r)), ...drawPileTops(hidden, page, top)],
    links: places.map((place): Link => {
      const title = tooltipOf(place.entry, incident, clock);
      const x = scale.px(placeOf(place.entry));
      return { kind: 'dot', x, y: place.y, width: 2 * r, isLeft: false, line: place.entry.line, title, label: title };
    }),
    bottom,
  };
}
