import type { Postmortem, TimelineEntry } from '../../postmortem/model.ts';
import type { Edit } from '../../text/edit.ts';
import { lineEnd, lineStart } from '../../text/lines.ts';
import { newlineOf } from '../../text/newline.ts';
import { escapedForSnippet } from '../../text/snippet.ts';

/** A time that nobody has given yet, as people write it. */
const UNKNOWN_TIME = '${1:??:??}';

/** An entry without time and words above another, laid out as that is. @param words the hint of its tab stop */
export function blankEntryBefore(
  { stampStart, stampEnd }: TimelineEntry,
  words: string,
  { document }: Postmortem,
): Edit {
  const { text } = document;
  const at = lineStart(text, stampStart);
  const lead = text.slice(at, stampStart);
  const behind = text.slice(stampEnd, lineEnd(text, stampEnd));
  const separator = /^[\s:：\-–—|,、)\]）］】*_]*/.exec(behind)![0].replace(/(?<=\|)[\s\S]*/, '') || ' ';
  const isRow = lead.includes('|') || separator.includes('|');
  const cells = isRow ? ' |'.repeat(Math.max(1, behind.split('|').length - 2)) : '';
  const gap = isRow && !separator.endsWith(' ') ? ' ' : '';
  const insert = `${escapedForSnippet(lead)}${UNKNOWN_TIME}${escapedForSnippet(separator)}${gap}\${2:${words}}${cells}${newlineOf(text)}`;
  return { start: at, end: at, insert, snippet: true };
}
