import type { Postmortem, TimelineEntry } from '../../postmortem/model.ts';
import type { Edit } from '../../text/edit.ts';
import { lineEnd, lineStart } from '../../text/lines.ts';
import { newlineOf } from '../../text/newline.ts';
import { escapedForSnippet } from '../../text/snippet.ts';

/** A time that nobody has given yet, as people write it. */
const UNKNOWN_TIME = '${1:??:??}';

/** What stands before a time and is none of an entry's words. */
const MARKS = /^[\s>]*(?:[-*+・•]\s+|\d{1,3}[.)]\s+|#{1,6}\s+|\|\s*)?(?:\*{1,2}|__?)?$/;
/** How a line ends that the next one does not go on: a break in HTML, two spaces, a backslash. */
const HARD_BREAK = /(?:<br\s{0,3}\/?>|[ ]{2}|\\)[ ]{0,8}\r?$/i;

/**
 * An entry without time and words above another, laid out as that is.
 * @param words the hint of its tab stop
 * @returns null where more than marks stands before the other's time, or a mark is open there
 */
export function blankEntryBefore(
  { stampStart, stampEnd }: TimelineEntry,
  words: string,
  { document }: Postmortem,
): Edit | null {
  const { text } = document;
  const at = lineStart(text, stampStart);
  const lead = text.slice(at, stampStart);
  if (!MARKS.test(lead)) return null;
  const behind = text.slice(stampEnd, lineEnd(text, stampEnd));
  const separator = /^[\s:：\-–—|,、)\]）］】*_]*/.exec(behind)![0].replace(/(?<=\|)[\s\S]*/, '') || ' ';
  const isOpen = /[*_]$/.test(lead) && !/^[:：]?[*_]/.test(separator);
  if (isOpen) return null;
  const isRow = lead.includes('|') || separator.includes('|');
  const cells = isRow ? ' |'.repeat(Math.max(1, behind.split('|').length - 2)) : '';
  const ending = isRow ? '' : escapedForSnippet(HARD_BREAK.exec(behind)?.[0] ?? '');
  const gap = isRow && !separator.endsWith(' ') ? ' ' : '';
  const insert = `${escapedForSnippet(lead)}${UNKNOWN_TIME}${escapedForSnippet(separator)}${gap}\${2:${words}}${cells}${ending}${newlineOf(text)}`;
  return { start: at, end: at, insert, snippet: true };
}
