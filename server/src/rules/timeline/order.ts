import { grouped } from '../../markdown/limits.ts';
import { passesMidnight, position } from '../../postmortem/instants.ts';
import type { Postmortem, Section, TimelineEntry } from '../../postmortem/model.ts';
import { endsOfProse } from '../../postmortem/proseTimes.ts';
import { unreadLines } from '../../postmortem/unreadLines.ts';
import type { Fix } from '../../text/edit.ts';
import { memoizeByObject } from '../../text/memoize.ts';
import { isoDay } from '../../time/calendar.ts';
import { offsetsAt } from '../../time/places.ts';
import { SECONDS_IN_DAY, SECONDS_IN_MINUTE } from '../../time/units.ts';
import { type Detection, rule } from '../rule.ts';
import { correctionsOf } from '../support/corrections.ts';
import { type Extent, longestRun } from '../support/longestRun.ts';
import { oddAmongNewest } from '../support/newestFirst.ts';
import { type Chunk, chunksOf, reordered, sorted, withMoved } from '../support/timelineChunks.ts';

/** A time without seconds may be any of its minute. */
const slackOf = ({ from, stamp }: TimelineEntry): number =>
  from.spread +
  (stamp.from.time?.second === null || stamp.approximate ? SECONDS_IN_MINUTE - 1 : 0) +
  (stamp.approximate ? SECONDS_IN_MINUTE : 0);

/** Two entries may not be compared where one has a day or a zone and the other has none, or where a whole day stands for any time in it. */
function isBefore(later: TimelineEntry, earlier: TimelineEntry): boolean {
  const a = later.from;
  const b = earlier.from;
  if ((a.day === null) !== (b.day === null) || (a.zone?.offset == null) !== (b.zone?.offset == null)) return false;
  if (a.second === null || b.second === null) return a.day !== null && b.day !== null && a.day < b.day;
  return position(a) + slackOf(later) < position(b);
}

const extentOf = (entry: TimelineEntry): Extent => {
  const from = position(entry.from);
  return { from, to: from + (entry.from.second === null ? SECONDS_IN_DAY - 1 : slackOf(entry)) };
};

/** Do all entries compare by their place on one line alone? */
function compare(entries: readonly TimelineEntry[]): boolean {
  const [first] = entries;
  const dated = first?.from.day !== null;
  const zoned = first?.from.zone?.offset != null;
  return entries.every(({ from }) => {
    if ((from.day !== null) !== dated || (from.zone?.offset != null) !== zoned) return false;
    return from.second !== null || (dated && (from.zone?.offset ?? 0) === 0);
  });
}

/** Indices of the entries that are in place. */
const inPlace = (entries: readonly TimelineEntry[]): ReadonlySet<number> =>
  longestRun(entries, isBefore, compare(entries) ? extentOf : undefined);

/** Whether its clocks show the time at all is what another finding is about: it is no evidence against its neighbours. */
const exists = ({ from: { zone, day, second } }: TimelineEntry): boolean =>
  !zone?.place || day === null || second === null || offsetsAt(zone.place, day, second).shown;

/**
 * The entries that compare: of one timeline, and behind a line or a sentence that was not read, which may be another day's, only from the
 * next day on.
 */
function comparable(postmortem: Postmortem): TimelineEntry[][] {
  const unread = [...unreadLines(postmortem).map(({ start }) => start), ...endsOfProse(postmortem)];
  const groups: TimelineEntry[][] = [];
  const open = new Map<Section, TimelineEntry[]>();
  let last: TimelineEntry | null = null;
  for (const entry of postmortem.timeline) {
    if (entry.nested || !entry.sure || entry.unreadable || !exists(entry)) continue;
    const since = last?.section === entry.section ? last.start : entry.section.titleEnd;
    const doubtful = !entry.stamp.from.date && unread.some((at) => at >= since && at <= entry.start);
    const group = doubtful ? undefined : open.get(entry.section);
    last = entry;
    if (group) group.push(entry);
    else {
      const begun = [entry];
      groups.push(begun);
      open.set(entry.section, begun);
    }
  }
  return groups;
}

/** Newest first is a style: more entries fit that order than the other, and all but a few. An odd one may stand at either end. */
const isDescending = (entries: readonly TimelineEntry[], kept: number): boolean =>
  entries.length >= 3 &&
  (isBefore(entries.at(-1)!, entries[0]!) || isBefore(entries.at(-2)!, entries[0]!)) &&
  inPlace([...entries].reverse()).size > Math.max(kept, entries.length * 0.7);

/** Do several entries too late end in an evening, and those behind them begin in a morning? */
function isMorningAfter(entries: readonly TimelineEntry[], index: number, kept: ReadonlySet<number>): boolean {
  let next = index;
  while (next < entries.length && !kept.has(next)) next++;
  const evening = entries[next - 1]?.from.second;
  const morning = entries[next]?.from.second;
  return evening != null && morning != null && passesMidnight(evening, morning);
}

const BETWEEN_CELLS = /(?<!\s)\s*\|\s*/g;

/** Entries that can't all be compared are taken in pairs, up to this many of them; no report has as many. */
const MOST_MIXED = 1000;

/** The time of an entry, with its day where that differs: day and time may stand in two cells. */
const shown = (entry: TimelineEntry, text: string, beside: TimelineEntry): string => {
  const stated = text.slice(entry.stampStart, entry.stampEnd).replace(BETWEEN_CELLS, ' ');
  const { day } = entry.from;
  return day !== null && entry.from.yearKnown && day !== beside.from.day && !entry.stamp.from.date
    ? `${isoDay(day)} ${stated}`
    : stated;
};

/** Each moved entry is a copy of the timeline: a longer one is only sorted. */
const MOST_MOVED = 500;

/** Where a night may lie between two entries, their places may be right. */
const isSame = (chunks: readonly Chunk[], others: readonly Chunk[]): boolean =>
  chunks.every((chunk, index) => chunk === others[index]);

/** Sorts the entries that compare, where they can be moved. Made once for all that are out of place. */
const sorting = memoizeByObject((entries: readonly TimelineEntry[], postmortem: Postmortem): readonly Fix[] => {
  const chunks = chunksOf(entries, postmortem);
  if (!chunks) return [];
  // Where some entries name their day and some don't, or are about, a mistyped day may be what is wrong.
  const dated = entries.filter(({ stamp }) => stamp.from.date !== null).length;
  const isOneKind = dated === 0 || dated === entries.length;
  // Where the days themselves run back, one of them may be what is wrong.
  const daysRunOn = entries.every(({ from }, index) => (from.day ?? 0) >= (entries[index - 1]?.from.day ?? 0));
  const isPlain = isOneKind && daysRunOn && !entries.some(({ stamp }) => stamp.approximate);
  const inOrder = sorted(chunks);
  if (isSame(chunks, inOrder)) return [];
  const edits = [reordered(chunks, inOrder, postmortem.document.text)];
  return [{ title: { en: 'Sort the timeline', ja: '時系列を古い順に並べ替える' }, mechanical: isPlain, edits }];
});

function moving(entry: TimelineEntry, entries: readonly TimelineEntry[], postmortem: Postmortem): Fix[] {
  const chunks = entries.length > MOST_MOVED ? null : chunksOf(entries, postmortem);
  if (!chunks) return [];
  const moved = withMoved(chunks, entry);
  if (isSame(chunks, moved)) return [];
  const edits = [reordered(chunks, moved, postmortem.document.text)];
  return [{ title: { en: 'Move the entry to its place', ja: 'この項目を正しい位置に移す' }, edits }];
}

function reversal(entries: readonly TimelineEntry[], postmortem: Postmortem): Fix[] {
  const chunks = chunksOf(entries, postmortem);
  if (!chunks) return [];
  return [
    {
      title: { en: 'Reverse the timeline: oldest first', ja: '時系列を逆順（古い順）にする' },
      mechanical: true,
      edits: [reordered(chunks, [...chunks].reverse(), postmortem.document.text)],
    },
  ];
}

export const order = rule({
  id: 'timeline/order',
  since: '0.1.0',
  severity: 'warning',
  kind: 'fault',
  unit: 'line',
  compares: true,
  sources: [
    'Of 64 real timelines with every entry annotated, 13 hold a slip: a wrong year, day or hour, or a swapped pair.',
    'PagerDuty, Postmortems: the timeline is an accurate representation of what happened.',
  ],
  docs: {
    en: {
      summary: 'an entry earlier than one before it',
      why: 'Durations, detection and recovery times are read off the timeline. One entry out of place changes them all, and a mistyped date looks just like a misplaced line.',
      rewrite: 'Move the entry to its place, or correct its date or time.',
    },
    ja: {
      summary: '前の項目より早い時刻の項目',
      why: '継続時間や検知・復旧までの時間は、時系列から計算します。1 件の誤りがすべてを変え、日付の書き間違いと並び順の誤りは見分けがつきません。',
      rewrite: '項目を正しい位置に移すか、日付や時刻を直します。',
    },
  },
  messages: {
    order: {
      en: '{time} is earlier than {before}, which comes before it. Move the entry, or correct its date or time.',
      ja: '{time} は、前の項目（{before}）より早い時刻です。項目を移すか、日時を直してください。',
    },
    odd: {
      en: '{time} is later than {above} above it. The newest comes first here: move the entry, or correct its date or time.',
      ja: '{time} は、上の項目（{above}）より遅い時刻です。新しい順の時系列なので、項目を移すか、日時を直してください。',
    },
    mixed: {
      en: 'The order of these {count} entries was not checked: some lack a day, time or zone. State all three in each, or split the timeline below {most} entries.',
      ja: 'この {count} 件の順序は検査していません（日付・時刻・タイムゾーンが不ぞろい）。すべての項目にそろえて書くか、{most} 件以下に分けてください。',
    },
    descending: {
      en: 'This timeline runs newest first. Put the oldest entry first, as most readers expect.',
      ja: 'この時系列は新しい順です。多くの読者が想定する古い順に並べてください。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '## Timeline\n\nAll times in UTC.\n\n- 2024-03-04 10:00 Errors rise\n- 2024-03-04 10:50 Rolled back\n- 2024-03-04 10:35 Paged\n- 2024-03-04 11:00 Recovered',
      good: '## Timeline\n\nAll times in UTC.\n\n- 2024-03-04 10:00 Errors rise\n- 2024-03-04 10:35 Paged\n- 2024-03-04 10:50 Rolled back\n- 2024-03-04 11:00 Recovered',
    },
    {
      language: 'ja',
      bad: '## 時系列\n\n2024年3月4日（時刻はすべて JST）\n\n- 10:00 エラー増加\n- 10:50 切り戻し\n- 10:35 検知\n- 11:00 復旧',
      good: '## 時系列\n\n2024年3月4日（時刻はすべて JST）\n\n- 10:00 エラー増加\n- 10:35 検知\n- 10:50 切り戻し\n- 11:00 復旧',
    },
  ],
  *detect(postmortem): Iterable<Detection> {
    const { text } = postmortem.document;
    for (const entries of comparable(postmortem)) {
      if (entries.length > MOST_MIXED && !compare(entries)) {
        const { stampStart: start, stampEnd: end } = entries[0]!;
        const values = { count: grouped(entries.length), most: grouped(MOST_MIXED) };
        yield { start, end, message: 'mixed', severity: 'info', values };
        continue;
      }
      const kept = inPlace(entries);
      if (isDescending(entries, kept.size)) {
        const { stampStart: start, stampEnd: end } = entries[0]!;
        const fixes = () => reversal(entries, postmortem);
        yield { start, end, message: 'descending', severity: 'info', fixes };
        for (const { later, above } of oddAmongNewest(entries, { inPlace, isBefore })) {
          const values = { time: shown(later, text, above), above: shown(above, text, later) };
          yield { start: later.stampStart, end: later.stampEnd, message: 'odd', values };
        }
        continue;
      }
      /** The nearest entry before or after one that something holds for. */
      const nearest = (index: number, step: 1 | -1, holds: (other: TimelineEntry, at: number) => boolean) => {
        for (let at = index + step; at >= 0 && at < entries.length; at += step)
          if (holds(entries[at]!, at)) return entries[at];
        return undefined;
      };
      const inPlaceNear = (index: number, step: 1 | -1) => nearest(index, step, (_, at) => kept.has(at));
      for (let index = 0; index < entries.length; index++) {
        const entry = entries[index]!;
        if (kept.has(index) || (index > 0 && !kept.has(index - 1) && !isBefore(entry, entries[index - 1]!))) continue;
        // A neighbour that is in place says more than one that is mistyped itself.
        const keptBefore = nearest(index, -1, (other, at) => kept.has(at) && isBefore(entry, other));
        const keptBehind = nearest(index, 1, (other, at) => kept.has(at) && isBefore(other, entry));
        const before = keptBefore ?? (keptBehind && nearest(index, -1, (other) => isBefore(entry, other)));
        const beside = before ?? keptBehind;
        // Of many entries, one that is of the same minute as its neighbour may be left over.
        if (!beside) continue;
        // Behind the evening of the same day comes a morning: its day is the one that is mistyped.
        const several = !before && !kept.has(index + 1) && isMorningAfter(entries, index, kept);
        const place = several ? beside : entry;
        yield {
          start: place.stampStart,
          end: place.stampEnd,
          message: 'order',
          values: before
            ? { time: shown(entry, text, beside), before: shown(beside, text, entry) }
            : { time: shown(beside, text, entry), before: shown(entry, text, beside) },
          fixes: () => [
            ...(several ? [] : correctionsOf(entry, inPlaceNear(index, -1), inPlaceNear(index, 1), text)),
            ...(several ? [] : moving(entry, entries, postmortem)),
            ...sorting(entries, postmortem),
          ],
        };
      }
    }
  },
});
