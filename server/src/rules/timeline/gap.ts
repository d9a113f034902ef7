import type { Localized } from '@postmortem/schemas';
import * as z from 'zod/mini';
import * as en from '../../language/en/timelines.ts';
import * as ja from '../../language/ja/timelines.ts';
import type { Milestone } from '../../language/milestones.ts';
import { position, secondsBetween } from '../../postmortem/instants.ts';
import { sureMilestoneEntries } from '../../postmortem/metrics.ts';
import type { Postmortem, TimelineEntry } from '../../postmortem/model.ts';
import { unreadLines } from '../../postmortem/unreadLines.ts';
import type { Fix } from '../../text/edit.ts';
import { holding, oneOf } from '../../text/words.ts';
import { spokenDuration } from '../../time/durations.ts';
import { MINUTES_IN_HOUR, SECONDS_IN_MINUTE } from '../../time/units.ts';
import type { RuleOptions } from '../options.ts';
import { type Detection, rule } from '../rule.ts';
import { blankEntryBefore } from '../support/blankEntry.ts';
import { isExplained } from '../support/explainedGap.ts';
import { type Extent, longestRun } from '../support/longestRun.ts';

const BEGUN = holding({ en: en.BEGUN, ja: ja.BEGUN });
const DONE = holding({ en: en.DONE, ja: ja.DONE });
const CLOSED = new RegExp(`^(?:${oneOf(en.CLOSED)}|${oneOf(ja.CLOSED)})[.。]?\\s*(?:$|\\|)`, 'i');
const DEFAULT_MINUTES = 90;
/** A night or a day off is no gap in the response: of 10 longer ones in real reports readers missed an entry in one. */
const LONGEST_MINUTES = 6 * MINUTES_IN_HOUR;

/** What those who respond know it by, the surest first: a monitor may mail for hours until somebody has read it. */
const KNOWN: readonly Milestone[] = ['acknowledged', 'detected', 'start'];

/** What lets people rest: from then on nobody misses what was looked at. */
const OVER: readonly Milestone[] = ['mitigated', 'resolved'];

/** The entries of the response, from when the incident was known, or began, to its recovery. */
function duringResponse(timeline: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const firsts = sureMilestoneEntries(timeline);
  const known = KNOWN.flatMap((milestone) => firsts.get(milestone) ?? [])[0];
  const from = known ? timeline.indexOf(known) : 0;
  const over = OVER.flatMap((milestone) => firsts.get(milestone) ?? []).map((entry) => timeline.indexOf(entry));
  const behind = over.filter((index) => index >= from);
  // Where no entry tells the end, people may be at rest long before the last one.
  return behind.length > 0 ? timeline.slice(from, Math.min(...behind) + 1) : [];
}

/** "Resolved 17:07" is one of a few key points, between which nothing is expected. */
const isKeyPoint = ({ start, stampStart, section }: TimelineEntry, text: string): boolean =>
  start >= section.titleEnd &&
  !text.slice(start, stampStart).includes('|') &&
  /\p{L}{2}/u.test(text.slice(start, stampStart));

/** What goes on between two entries is told where one begins it and the other ends it. */
const isEnclosed = (before: TimelineEntry, entry: TimelineEntry): boolean =>
  BEGUN.test(before.text) && DONE.test(entry.text);

const extentOf = ({ from }: TimelineEntry): Extent => ({
  from: position(from),
  to: position(from) + from.spread + SECONDS_IN_MINUTE,
});

/** Indices of the entries that are in order: the time of another may be wrong, and with it the gap beside it. */
const inPlace = (entries: readonly TimelineEntry[]): ReadonlySet<number> =>
  longestRun(entries, (later, earlier) => extentOf(later).to < extentOf(earlier).from, extentOf);

/** Entries that follow each other while people respond, with nothing between them that was not read. */
function* pairsIn(postmortem: Postmortem): Iterable<readonly [TimelineEntry, TimelineEntry]> {
  const { timeline, document } = postmortem;
  const unread = unreadLines(postmortem);
  for (const section of new Set(timeline.map((entry) => entry.section))) {
    const own = timeline.filter((entry) => entry.section === section);
    const entries = duringResponse(own.filter(({ nested }) => !nested)).filter(({ from }) => from.second !== null);
    const kept = inPlace(entries);
    for (const [index, entry] of entries.entries()) {
      const before = entries[index - 1];
      if (!before?.sure || !entry.sure || !kept.has(index) || !kept.has(index - 1)) continue;
      const between = ({ start }: { readonly start: number }): boolean => start > before.start && start < entry.start;
      const untimed = own.some((each) => between(each) && each.from.second === null && !each.nested);
      // “10:00–13:00 every run fails” tells of all of that time.
      const covers = ({ from, to }: TimelineEntry): boolean =>
        to !== null && position(from) <= position(before.from) && position(to) >= position(entry.from);
      const inside = (each: TimelineEntry): boolean =>
        position(each.from) > position(before.from) && position(each.from) < position(entry.from);
      if (
        untimed ||
        own.some(inside) ||
        own.some(covers) ||
        unread.some(between) ||
        // Before somebody notices it anew nobody looked at anything.
        entry.milestones.includes('detected') ||
        isKeyPoint(entry, document.text) ||
        (index > 1 && CLOSED.test(entry.text)) ||
        isEnclosed(before, entry)
      )
        continue;
      yield [before, entry];
    }
  }
}

const HINT: Localized = { en: 'what was looked at, tried or ruled out', ja: '調べたこと・試したこと・除外したこと' };

/** An entry without time and words between the two. */
function fixesFor(before: TimelineEntry, entry: TimelineEntry, postmortem: Postmortem): Fix[] {
  const { text } = postmortem.document;
  const [from, to] = [before, entry].map(({ stampStart, stampEnd }) => text.slice(stampStart, stampEnd));
  const edit = blankEntryBefore(entry, HINT[entry.section.language], postmortem);
  if (!edit) return [];
  return [
    {
      title: { en: `Insert an entry between ${from} and ${to}`, ja: `${from} と ${to} の間に項目を挿入` },
      edits: [edit],
    },
  ];
}

const options: RuleOptions = {
  schema: z.strictObject({ minutes: z.optional(z.number().check(z.positive())) }),
  docs: { minutes: { en: 'the longest time without an entry (90)', ja: '項目のない時間の上限（分、既定値 90）' } },
};

export const gap = rule({
  id: 'timeline/gap',
  since: '0.1.0',
  severity: 'hint',
  kind: 'absence',
  unit: 'timeline and story',
  compares: true,
  sources: [
    'Etsy, Debriefing Facilitation Guide (2016): what each person saw and did is what the diagnosis consists of.',
  ],
  docs: {
    en: {
      summary: 'no entry for more than 90 minutes between detection and recovery',
      why: 'In such a gap lies most of the diagnosis: what was tried, seen and ruled out. It is what the next responder could use.',
      rewrite: 'Add what was looked at and what came of it, with its time.',
    },
    ja: {
      summary: '検知から復旧までの間に、90 分を超えて項目がない',
      why: '空白の時間にこそ、試したこと、見たこと、除外したことがあります。次に対応する人が最も知りたい部分です。',
      rewrite: '調べたこととその結果を、時刻とともに書き足します。',
    },
  },
  messages: {
    gap: {
      en: 'No entry for the {length} before this one. Add what was looked at, tried or ruled out then.',
      ja: '直前の項目から {length}、記録がありません。その間に調べたこと、試したこと、除外したことを書き足してください。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '## Timeline\n\nAll times in UTC.\n\n- 10:00 Errors rise\n- 10:05 Alert pages the on-call\n- 12:30 Release rolled back\n- 12:40 Recovered',
      good: '## Timeline\n\nAll times in UTC.\n\n- 10:00 Errors rise\n- 10:05 Alert pages the on-call\n- 11:10 The cache is ruled out: its hit rate is 99 %\n- 12:30 Release rolled back\n- 12:40 Recovered',
    },
    {
      language: 'ja',
      bad: '## 時系列\n\n時刻はすべて JST。\n\n- 10:00 エラーが発生\n- 10:05 アラートで検知\n- 12:30 切り戻しを実施\n- 12:40 復旧',
      good: '## 時系列\n\n時刻はすべて JST。\n\n- 10:00 エラーが発生\n- 10:05 アラートで検知\n- 11:10 キャッシュの影響ではないことを確認\n- 12:30 切り戻しを実施\n- 12:40 復旧',
    },
  ],
  options,
  requiresComplete: 'timeline',
  *detect(postmortem, { options: { minutes: limit = DEFAULT_MINUTES } }): Iterable<Detection> {
    for (const [before, entry] of pairsIn(postmortem)) {
      const seconds = secondsBetween(before.to ?? before.from, entry.from);
      const minutes = seconds === null ? 0 : Math.floor(seconds / SECONDS_IN_MINUTE);
      if (minutes <= limit || minutes >= Math.max(LONGEST_MINUTES, 2 * limit) || isExplained(before, entry, postmortem))
        continue;
      yield {
        start: entry.stampStart,
        end: entry.stampEnd,
        message: 'gap',
        values: { length: spokenDuration(minutes * SECONDS_IN_MINUTE) },
        fixes: () => fixesFor(before, entry, postmortem),
      };
    }
  },
});
