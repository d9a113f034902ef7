import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { newlineOf } from '../../../text/newline.ts';
import { isoDay } from '../../../time/calendar.ts';
import { clockText } from '../../../time/clock.ts';
import { stampOfNow } from '../../../timelineEdits/insertNow.ts';
import { type Layout, layoutOf } from '../../../timelineEdits/layout.ts';
import { inZone } from '../../../timelineEdits/newEntry.ts';
import { piecesOf } from '../../../timelineEdits/pieces.ts';
import { numberedMark, withoutNumber } from './entryNumbers.ts';
import { now } from './now.ts';
import { type Complete, inOrder, isIn, type Place, replacing } from './place.ts';

/** A row's cells before that of the time are empty, or hold its number. */
const MARK =
  /^(?<mark>\s{0,8}(?:[-*+•・]|\d{1,3}[.)]|[（(]?(?:\d{1,2}|[０-９]{1,2})[．.)）、]|\|(?:\s{0,4}(?:\d{1,3}\s{0,4})?\|){0,3})?\s{0,4})(?<typed>[\d:：/-]{0,10})$/;
const LEAD = /^\s*(?:[-*+•・]|\d{1,3}[.)]|[（(]?(?:\d{1,2}|[０-９]{1,2})[．.)）、]|[①-⑳]|\|)?\s*/;

const NOW = { en: 'now', ja: '現在時刻' } as const;
const SAME_DAY = { en: 'day of the last entry', ja: '直前の項目と同じ日' } as const;

interface Beginning {
  readonly text: string;
  readonly detail: typeof NOW | typeof SAME_DAY;
}
const atNow = (text: string): Beginning => ({ text, detail: NOW });

/** The day of an entry as far as its time: “2026-03-04 ”; null where it names none. */
function dayOf({ stamp }: Layout): string | null {
  const pieces = piecesOf(stamp);
  const day = stamp.slice(0, pieces.find(({ kind }) => kind === 'time')?.start);
  return pieces[0]?.kind === 'date' && day !== stamp && !/[|\n*]/.test(day) ? day : null;
}

/** Do words stand before the time of the entry that is the sample, or marks that are closed somewhere behind it? */
function isHalf(before: string, behind: string): boolean {
  const marks = before + behind;
  const isOdd = (mark: RegExp): boolean => (marks.match(mark)?.length ?? 0) % 2 === 1;
  const opens = marks.match(/[[(（【]/g)?.length ?? 0;
  const closes = marks.match(/[\])）】]/g)?.length ?? 0;
  return /\p{L}/u.test(before) || isOdd(/\*\*/g) || isOdd(/`/g) || opens !== closes;
}

/** This minute in the zone that an entry here would be in, which its title or a sentence may say; on the report's clock where nothing does. */
function nowHere(place: Place, lead: string): { readonly day: number; readonly clock: string } {
  const { document, start, end } = place;
  const source = document.text.getText();
  const read = document.reread(`${source.slice(0, start)}${lead}00:00 ${source.slice(end)}`);
  const { zone } = read.timeline.find((entry) => entry.start >= start)?.from ?? {};
  const { epoch, day, clock } = now(place);
  const at = zone && inZone(zone, epoch);
  return at ? { day: at.day!, clock: clockText(at.second!) } : { day, clock };
}

/** What an entry begins with: the mark of the others where the line has none yet, and this minute as they write it. */
function beginnings(place: Place, mark: string): readonly Beginning[] {
  const { checked } = place.document;
  const { epoch, timeZone } = now(place);
  const layout = layoutOf(checked.postmortem);
  const stamp = layout && stampOfNow(checked.postmortem, { epoch, timeZone });
  if (!layout || stamp === null) {
    const lead = mark.trim() === '' ? '- ' : mark;
    const { day, clock } = nowHere(place, lead);
    return [`${lead}${clock} `, `${lead}${isoDay(day)} ${clock} `].map(atNow);
  }
  if (isHalf(withoutNumber(layout.before), layout.behind)) return [];
  // A row goes on in a table only, and begins with its bar.
  if (layout.kind === 'row' && !mark.includes('|')) return [];
  const isMark = layout.kind !== 'line' || /^[\s○●◯・■□◇◆▼▽]*$/.test(layout.before);
  const isSame = isMark && layout.before.trimStart().startsWith(mark.trim());
  const lead = numberedMark(place, mark, layout.before) ?? (isSame ? layout.before : mark);
  const stamped = `${lead}${stamp}${layout.behind}`;
  const sameDay = dayOf(layout);
  const then = sameDay === null ? [] : [{ text: lead + sameDay, detail: SAME_DAY }];
  if (layout.kind !== 'row') return [atNow(stamped), ...then];
  // What another column before that of the times holds is for the writer to say; the bar behind the cell may be there.
  const bars = (row: string): number => row.split('|').length;
  const isBehind = bars(mark) === bars(layout.before);
  if (/[^\s|]/.test(layout.before) ? !isBehind : bars(mark) > bars(layout.before)) return [];
  return [
    atNow(`${(place.after.includes('|') ? stamped.replace(/(?<![\s|])[\s|]+$/, '') : stamped).trimEnd()} `),
    ...then,
  ];
}

/** Where an entry of the timeline begins: now, in its notation and zone, and the day that the last one has. */
export const entries: Complete = (place) => {
  const { before, after, start, document } = place;
  const { mark, typed } = MARK.exec(before)?.groups ?? {};
  if (mark === undefined || typed === undefined || after.replace(/[\s|]/g, '') !== '' || !isIn(place, 'timeline'))
    return null;
  const { context, text } = document;
  const newline = newlineOf(text.getText());
  return inOrder(
    beginnings(place, mark)
      .filter(({ text: newText }) => !newText.includes(newline))
      .map(({ text: newText, detail }): CompletionItem => {
        const words = mark !== '' && newText.startsWith(mark) ? newText.slice(mark.length) : newText.replace(LEAD, '');
        const label = words.trim();
        // A digit may be the first of the number or of the time.
        const isNumber = typed !== '' && newText.trimStart().startsWith(typed);
        const filterText = isNumber ? newText.trimStart() : mark + words;
        const item = { label, detail: detail[context.display], filterText, kind: CompletionItemKind.Event };
        return replacing(place, start, item, newText);
      }),
  );
};
