import { lanesOf, type Placed } from '../geometry/lanes.ts';
import { textWidth } from '../geometry/textWidth.ts';
import { type Mark, placeOf } from '../incident.ts';
import { namesOf, nameTime, tooltipOf } from '../words/stamps.ts';
import type { Page } from './page.ts';
import { type Link, line, type Part, type Shape } from './shapes.ts';

const SIZE = 12;
/** Px from a leader to its text, and behind the text. */
const BESIDE_LEADER = 4;
const BEHIND = 2;
const LANE = 18;
const BELOW_LANES = 3;
/** The nearest baseline, from the band up; the top of a leader, and of its link, from its text's baseline up. */
const BASELINE = 9;
const LEADER_TOP = 10;
const LINK_TOP = 12;
/** Marks nearer than this many px are at one place. */
const SAME_PLACE = 0.75;

/** Milestones at one place of the picture. */
export interface MarkGroup {
  readonly x: number;
  readonly marks: readonly [Mark, ...Mark[]];
}

/** The marks of a picture by place, the leftmost first. */
export function groupsOf({ incident, scale }: Page): MarkGroup[] {
  const groups: MarkGroup[] = [];
  for (const mark of incident.marks) {
    const x = scale.px(placeOf(mark));
    const last = groups.at(-1);
    if (last && x - last.x < SAME_PLACE) groups[groups.length - 1] = { x: last.x, marks: [...last.marks, mark] };
    else groups.push({ x, marks: [mark] });
  }
  return groups;
}

interface Written {
  readonly name: string;
  readonly time: string;
}

const widthOf = ({ name, time }: Written): number =>
  BESIDE_LEADER + textWidth(name, SIZE, true) + (time === '' ? 0 : textWidth(` ${time}`, SIZE)) + BEHIND;

/** With less and less, until there is room. */
function placed(groups: readonly MarkGroup[], page: Page): { written: Written[]; places: readonly Placed[] } | null {
  const { incident, width, clock } = page;
  const full = groups.map(({ marks }) => ({
    name: namesOf(marks, incident),
    time: nameTime(marks[0], incident, clock),
  }));
  const untimed = full.map(({ name }) => ({ name, time: '' }));
  const counted = groups.map(({ marks }) => ({
    name: namesOf([marks[0]], incident) + (marks.length > 1 ? ` +${marks.length - 1}` : ''),
    time: '',
  }));
  for (const written of [full, untimed, counted]) {
    const labels = groups.map(({ x }, index) => ({ x, width: widthOf(written[index]!) }));
    const places = lanesOf(labels, width);
    if (places) return { written, places };
  }
  return null;
}

/**
 * The names of milestones above the band, each with its leader.
 * @returns and the names that found no room, with their times: the caption says them
 */
export function drawNames(groups: readonly MarkGroup[], page: Page): Part & { readonly unplaced: readonly string[] } {
  const { incident, clock, isRoomy } = page;
  const found = placed(groups, page);
  const lanes = found ? found.places.map(({ lane }) => lane + 1) : [];
  const height = Math.max(...lanes, isRoomy ? 2 : 0);
  const bottom = height * LANE + (height > 0 ? BELOW_LANES : 0);
  const unplaced = groups.map(({ marks }) => `${namesOf(marks, incident)} ${nameTime(marks[0], incident, clock)}`);
  if (!found) return { shapes: [], bottom, unplaced };
  const shapes: Shape[] = [];
  const links: Link[] = [];
  for (const [index, { x, marks }] of groups.entries()) {
    const { lane, anchor } = found.places[index]!;
    const written = found.written[index]!;
    const y = bottom - BASELINE - lane * LANE;
    const isLeft = anchor === 'end';
    const title = tooltipOf(marks[0], incident, clock);
    const label = `${namesOf(marks, incident)} ${title}`;
    shapes.push(line('leader', [x, y - LEADER_TOP], [x, bottom]), {
      kind: 'text',
      x,
      y,
      aside: isLeft ? -BESIDE_LEADER : BESIDE_LEADER,
      anchor,
      look: 'name',
      strong: written.name,
      text: written.time,
    });
    const width = widthOf(written);
    links.push({ kind: 'name', x, y: y - LINK_TOP, width, isLeft, line: marks[0].line, title, label });
  }
  return { shapes, links, bottom, unplaced: [] };
}
