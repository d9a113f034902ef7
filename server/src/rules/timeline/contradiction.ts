import { withZoneOfLabel } from '../../postmortem/labelledZone.ts';
import { sureMilestoneEntries } from '../../postmortem/metrics.ts';
import type { Field, Postmortem, TimelineEntry } from '../../postmortem/model.ts';
import { unreadLines } from '../../postmortem/unreadLines.ts';
import { dayNumber } from '../../time/calendar.ts';
import type { StatedDate } from '../../time/notation.ts';
import { findStamps, type Stamp } from '../../time/stamp.ts';
import { MINUTES_IN_DAY, MINUTES_IN_HOUR, SECONDS_IN_MINUTE } from '../../time/units.ts';
import type { Zone } from '../../time/zones.ts';
import { type Detection, rule } from '../rule.ts';
import { isGiven } from '../support/metadataFields.ts';
import { isToBeChecked, toBeChecked } from '../support/toBeChecked.ts';

/** Fields that state the same as an entry of the timeline. */
const STATED = ['start', 'detected', 'mitigated', 'resolved'] as const;
/** Fields that say when it was over. */
const ENDS = ['mitigated', 'resolved'] as const;
/** Minutes by which two people may round one moment. */
const ROUNDED = 5;

function timeIn(field: Field): Stamp | null {
  const [stamp] = findStamps(withZoneOfLabel(field)).filter(
    ({ from }) => from.time !== null && from.time.lasts === undefined,
  );
  return stamp && !stamp.approximate ? stamp : null;
}

/** A place has another offset in summer. */
const isOfPlace = (zone: Zone | null): boolean => zone !== null && zone.offset === null;

/** Minutes between what a field and an entry say, around the clock; null where their zones can't be compared. */
function apart({ from: { time, zone } }: Stamp, { from }: TimelineEntry): number | null {
  if (!time || from.second === null || from.spread > 0 || isOfPlace(zone) || isOfPlace(from.zone)) return null;
  const offsets = [zone?.offset ?? from.zone?.offset ?? 0, from.zone?.offset ?? zone?.offset ?? 0];
  const stated = time.hour * MINUTES_IN_HOUR + time.minute - offsets[0]!;
  const told = Math.floor(from.second / SECONDS_IN_MINUTE) - offsets[1]!;
  const difference = Math.abs(stated - told) % MINUTES_IN_DAY;
  return Math.min(difference, MINUTES_IN_DAY - difference);
}

function contradicting(name: (typeof STATED)[number], postmortem: Postmortem): TimelineEntry | null {
  const { metadata } = postmortem;
  const timeline = postmortem.timeline.filter(({ sure }) => sure);
  // A line that was not read may be the one that is meant.
  if (timeline.some(({ unreadable }) => unreadable) || unreadLines(postmortem).length > 0) return null;
  const field = metadata[name];
  const stamp = isGiven(field) ? timeIn(field) : null;
  const entry = sureMilestoneEntries(timeline).get(name);
  if (!stamp || !entry) return null;
  // Some entry at that time is what the field means, whatever its words say.
  const fits = timeline.some((each) => {
    const minutes = apart(stamp, each);
    return minutes === null || minutes <= ROUNDED;
  });
  return fits ? null : entry;
}

/** A whole day that can only be read in one way. */
const dayOf = (date: StatedDate | null): number | null =>
  date === null || date.year === null || date.otherwise || date.yearFirst
    ? null
    : dayNumber(date.year, date.month, date.day);

/** When a field says that something was, where it gives a whole day: in minutes, or in days where it gives no time. */
function momentIn(field: Field | null) {
  const stamps = isGiven(field) ? findStamps(withZoneOfLabel(field)) : [];
  const { date = null, time, zone = null } = stamps[0]?.from ?? {};
  const day = dayOf(date);
  if (day === null || stamps.length > 1 || isOfPlace(zone)) return null;
  const minute = time ? day * MINUTES_IN_DAY + time.hour * MINUTES_IN_HOUR + time.minute - (zone?.offset ?? 0) : null;
  return { day, minute, hasZone: Boolean(zone) };
}

/** Does a field put the end of an incident before its start, as the head itself gives it? A zone that one of them lacks may be any. */
function isBeforeStart(end: Field, start: Field | null): boolean {
  const [from, to] = [momentIn(start), momentIn(end)];
  if (!from || !to) return false;
  if (from.minute === null || to.minute === null) return to.day < from.day;
  return to.minute - from.minute < (from.hasZone === to.hasZone ? 0 : -MINUTES_IN_DAY);
}

/** Days before the first entry that no other midnight explains. */
const BEFORE = 2;
/** Days around the same one of another year in which a timeline of that year lies: half a year. */
const AROUND = 183;
const isOfOtherYear = (one: StatedDate, other: StatedDate): boolean =>
  one.month === other.month && one.day === other.day && one.year !== other.year;

/** “2024-03-04 (Mon)”, and not “since 2024-03-04”. */
const isDayAlone = (value: string, { start, end }: Stamp): boolean =>
  !/\p{L}{4}/u.test(value.slice(0, start) + value.slice(end));
/** In a title a day that stands first, or last behind a dash, a colon or a bracket, is the incident's; within it may be anything's. */
const stampsTitle = (value: string, { start, end }: Stamp): boolean =>
  start === 0 || (/[-–—:：|(（]\s*$/.test(value.slice(0, start)) && /^[\s)）]*$/.test(value.slice(end)));

/**
 * The entry that puts the incident on another day than the date in the head or the title does, where the days of all entries are known: all
 * of them are later, or one is the same day of another year and the others lie around it. A report tells of nothing that is still to come.
 */
function onAnotherDay(name: 'date' | 'title', postmortem: Postmortem): TimelineEntry | null {
  const { metadata, timeline } = postmortem;
  const field = metadata[name];
  const [stamp, another] = isGiven(field) ? findStamps(field.value) : [];
  const day = dayOf(stamp?.from.date ?? null);
  if (day === null || stamp!.to || another) return null;
  const isMeant = name === 'date' ? isDayAlone : stampsTitle;
  const sure = timeline.filter(({ nested }) => !nested);
  const isKnown = sure.every((entry) => entry.sure && !entry.unreadable && entry.from.day !== null);
  if (sure.length === 0 || !isKnown || unreadLines(postmortem).length > 0 || !isMeant(field!.value, stamp!))
    return null;
  const apart = sure.map(({ from }) => from.day! - day);
  const ofOtherYear = sure.find(
    (entry) => entry.stamp.from.date?.year != null && isOfOtherYear(stamp!.from.date!, entry.stamp.from.date),
  );
  if (ofOtherYear && apart.every((days) => Math.abs(days) > AROUND)) return ofOtherYear;
  const isBefore = name === 'date' && momentIn(metadata.start)?.day !== day && apart.every((days) => days >= BEFORE);
  return isBefore ? (sure.find((entry) => dayOf(entry.stamp.from.date) !== null) ?? null) : null;
}

export const contradiction = rule({
  id: 'timeline/contradiction',
  since: '0.1.0',
  severity: 'info',
  kind: 'fault',
  unit: 'sentence and timeline',
  compares: true,
  sources: [
    'Of 53 stated durations 19 disagree with the times beside them; the heads of reports are filled in at another hour than their timelines.',
  ],
  docs: {
    en: {
      summary: 'a time elsewhere in the document that the timeline contradicts',
      why: 'Two times for one event leave a reader with none; lists of incidents take the one at the top.',
      rewrite: 'Correct the one that is wrong, or say what each of them counts.',
    },
    ja: {
      summary: '時系列と食い違う、ほかの箇所の時刻',
      why: '一つの出来事に時刻が二つあると、読者はどちらも信じられません。障害の一覧には、冒頭に書かれた値が使われます。',
      rewrite: '誤っている方を直すか、それぞれ何の時刻かを書きます。',
    },
  },
  messages: {
    beforeStart: {
      en: 'It ended ({stated}) before it started ({start}). Correct one of the two.',
      ja: '終了「{stated}」が開始「{start}」より前になっています。どちらかを直してください。',
    },
    anotherDay: {
      en: 'The timeline is of another day, {told}. Correct the one that is wrong.',
      ja: '時系列の日付は {told} で、ここの日付と食い違います。誤っている方を直してください。',
    },
    contradiction: {
      en: 'The timeline puts this at {told}, not {stated}. Correct one of the two.',
      ja: '時系列では {told} で、ここの「{stated}」と食い違います。どちらかを直してください。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '# Checkout outage\n\n- Start: 2024-03-04\n- Resolved: 2024-02-28\n\n## Timeline (UTC)\n\n- 2024-03-04 10:00 Errors rise',
      good: '# Checkout outage\n\n- Start: 2024-03-04\n- Mitigated (JST): 2024-03-04 19:40\n- Resolved: 2024-03-05\n\n## Timeline (UTC)\n\n- 2024-03-04 10:00 Errors rise\n- 10:40 Mitigated by a rollback',
    },
    {
      language: 'en',
      bad: '# Checkout outage\n\n- Start: 2024-03-04 09:00 UTC\n\n## Timeline (UTC)\n\n- 2024-03-04 10:00 Errors rise\n- 2024-03-04 10:40 Recovered',
      good: '# Checkout outage\n\n- Start: 2024-03-04 10:00 UTC\n\n## Timeline (UTC)\n\n- 2024-03-04 10:00 Errors rise\n- 2024-03-04 10:40 Recovered',
    },
    {
      language: 'en',
      bad: '# Checkout outage\n\n- Date: 2023-03-04\n\n## Timeline (UTC)\n\n- 2024-03-04 10:00 Errors rise\n- 2024-03-04 10:40 Recovered',
      good: '# Checkout outage\n\n- Date: 2024-03-04\n\n## Timeline (UTC)\n\n- 2023-03-04 10:00 A limit is set\n- 2024-03-04 10:00 Errors rise\n- 2024-03-04 10:40 Recovered',
    },
    {
      language: 'ja',
      bad: '# 決済障害\n\n発生日時: 2024年3月4日 9時00分\n\n## 時系列（JST）\n\n- 2024-03-04 10:00 エラーが発生\n- 2024-03-04 10:40 復旧',
      good: '# 決済障害\n\n発生日時: 2024年3月4日 10時00分\n\n## 時系列（JST）\n\n- 2024-03-04 10:00 エラーが発生\n- 2024-03-04 10:40 復旧',
    },
  ],
  requiresComplete: 'timeline',
  *detect(postmortem): Iterable<Detection> {
    const { metadata } = postmortem;
    const { text } = postmortem.document;
    for (const name of ENDS) {
      const field = metadata[name];
      if (!field || !isBeforeStart(field, metadata.start) || isToBeChecked(text, field.end)) continue;
      yield {
        start: field.start,
        end: field.end,
        message: 'beforeStart',
        values: { stated: field.value, start: metadata.start!.value },
        section: null,
        fixes: () => [toBeChecked(field.end, field.value)],
      };
    }
    for (const name of ['date', 'title'] as const) {
      const entry = onAnotherDay(name, postmortem);
      const field = metadata[name];
      if (!entry || !field || [field.end, entry.stampEnd].some((end) => isToBeChecked(text, end))) continue;
      yield {
        start: field.start,
        end: field.end,
        message: 'anotherDay',
        values: { told: text.slice(entry.stampStart, entry.stampEnd) },
        section: null,
        fixes: () => [toBeChecked(field.end, field.value), toBeChecked(entry.stampEnd, entry.text)],
      };
      break;
    }
    for (const name of STATED) {
      const entry = contradicting(name, postmortem);
      const field = postmortem.metadata[name];
      if (!entry || !field || [field.end, entry.stampEnd].some((end) => isToBeChecked(text, end))) continue;
      yield {
        start: field.start,
        end: field.end,
        message: 'contradiction',
        values: { stated: field.value, told: text.slice(entry.stampStart, entry.stampEnd) },
        section: null,
        fixes: () => [toBeChecked(field.end, field.value), toBeChecked(entry.stampEnd, entry.text)],
      };
    }
  },
});
