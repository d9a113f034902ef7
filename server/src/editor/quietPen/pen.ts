import { lineEnd, lineStart } from '../../text/lines.ts';

/** A part of the text that may be left. Offsets are UTF-16 code units in it. */
export interface Range {
  readonly from: number;
  readonly to: number;
  /** Where its title ends, if it has one. */
  readonly titleEnd?: number;
}

/** What may be told of a document, and what has to be left first. Offsets are UTF-16 code units in the text. */
export interface Tellable {
  readonly rule: string;
  readonly start: number;
  /** All that no cursor may be in. `document`: the whole report, which is left when it is opened, saved or turned away from. */
  readonly unit: readonly Range[] | 'document';
  /** Is it enough that the cursor waits on an empty line of it? */
  readonly endsWithPause: boolean;
}

/**
 * What happened since a report was last judged, the most telling last: a key, a cursor that moved, two seconds without a key (where no
 * cursor is known: two seconds in which nothing was changed), a save by hand or the window left, the opening.
 */
export const EVENTS = ['typed', 'moved', 'paused', 'stopped', 'left', 'opened'] as const;
export type PenEvent = (typeof EVENTS)[number];

export interface Moment {
  readonly text: string;
  /** UTF-16 offsets; the active end of each selection. */
  readonly cursors: readonly number[];
  readonly event: PenEvent;
  /** Was more than a sign put in or taken out at once, as an undo does? */
  readonly isStretch: boolean;
  readonly draft: boolean;
}

interface Told {
  readonly rule: string;
  readonly at: number;
  /** The line as it was when this was last true. */
  readonly line: string;
}

/** What was told of one open document. Plain data. */
export interface Pen {
  readonly told: readonly Told[];
  /** What was told and is no longer true, by its line: an undo brings it back at once. */
  readonly withdrawn: ReadonlySet<string>;
}

export const NEW_PEN: Pen = { told: [], withdrawn: new Set() };

const MOST_WITHDRAWN = 500;

const lineOf = (text: string, at: number): string => text.slice(lineStart(text, at), lineEnd(text, at));
const inLine = (rule: string, line: string): string => `${rule} ${line}`;

/** Places move with the text around them; what is put in at a place goes before it. */
export const afterEdit = (pen: Pen, at: number, removed: number, inserted: number): Pen => ({
  ...pen,
  told: pen.told.map((each) => {
    if (each.at < at || (each.at === at && removed > 0)) return each;
    return { ...each, at: each.at >= at + removed ? each.at + inserted - removed : at };
  }),
});

/** In a part of which only the title stands, the first word is still to come. */
const isBegun = ({ titleEnd, to }: Range, text: string): boolean =>
  titleEnd === undefined || text.slice(titleEnd, to).trim() !== '';

function isLeft({ unit, endsWithPause }: Tellable, { text, cursors, event, draft }: Moment): boolean {
  if (event === 'opened' || event === 'left') return true;
  if (unit === 'document') return !draft && (event === 'paused' || event === 'stopped');
  const holds = ({ from, to }: Range, cursor: number): boolean => cursor >= from && cursor <= to;
  const entered = unit.filter((range) => cursors.some((cursor) => holds(range, cursor)));
  if (entered.length === 0 || event === 'stopped') return true;
  if (event !== 'paused' || !endsWithPause || !entered.every((range) => isBegun(range, text))) return false;
  const inside = cursors.filter((cursor) => entered.some((range) => holds(range, cursor)));
  return inside.every((cursor) => lineOf(text, cursor).trim() === '');
}

const placed = (rule: string, at: number): string => `${rule} ${at}`;

/** What was told before and is still true, and what is not. A finding is the same by its rule and place, else by its line. */
function toldAmong<T extends Tellable>(found: readonly T[], told: readonly Told[], text: string): [Set<T>, Told[]] {
  const byPlace = new Map(found.map((each) => [placed(each.rule, each.start), each]));
  const inPlace = told.flatMap(({ rule, at }) => byPlace.get(placed(rule, at)) ?? []);
  const still = new Set<T>(inPlace);
  const gone: Told[] = [];
  for (const each of told.filter(({ rule, at }) => !byPlace.has(placed(rule, at)))) {
    const line = lineStart(text, each.at);
    const match = found.find(
      (one) =>
        one.rule === each.rule && !still.has(one) && (one.unit === 'document' || lineStart(text, one.start) === line),
    );
    if (match) still.add(match);
    else gone.push(each);
  }
  return [still, gone];
}

/**
 * When a finding may be told: once its unit is left; told, it stays until it is no longer true. Nothing else delays.
 * @returns the pen as it is afterwards, and what is shown, in the order found
 */
export function speak<T extends Tellable>(pen: Pen, found: readonly T[], moment: Moment): { pen: Pen; shown: T[] } {
  const { text } = moment;
  const [still, gone] = toldAmong(found, pen.told, text);
  // A line that was moved is gone from one place and found at another.
  const withdrawn = new Set(
    [...pen.withdrawn, ...gone.map(({ rule, line }) => inLine(rule, line))].slice(-MOST_WITHDRAWN),
  );
  const isRestored = ({ rule, start }: T): boolean =>
    moment.isStretch && withdrawn.has(inLine(rule, lineOf(text, start)));
  const shown = found.filter((each) => still.has(each) || isLeft(each, moment) || isRestored(each));
  return {
    pen: {
      told: shown.map(({ rule, start }) => ({ rule, at: start, line: lineOf(text, start) })),
      withdrawn,
    },
    shown,
  };
}
