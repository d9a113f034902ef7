import type { Localized } from '@postmortem/schemas';
import { partAt } from '../../postmortem/sections.ts';
import type { Fix } from '../../text/edit.ts';
import { followsBlank, lineEnd, lineStart, nextLine, precedesBlank } from '../../text/lines.ts';
import { SECONDS_IN_DAY, SECONDS_IN_HOUR } from '../../time/units.ts';
import { convertTimeline } from '../../timelineEdits/convert.ts';
import { insertNow } from '../../timelineEdits/insertNow.ts';
import type { Outcome } from '../../timelineEdits/outcome.ts';
import { pasteChat } from '../../timelineEdits/pasteChat.ts';
import { shiftEntries } from '../../timelineEdits/shift.ts';
import { zoneNamed } from '../../timelineEdits/zoneChoice.ts';
import { readSource } from '../../timelineImport/index.ts';
import type { OpenDocument } from './feature.ts';
import { zonesFor } from './zoneChoices.ts';

/** Where an editor can't ask how far entries are to be shifted. */
const SHIFTS = [
  { seconds: SECONDS_IN_HOUR, length: { en: '1 h', ja: '1 時間' } },
  { seconds: SECONDS_IN_DAY, length: { en: '1 d', ja: '1 日' } },
] as const;

const TITLES = {
  now: { en: 'Insert a timeline entry now', ja: '現在時刻の項目を時系列に挿入する' },
  chat: { en: 'Make timeline entries of the selected chat', ja: '選択したチャットを時系列の項目にする' },
  convert: (zone: string): Localized => ({ en: `Convert the timeline to ${zone}`, ja: `時系列を ${zone} に変換する` }),
  later: ({ en, ja }: Localized): Localized => ({
    en: `Shift the entries by +${en}`,
    ja: `項目の時刻を ${ja}遅らせる`,
  }),
  earlier: ({ en, ja }: Localized): Localized => ({
    en: `Shift the entries by −${en}`,
    ja: `項目の時刻を ${ja}早める`,
  }),
} as const;

interface Range {
  readonly start: number;
  readonly end: number;
}

const fixOf = (title: Localized, outcome: Outcome | null): Fix[] =>
  outcome && 'edits' in outcome ? [{ title, edits: outcome.edits }] : [];

const LONGEST_CHAT = 20_000;
/** A heading or a fence among what is selected: the report's own, which would go with it. */
const BLOCKS = /^ {0,3}(?:#{1,6}[ \t]|`{3}|~{3})/m;

/** Messages that somebody has pasted into the report and selected become entries, and are gone from where they stood. */
function chatOutcome({ text, checked, reread }: OpenDocument, selected: Range, timeZone: string): Outcome | null {
  const { timeline } = checked.postmortem;
  const whole = text.getText();
  const line = lineStart(whole, selected.start);
  // An indent goes with the line that it is of.
  const start = whole.slice(line, selected.start).trim() === '' ? line : selected.start;
  const end = start + whole.slice(start, selected.end).trimEnd().length;
  if (start === end || end - start > LONGEST_CHAT || BLOCKS.test(whole.slice(start, end))) return null;
  // What is an entry already is no chat.
  if (timeline.some((entry) => entry.sure && entry.start < end && entry.end > start)) return null;
  // “10:05 the disk was full” by itself is a sentence: nobody said it.
  const said = readSource(whole.slice(start, end));
  if (said?.id === 'chat' && said.events.length === 1 && said.events[0]!.author === null) return null;
  const isWholeLines = lineStart(whole, start) === start && whole.slice(end, lineEnd(whole, end)).trim() === '';
  const next = isWholeLines ? nextLine(whole, end) : end;
  // One blank line stays where there were two.
  const until = isWholeLines && followsBlank(whole, start) && precedesBlank(whole, end) ? nextLine(whole, next) : next;
  const now = { epoch: Date.now() / 1000, timeZone };
  const outcome = pasteChat(reread(whole.slice(0, start) + whole.slice(until)), whole.slice(start, end), now, reread);
  if (!('edits' in outcome)) return null;
  const inWhole = (at: number): number => (at > start ? at + until - start : at);
  const entries = outcome.edits.map((edit) => ({ ...edit, start: inWhole(edit.start), end: inWhole(edit.end) }));
  return { edits: [...entries, { start, end: until, insert: '' }] };
}

/**
 * What a person who asks for refactorings can do with a timeline, in every editor.
 * @param range what is selected, as UTF-16 offsets
 */
export function timelineRefactorings(document: OpenDocument, { start, end }: Range): Fix[] {
  const { checked, context, reread } = document;
  const { postmortem } = checked;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const chat = fixOf(TITLES.chat, chatOutcome(document, { start, end }, timeZone));
  if (!partAt(postmortem.sections, start)?.ids.includes('timeline')) return chat;
  // Who can be asked for a length has the command.
  const shifts = (context.asks ? [] : SHIFTS).flatMap(({ seconds, length }) => [
    ...fixOf(TITLES.later(length), shiftEntries(postmortem, start, end, seconds, reread)),
    ...fixOf(TITLES.earlier(length), shiftEntries(postmortem, start, end, -seconds, reread)),
  ]);
  return [
    ...fixOf(TITLES.now, insertNow(postmortem, { epoch: Date.now() / 1000, timeZone }, reread)),
    ...zonesFor(postmortem, context.settings.timeZone, timeZone).flatMap((name) =>
      fixOf(TITLES.convert(name), convertTimeline(postmortem, zoneNamed(name)!, reread)),
    ),
    ...shifts,
    ...chat,
  ];
}
