import { type Moment, readStamp } from '../time/stamp.ts';
import { findZone, type Zone, zonesIn } from '../time/zones.ts';
import { goesPastMidnight, saysMore } from './event.ts';
import type { Columns } from './tableColumns.ts';
import { epochIn, stampIn } from './timeCells.ts';

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function zoneIn(cells: readonly string[], { zone, times, heads }: Columns): Zone | null {
  const beside = zone === null ? null : findZone(cells[zone] ?? '');
  return (
    beside ?? times.map((index) => zonesIn((heads?.[index] ?? '').replace(/_/g, ' '))[0]?.zone).find(Boolean) ?? null
  );
}

/** When a row's event was: its first cell of a time, with the day in the cell before it. */
export function momentInCells(
  cells: readonly string[],
  columns: Columns,
): { readonly at: Moment; readonly used: readonly number[] } | null {
  const zones = columns.zone === null ? [] : [columns.zone];
  let day: { readonly text: string; readonly index: number } | null = null;
  for (const index of columns.times) {
    const cell = (cells[index] ?? '').trim();
    const epoch = epochIn(cell);
    if (epoch) return { at: epoch, used: [index, ...zones] };
    const own = stampIn(cell);
    const stamp = day && own?.from.time && !own.from.date ? readStamp(`${day.text} ${cell}`) : own;
    if (stamp?.from.time) {
      if (goesPastMidnight(stamp.from) && !cells.some((each) => JAPANESE.test(each))) return null;
      const at = { ...stamp.from, zone: stamp.from.zone ?? zoneIn(cells, columns) };
      // "10:05 - 10:30", "about 10:05": the cell stays beside the text.
      const isWhole = own !== null && !saysMore(own) && cell.slice(own.end).trim() === '';
      return { at, used: [...(isWhole ? [index] : []), ...(day ? [day.index] : []), ...zones] };
    }
    if (own?.from.date) day = { text: cell, index };
  }
  return null;
}
