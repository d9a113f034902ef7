import { passagesBetween } from '../markdown/blocks.ts';
import { sourceOffset } from '../markdown/prose.ts';
import { position } from '../postmortem/instants.ts';
import type { Instant, Postmortem, Section, TimelineEntry } from '../postmortem/model.ts';
import { unreadLines } from '../postmortem/unreadLines.ts';
import type { Edit } from '../text/edit.ts';
import { secondOfDay } from '../time/clock.ts';
import { HOUR } from '../time/notations/ja/stamps.ts';
import { findStamps, type Stamp } from '../time/stamp.ts';
import { SECONDS_IN_DAY, SECONDS_IN_MINUTE } from '../time/units.ts';
import { type Zone, zonesIn } from '../time/zones.ts';
import { NO_TIMELINE, type Outcome, problem, UNCLEAR, unreadProblem } from './outcome.ts';
import { hasClock, type NewTimes, type Reread, rewriteEntries } from './rewriteEntries.ts';
import { type Local, rewriteStamp } from './stampText.ts';
import { offsetIn } from './zoneChoice.ts';

/** What the clocks of a zone show at an instant; null where the instant's own zone is not known. */
function localIn(zone: Zone, instant: Instant): (Local & { readonly offset: number }) | null {
  if (instant.second === null || instant.zone?.offset == null) return null;
  const epoch = position(instant);
  const offset = offsetIn(zone, epoch);
  if (offset === null) return null;
  const local = epoch + offset * SECONDS_IN_MINUTE;
  const day = Math.floor(local / SECONDS_IN_DAY);
  return { day: instant.day === null ? null : day, second: local - day * SECONDS_IN_DAY, offset };
}

/** Where the zone of all entries is named, which is to say the new one: the title, the head of a table, a sentence of the section. */
function zoneEdits(section: Section, { passages, document: { text } }: Postmortem, name: string): Edit[] {
  const title = zonesIn(text.slice(section.start, section.titleEnd))[0];
  if (title) return [{ start: section.start + title.start, end: section.start + title.end, insert: name }];
  for (const { leaf, offset } of passages) {
    const start = offset + leaf.start;
    if (start < section.titleEnd || start >= section.end) continue;
    const proses =
      leaf.kind === 'row' ? (leaf.header ? leaf.cells : []) : leaf.kind === 'paragraph' ? [leaf.prose] : [];
    for (const prose of proses) {
      const zone = zonesIn(prose.text)[0];
      const told = leaf.kind === 'row' || findStamps(prose.text).every(({ from }) => from.time === null);
      if (zone && told)
        return [
          {
            start: offset + sourceOffset(prose, zone.start),
            end: offset + sourceOffset(prose, zone.end, 'end'),
            insert: name,
          },
        ];
    }
  }
  return [namedInTitle(section, text, name)];
}

/** The zone added to the title, before a colon at its end. */
function namedInTitle({ start, titleEnd, title }: Section, text: string, insert: string): Edit {
  const colon = /[:：][*_]*$/.exec(text.slice(start, titleEnd))?.[0].length ?? 0;
  const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(title);
  const at = titleEnd - colon;
  return { start: at, end: at, insert: japanese ? `（${insert}）` : ` (${insert})` };
}

/** With minutes or 「時」 a time can be written anew. */
const CLOCK = new RegExp(`\\d:\\d\\d|\\d${HOUR}`);

/** What a program wrote is kept as it is, and what was struck out is no longer said. */
const EVIDENCE = /`[^`\n]*`|~~[^~\n]*~~|\]\([^()\s]*\)/g;

/** A text, and the same without its evidence, with the same offsets. */
interface Masked {
  readonly text: string;
  readonly told: string;
}

const masked = (text: string): Masked => ({
  text,
  told: text.replace(EVIDENCE, (evidence) => ' '.repeat(evidence.length)),
});

/** Where an entry goes on below its first line: wrapped lines, points, paragraphs up to the next entry. */
function regionsOf(
  entry: TimelineEntry,
  next: TimelineEntry | undefined,
  { passages }: Postmortem,
): (readonly [number, number])[] {
  const end = Math.min(next?.section === entry.section ? next.start : entry.section.end, entry.section.end);
  const below = passagesBetween(passages, entry.end, end).flatMap(({ leaf, offset }) =>
    leaf.kind === 'paragraph' && !leaf.quoted && leaf.item
      ? [[Math.max(entry.end, offset + leaf.start), Math.min(end, offset + leaf.end)] as const]
      : [],
  );
  return [[entry.stampEnd, entry.end] as const, ...below.filter(([from, to]) => from < to)];
}

/** Times that an entry mentions without a zone of their own are in the timeline's: they go with it. */
function mentionEdits(entry: TimelineEntry, from: number, until: number, zone: Zone, { text, told }: Masked): Edit[] {
  const rest = text.slice(from, until);
  return findStamps(told.slice(from, until)).flatMap((stamp): Edit[] => mentionEdit(stamp, entry, from, rest, zone));
}

function mentionEdit(stamp: Stamp, entry: TimelineEntry, at: number, rest: string, zone: Zone): Edit[] {
  const { from, to } = stamp;
  const written = rest.slice(stamp.start, stamp.end);
  if (!from.time || from.time.lasts || from.zone || !CLOCK.test(written.normalize('NFKC'))) return [];
  const clock = (hour: number, minute: number, second: number | null): Instant => ({
    ...entry.from,
    second: secondOfDay(hour, minute, second),
  });
  const start = localIn(zone, clock(from.time.hour, from.time.minute, from.time.second));
  const end = to?.time ? localIn(zone, clock(to.time.hour, to.time.minute, to.time.second)) : null;
  if (!start) return [];
  const anew = { from: start, to: end, also: null, zone: null, day: null };
  const insert = rewriteStamp(written, stamp, entry.from.day, anew);
  return [{ start: at + stamp.start, end: at + stamp.end, insert }];
}

/** An entry whose time can't be written again (昼頃, morning) says its own zone, so that it keeps its meaning. */
function keptZone({ stampEnd, from, stamp }: TimelineEntry, text: string): Edit[] {
  if (!from.zone || stamp.from.zone || stamp.from.time?.lasts === undefined) return [];
  const japanese = /[^\p{ASCII}]/u.test(text.slice(Math.max(0, stampEnd - 2), stampEnd));
  return [{ start: stampEnd, end: stampEnd, insert: japanese ? `（${from.zone.name}）` : ` ${from.zone.name}` }];
}

/**
 * All entries of the timelines in another zone: times, days, the times that they mention, and the name of the zone.
 * A second notation of the same instant stays as it is.
 */
export function convertTimeline(postmortem: Postmortem, zone: Zone, read: Reread): Outcome {
  const { timeline } = postmortem;
  const { text } = postmortem.document;
  const timed = timeline.filter(hasClock);
  if (timed.length === 0) return NO_TIMELINE;
  const [unread] = unreadLines(postmortem);
  if (unread) return unreadProblem(postmortem, unread);
  if (timed.some(({ from }) => from.zone?.offset == null || from.day === null))
    return problem(
      'Nothing was converted: the day or the zone of some entries is not known. Name both first: a date, and “Timeline (UTC)”.',
      '日付かタイムゾーンの分からない項目があり、変換していません。先に日付と「時系列（JST）」のような記載を加えてください。',
    );
  const shown = (instant: Instant | null): boolean =>
    instant?.zone?.offset != null && localIn(zone, instant)?.offset === instant.zone.offset;
  if (timed.every(({ from, also }) => shown(from) || shown(also)))
    return problem(
      `Every entry gives its time in ${zone.name} already.`,
      `すべての項目が既に ${zone.name} の時刻です。`,
    );
  const anew = new Map<TimelineEntry, NewTimes>();
  for (const entry of timed) {
    const from = localIn(zone, entry.from)!;
    const to = entry.to && localIn(zone, entry.to);
    const also = entry.also && { day: entry.also.day, second: entry.also.second ?? 0 };
    anew.set(entry, { from, to, also, zone: { name: zone.name, offset: from.offset } });
  }
  const unnamed = new Set(timed.filter(({ stamp }) => !stamp.from.zone).map(({ section }) => section));
  const names = [...new Set(timed.map(({ section }) => section))].flatMap((section) =>
    zoneEdits(section, postmortem, zone.name).filter(({ start, end }) => end > start || unnamed.has(section)),
  );
  const source = masked(text);
  const mentions = timeline.flatMap((entry, index) =>
    hasClock(entry) && !entry.stamp.from.zone
      ? regionsOf(entry, timeline[index + 1], postmortem).flatMap(([start, end]) =>
          mentionEdits(entry, start, end, zone, source),
        )
      : [],
  );
  const kept = timeline.filter((entry) => !hasClock(entry)).flatMap((entry) => keptZone(entry, text));
  const edits = rewriteEntries(postmortem, anew, [...names, ...mentions, ...kept], read);
  return edits ? { edits } : UNCLEAR;
}
