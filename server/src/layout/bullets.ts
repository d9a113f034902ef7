import { linesOf, type Prose, sourceOffset } from '../markdown/prose.ts';
import { memoizeByObject } from '../text/memoize.ts';

/** A line of a paragraph or a cell that is an item in all but Markdown, with what wraps below it: 「・…」「１．…」. */
export interface BulletItem {
  readonly prose: Prose;
  /** Offsets as those of the leaf, without the bullet. */
  readonly start: number;
  readonly end: number;
}

const BULLET = /^[ \t　]*(?:[・•◦●○▪◆◇]|[0-9０-９]{1,2}[．.、)）]|[①-⑳]|[(（][0-9０-９]{1,2}[)）])[ \t　]*(?=\S)/;

/** What would be a list's mark outside of a table. */
const BOX = /^[-*+] (?:\[[ x]\] )?/;
const DOT = /^\s*[・•◦●○▪◆◇]/;
const LONGEST_TITLE = 20;

/** The part of a prose between two offsets of its text. */
function slice({ text, spans }: Prose, from: number, to: number): Prose {
  return {
    text: text.slice(from, to),
    spans: spans
      .filter(({ start, end }) => start < to && end > from)
      .map((span) => ({ ...span, start: Math.max(0, span.start - from), end: Math.min(to, span.end) - from })),
    runs: [],
  };
}

export interface BulletItems {
  /** The line above them in the same paragraph: a label, or a sentence that leads to them. */
  readonly lead: string;
  readonly items: readonly BulletItem[];
}

const NO_ITEMS: BulletItems = { lead: '', items: [] };
/** 「【再発防止策】」「以下を実施する。」 */
const LEADS = /[】：:。．.]\s*$/;

/** The items that the lines of a prose are, below one line at most that leads to them. Other lines go on with the one above. */
export const bulletItemsIn = memoizeByObject((prose: Prose): BulletItems => {
  const lines = linesOf(prose.text);
  const begins = lines.filter((line) => BULLET.test(prose.text.slice(line.start, line.end)));
  if (!lines[0] || !begins[0]) return NO_ITEMS;
  const lead = prose.text.slice(0, begins[0].start).trim();
  if (lead !== '' && !LEADS.test(lead)) return NO_ITEMS;
  // 「(2) 恒久対策」 by itself is a title.
  if (begins.length === 1 && !DOT.test(prose.text) && prose.text.trim().length <= LONGEST_TITLE) return NO_ITEMS;
  const items = begins.map((line, index): BulletItem => {
    const from = line.start + BULLET.exec(prose.text.slice(line.start, line.end))![0].length;
    const until = begins[index + 1]?.start ?? prose.text.length;
    const to = from + prose.text.slice(from, until).trimEnd().length;
    return {
      prose: slice(prose, from, to),
      start: sourceOffset(prose, from),
      end: sourceOffset(prose, to, 'end'),
    };
  });
  return { lead, items };
});

/** The items in the cell of a table: its bulleted lines, else each of its lines. */
export function cellItemsIn(prose: Prose): readonly BulletItem[] {
  const { items } = bulletItemsIn(prose);
  if (items.length > 0) return items;
  return linesOf(prose.text).map(({ start, text }) => {
    const from = start + (BOX.exec(text)?.[0].length ?? 0);
    const to = start + text.trimEnd().length;
    return { prose: slice(prose, from, to), start: sourceOffset(prose, from), end: sourceOffset(prose, to, 'end') };
  });
}
