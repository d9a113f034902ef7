import type { Paragraph } from '../markdown/leaves.ts';
import { type Line, linesOf, type Prose } from '../markdown/prose.ts';
import { memoizeByObject } from '../text/memoize.ts';

/** How a line shows that it is a title, from the plainest sign to none. */
export type LabelStyle = 'strong' | 'bracketed' | 'colon' | 'inline' | 'plain' | 'item' | 'bare';

export interface Label {
  readonly style: LabelStyle;
  readonly title: string;
  /** The title's line, offsets in the prose's text. */
  readonly line: Line;
}

const BRACKETED = /^(?:【[^】\n]{1,40}】|[■◆●□◇▼▽◎★▶]\s*\S.{0,40}|［[^］\n]{1,40}］|\[[^\]\n]{1,40}\])\s*[:：]?$/u;
const BRACKETED_BEFORE_TEXT = /^【([^】\n]{1,40})】\s*\S/u;
const COLON_AT_END = /[:：]$/;
const INLINE = /^(?:[•・]\s*)?(?<title>[^:：\s][^:：\n]{0,59}?)\s*[:：](?!\d|\/\/)\s*\S/u;
const MAX_TITLE = 80;

const strongAt = (prose: Prose, line: Line): number | null => {
  const span = prose.spans.find(({ kind, start, end }) => kind === 'strong' && start <= line.start && end > line.start);
  return span ? Math.min(span.end, line.end) : null;
};

function labelOf(paragraph: Paragraph, line: Line, alone: boolean): Label | null {
  const { text } = line;
  const strongEnd = strongAt(paragraph.prose, line);
  const rest = strongEnd === null ? text : text.slice(strongEnd - line.start).trim();
  if (strongEnd !== null && (rest === '' || /^[:：?？.。]$/.test(rest))) return { style: 'strong', title: text, line };
  if (BRACKETED.test(text)) return { style: 'bracketed', title: text, line };
  const bracketed = BRACKETED_BEFORE_TEXT.exec(text);
  if (bracketed) return { style: 'bracketed', title: bracketed[1]!, line };
  if (strongEnd !== null) {
    const strong = text.slice(0, strongEnd - line.start);
    if (COLON_AT_END.test(strong.trim()) || /^[:：–—-]/.test(rest)) return { style: 'inline', title: strong, line };
    return null;
  }
  if (text.length > MAX_TITLE) return INLINE.test(text) ? plain(text, line) : null;
  if (COLON_AT_END.test(text)) return { style: 'colon', title: text, line };
  const labelled = plain(text, line);
  if (labelled) return labelled;
  if (paragraph.item) return paragraph.first && line.start === 0 ? { style: 'item', title: text, line } : null;
  return alone ? { style: 'bare', title: text, line } : null;
}

function plain(text: string, line: Line): Label | null {
  const title = INLINE.exec(text)?.groups?.title;
  return title === undefined ? null : { style: 'plain', title, line };
}

/** The lines of a paragraph that could be titles of sections, by their style alone. */
export const labelsOf = memoizeByObject((paragraph: Paragraph): readonly Label[] => {
  if (paragraph.quoted) return [];
  const lines = linesOf(paragraph.prose.text);
  return lines.flatMap((line) => labelOf(paragraph, line, lines.length === 1) ?? []);
});
