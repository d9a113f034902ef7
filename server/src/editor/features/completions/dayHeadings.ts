import { CompletionItemKind } from 'vscode-languageserver';
import { partAt } from '../../../postmortem/sections.ts';
import { newlineOf } from '../../../text/newline.ts';
import { dayOf } from '../../../time/calendar.ts';
import { readStamp } from '../../../time/stamp.ts';
import { momentLike } from './days.ts';
import { now } from './now.ts';
import { type Complete, HEADING_BEGUN, inOrder, isIn, type Place, replacing } from './place.ts';

/** The day that a heading says, and nothing else that a day could be in: no clock, range or link. */
function dayOnly(title: string) {
  const stamp = readStamp(title);
  const rest = stamp ? title.slice(0, stamp.start) + title.slice(stamp.end) : title;
  const isPlain = stamp?.from.time === null && !stamp.to && !stamp.also && !/[\d０-９[\]]/.test(rest);
  return isPlain ? stamp.from.date : null;
}

/** The heading of a day that has its entries, where nothing of the timeline follows. */
function lastDay({ document: { checked }, start, offset }: Place) {
  const { sections, timeline } = checked.postmortem;
  const { end = 0 } = partAt(sections, Math.max(0, offset - 1)) ?? {};
  const above = sections.findLast((each) => each.start < start);
  const entry = timeline.findLast((each) => each.start > (above?.start ?? start) && each.start < start);
  const isFollowed = [...sections, ...timeline].some((each) => each.start > start && each.start < end);
  if (above?.style !== 'heading' || !entry || isFollowed) return null;
  const date = dayOnly(above.title);
  return date && { ...above, date, near: entry.from.yearKnown ? entry.from.day : null };
}

/** In a timeline whose days are headings: the next day, as the last one is written. */
export const dayHeadings: Complete = (place) => {
  const { document, start, before, after } = place;
  if (!HEADING_BEGUN.test(before) || after.trim() !== '' || !isIn(place, 'timeline')) return null;
  const last = lastDay(place);
  const day = last && dayOf(last.date, last.near ?? now(place).day);
  const title = day === null || !last ? null : momentLike(last.title, day + 1, 0);
  const { sections } = document.checked.postmortem;
  // Newest first, the next day stands above.
  if (!last || title === null || sections.some((each) => each.title === title)) return null;
  const source = document.text.getText();
  const newline = newlineOf(source);
  const heading = source.slice(last.start, last.titleEnd).replace(last.title, () => title);
  if (!heading.toLowerCase().startsWith(before.toLowerCase())) return null;
  const item = { label: title, filterText: heading, kind: CompletionItemKind.Event };
  return inOrder([replacing(place, start, item, heading + newline + newline)]);
};
