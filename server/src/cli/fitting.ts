import stringWidth from 'string-width';

/** What of a text fits into so many columns, from its end or its beginning. */
export function fitting(text: string, columns: number, from: 'start' | 'end' = 'start'): string {
  const signs = [...text];
  if (from === 'end') signs.reverse();
  let [kept, width] = [0, 0];
  while (kept < signs.length && width + stringWidth(signs[kept]!) <= columns) width += stringWidth(signs[kept++]!);
  const shown = signs.slice(0, kept);
  if (kept === signs.length) return text;
  return from === 'end' ? `…${shown.reverse().join('')}` : `${shown.join('')}…`;
}
