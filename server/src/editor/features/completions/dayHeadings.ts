import { CompletionItemKind } from 'vscode-languageserver';
import { newlineOf } from '../../../text/newline.ts';
import { dayOf } from '../../../time/calendar.ts';
import { readStamp } from '../../../time/stamp.ts';
import { momentLike } from './days.ts';
import { now } from './now.ts';
import { type Complete, inOrder, isIn, type Place, replacing } from './place.ts';

/** An empty line, or a heading that is begun. */
const BEGUN = /^(?: {0,3}#{1,6}[ \t][^#|]{0,30})?$/;

/** The day that a title above in the same timeline says, and nothing of the clock. */
function lastDay({ document: { checked }, start }: Place) {
  const { sections, document } = checked.postmortem;
  const section = sections.findLast((each) => each.start < start);
  const stamp = section?.style === 'heading' ? readStamp(section.title) : null;
  if (!section || !stamp?.from.date || stamp.from.time || stamp.to || stamp.also) return null;
  return { title: section.title, line: document.text.slice(section.start, section.titleEnd), date: stamp.from.date };
}

/** In a timeline whose days are headings: the next day, as the last one is written. */
export const dayHeadings: Complete = (place) => {
  const { document, start, before, after } = place;
  if (!BEGUN.test(before) || after.trim() !== '' || !isIn(place, 'timeline')) return null;
  const last = lastDay(place);
  const day = last && dayOf(last.date, now(place).day);
  const title = day === null || !last ? null : momentLike(last.title, day + 1, 0);
  if (!last || title === null) return null;
  const newline = newlineOf(document.text.getText());
  const heading = last.line.replace(last.title, () => title);
  if (!heading.toLowerCase().startsWith(before.trimStart().toLowerCase())) return null;
  return inOrder([
    replacing(
      place,
      start,
      { label: title, filterText: heading, kind: CompletionItemKind.Event },
      heading + newline + newline,
    ),
  ]);
};
