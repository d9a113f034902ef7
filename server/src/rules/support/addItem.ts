import { isBesideText } from '../../layout/besideTitle.ts';
import { passagesBetween } from '../../markdown/blocks.ts';
import { LABEL_LEVEL, type Postmortem, type Section } from '../../postmortem/model.ts';
import type { Edit } from '../../text/edit.ts';
import { lineStart } from '../../text/lines.ts';
import { newlineOf } from '../../text/newline.ts';

const MARK = /^\s*(?<mark>[-*+・•]|\d{1,9}[.)])\s/;

/** The sign before the last item of a section, where it ends with one that is not numbered. */
function markAtEnd({ titleEnd, end }: Section, { passages, document: { text } }: Postmortem): string | null {
  const last = passagesBetween(passages, titleEnd, end).at(-1);
  if (!last?.leaf.item) return null;
  const mark = MARK.exec(text.slice(lineStart(text, last.offset + last.leaf.start)))?.groups?.mark;
  return mark !== undefined && !/\d/.test(mark) ? mark : null;
}

/**
 * A line of its own at the end of a section, in the form of its list where it ends with one.
 * @param item with tab stops
 * @returns null in a table and beside a label, where a line would end it
 */
export function addItem(item: string, section: Section, postmortem: Postmortem): Edit | null {
  if (section.level > LABEL_LEVEL || isBesideText(section.style)) return null;
  const { text } = postmortem.document;
  const newline = newlineOf(text);
  const at = section.start + text.slice(section.start, section.end).trimEnd().length;
  const mark = markAtEnd(section, postmortem);
  const insert = mark === null ? `${newline}${newline}- ${item}` : `${newline}${mark} ${item}`;
  return { start: at, end: at, insert, snippet: true };
}
