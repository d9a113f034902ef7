import { toHalfWidth } from '../text/halfWidth.ts';
import type { Notation } from '../time/notation.ts';
import { DATES, RELATIVE_DAYS, TIMES } from '../time/stamp.ts';
import { weekdayIn } from '../time/weekdays.ts';
import { readZone } from '../time/zones.ts';

/** A part of a stamp as it is written. Offsets are UTF-16 code units in the stamp's text. */
export interface Piece {
  readonly kind: 'date' | 'time' | 'relative day' | 'weekday' | 'zone';
  readonly start: number;
  readonly end: number;
  /** Where its numbers and words are. */
  readonly parts: readonly Part[];
}

export interface Part {
  /** The name of the notation's group: `year`, `hour`, `half` … */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const withIndices = new Map<RegExp, RegExp>();

function indexed(pattern: RegExp): RegExp {
  const known = withIndices.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags}d`);
  withIndices.set(pattern, known);
  return known;
}

function pieceAt(
  kind: Piece['kind'],
  notations: readonly Notation<unknown>[],
  source: string,
  at: number,
): Piece | null {
  for (const { pattern, read } of notations) {
    const sticky = indexed(pattern);
    sticky.lastIndex = at;
    const match = sticky.exec(source);
    if (!match || read(match.groups ?? {}) === null) continue;
    const parts = Object.entries(match.indices?.groups ?? {}).flatMap(([name, place]) =>
      place ? { name, start: place[0], end: place[1] } : [],
    );
    return { kind, start: at, end: at + match[0].length, parts };
  }
  return null;
}

function zoneAt(source: string, at: number, last: Piece | undefined): Piece | null {
  const behindTime = last?.kind === 'time' && last.end === at;
  const iso = behindTime && source[last.start - 1] === 'T';
  const zone = behindTime || /[\s(（[A-Z+]/.test(source[at]!) ? readZone(source, at, iso) : null;
  if (!zone) return null;
  const written = source.slice(at, zone.end);
  const start = at + written.length - written.trimStart().replace(/^[([（]\s*/, '').length;
  return { kind: 'zone', start, end: at + written.replace(/(?<![\s)\]）])[\s)\]）]+$/, '').length, parts: [] };
}

/** The days, times, weekdays and zones that a stamp is written with, in order. */
export function piecesOf(stamp: string): Piece[] {
  const source = toHalfWidth(stamp);
  const pieces: Piece[] = [];
  for (let at = 0; at < source.length; ) {
    const last = pieces.at(-1);
    const inWord = /\w/.test(source[at - 1] ?? '') && source[at - 1] !== 'T' && last?.end !== at;
    const piece = inWord
      ? null
      : /\s/.test(source[at]!)
        ? zoneAt(source, at, last)
        : (pieceAt('date', DATES, source, at) ??
          zoneAt(source, at, last) ??
          pieceAt('time', TIMES, source, at) ??
          pieceAt('relative day', RELATIVE_DAYS, source, at));
    if (piece) pieces.push(piece);
    at = piece ? Math.max(piece.end, at + 1) : at + 1;
  }
  return withWeekdays(pieces, source);
}

/** A weekday is before or after its day. */
function withWeekdays(pieces: readonly Piece[], source: string): Piece[] {
  const gaps = pieces.map(({ start }, index) => ({ from: pieces[index - 1]?.end ?? 0, to: start }));
  gaps.push({ from: pieces.at(-1)?.end ?? 0, to: source.length });
  const weekdays = gaps.flatMap(({ from, to }): Piece[] => {
    const found = weekdayIn(source.slice(from, to));
    return found ? [{ kind: 'weekday', start: from + found.start, end: from + found.end, parts: [] }] : [];
  });
  return [...pieces, ...weekdays].sort((a, b) => a.start - b.start);
}
