import { displayWidth } from '../text/displayWidth.ts';

/** What of a text fits into so many columns, from its end or its beginning. */
export function fitting(text: string, columns: number, from: 'start' | 'end' = 'start'): string {
  const signs = [...text];
  if (from === 'end') signs.reverse();
  let kept = 0;
  for (let width = 0; kept < signs.length; kept++) {
    width += displayWidth(signs[kept]!);
    if (width > columns) break;
  }
  if (kept === signs.length) return text;
  const shown = signs.slice(0, kept);
  return from === 'end' ? `…${shown.reverse().join('')}` : `${shown.join('')}…`;
}
