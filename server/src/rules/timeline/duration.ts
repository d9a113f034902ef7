import type { Localized, SectionId } from '@postmortem/schemas';
import type { Milestone } from '../../language/milestones.ts';
import { secondsBetween } from '../../postmortem/instants.ts';
import { milestoneEntries } from '../../postmortem/metrics.ts';
import type { Postmortem, TimelineEntry } from '../../postmortem/model.ts';
import { agrees, durationsIn, type StatedDuration, spokenDuration } from '../../time/durations.ts';
import { findStamps } from '../../time/stamp.ts';
import type { Detection, Rule } from '../rule.ts';
import { type Claim, claimsIn, mentioning } from '../support/sentences.ts';

/** Parts that tell how long something took. */
const TELLING: ReadonlySet<SectionId> = new Set([
  'summary',
  'impact',
  'detection',
  'response',
  'resolution',
  'lessons-learned',
  'went-well',
  'went-wrong',
]);

const DAY = 24 * 3600;

/** Only support hours were counted: the clock says something else. */
const BUSINESS_HOURS =
  /business hours|support hours|working hours|営業時間|サポート時間|業務時間|延べ|合計|in total|cumulative|per /i;

interface Pair {
  readonly from: readonly Milestone[];
  readonly to: readonly Milestone[];
}

/** Sentences that name the two points between which the time is counted. */
const NAMED_PAIRS: Localized<readonly (readonly [RegExp, Pair])[]> = {
  en: [
    [
      /\b(?:detected|noticed|alerted|paged)\b.{0,40}\b(?:within|in|after)\b|\bto (?:detect|notice)\b/i,
      { from: ['start'], to: ['detected'] },
    ],
    [
      /\b(?:mitigated|rolled back)\b.{0,40}\b(?:within|in|after)\b|\bto mitigate\b/i,
      { from: ['start', 'detected'], to: ['mitigated'] },
    ],
    [
      /\b(?:resolved|restored|recovered)\b.{0,40}\b(?:within|in|after)\b|\bto (?:resolve|restore|recover)\b/i,
      { from: ['start', 'detected', 'declared', 'acknowledged'], to: ['resolved', 'mitigated'] },
    ],
    [
      /\b(?:outage|incident|impact|downtime|disruption|degradation) (?:lasted|of|was)\b/i,
      { from: ['start', 'detected'], to: ['mitigated', 'resolved'] },
    ],
  ],
  ja: [
    [
      /(?:対応|調査|初動)(?:を)?開始(?:から|後)[^。]*(?:復旧|解消|収束)/,
      { from: ['acknowledged', 'declared'], to: ['resolved', 'mitigated'] },
    ],
    [/(?:宣言)(?:から|後)[^。]*(?:復旧|解消|収束)/, { from: ['declared'], to: ['resolved', 'mitigated'] }],
    [/(?:検知|発覚)(?:から|後)[^。]*(?:復旧|解消|収束)/, { from: ['detected'], to: ['resolved', 'mitigated'] }],
    [/発生(?:から|後)[^。]*(?:検知|発覚)/, { from: ['start'], to: ['detected'] }],
    [/発生(?:から|後)[^。]*(?:復旧|解消|収束)/, { from: ['start'], to: ['resolved', 'mitigated'] }],
  ],
};

interface Length {
  readonly seconds: number;
  readonly between: string;
}

/** The two times that the sentence itself gives. */
function statedIn(text: string): Length | null {
  const times = findStamps(text).flatMap(({ start, end, from, to }) =>
    [from, ...(to ? [to] : [])].flatMap(({ time }) => (time && time.lasts === undefined ? [{ time, start, end }] : [])),
  );
  const [first, second] = times;
  if (!first || !second || times.length !== 2) return null;
  const seconds = (time: typeof first.time): number => time.hour * 3600 + time.minute * 60 + (time.second ?? 0);
  const between = (seconds(second.time) - seconds(first.time) + DAY) % DAY;
  const place = first.start === second.start ? [first] : [first, second];
  return { seconds: between, between: place.map(({ start, end }) => text.slice(start, end).trim()).join('–') };
}

function between(from: TimelineEntry, to: TimelineEntry, text: string): Length[] {
  const seconds = secondsBetween(from.from, to.from);
  const shown = ({ stampStart, stampEnd }: TimelineEntry): string => text.slice(stampStart, stampEnd);
  return seconds === null || seconds <= 0 ? [] : [{ seconds, between: `${shown(from)}–${shown(to)}` }];
}

/** What the timeline gives between two kinds of points: every pair that could be meant. */
function lengthsOf({ from, to }: Pair, { timeline, document }: Postmortem): Length[] {
  const firsts = milestoneEntries(timeline);
  const entries = (milestones: readonly Milestone[]) => milestones.flatMap((milestone) => firsts.get(milestone) ?? []);
  return entries(from).flatMap((start) => entries(to).flatMap((end) => between(start, end, document.text)));
}

const EVERY_PAIR: Pair = {
  from: ['start', 'detected', 'acknowledged', 'declared'],
  to: ['detected', 'acknowledged', 'declared', 'identified', 'mitigated', 'resolved'],
};

function contradicted(claim: Claim, stated: StatedDuration, postmortem: Postmortem): Length | null {
  const { text, language } = claim;
  const inSentence = statedIn(text);
  if (inSentence) {
    const others = lengthsOf(EVERY_PAIR, postmortem);
    // What fits another pair of points is told of that one.
    return [inSentence, ...others].some(({ seconds }) => agrees(stated, seconds)) ? null : inSentence;
  }
  const [, pair] = NAMED_PAIRS[language].find(([pattern]) => pattern.test(text)) ?? [];
  const lengths = pair ? lengthsOf(pair, postmortem) : [];
  return lengths.some(({ seconds }) => agrees(stated, seconds)) ? null : (lengths[0] ?? null);
}

const END_OF_INCIDENT = /復旧|解消|収束|\b(?:resolved|restored|recovered|recovery|resolution)\b/i;

/** Of several lengths in a sentence, the one right before what it took so long to reach. */
function theOneMeant(text: string, durations: readonly StatedDuration[]): StatedDuration | null {
  if (durations.length < 2) return durations[0] ?? null;
  const before = durations.filter(({ end }, index) =>
    END_OF_INCIDENT.test(text.slice(end, durations[index + 1]?.start ?? text.length)),
  );
  return before.length === 1 && findStamps(text).length === 0 ? before[0]! : null;
}

const statesDuration = mentioning((text) => durationsIn(text).length > 0);

export const duration: Rule = {
  id: 'timeline/duration',
  since: '0.1.0',
  severity: 'warning',
  sources: [
    'Of 53 durations stated in real reports 19 disagree with the times beside them: 11 slips, 8 that count support hours only.',
  ],
  docs: {
    en: {
      summary: 'a stated duration that the stated times contradict',
      why: 'One of the three numbers is wrong, and availability, credits and comparisons are computed from the duration.',
      rewrite: 'Correct the duration or the time. Where only support hours were counted, say so.',
    },
    ja: {
      summary: '記載された時刻と合わない継続時間',
      why: '三つの数のどれかが誤りです。稼働率や返金、ほかの障害との比較は、継続時間から計算されます。',
      rewrite: '継続時間か時刻を直します。営業時間だけを数えた場合は、そう書きます。',
    },
  },
  messages: {
    duration: {
      en: '“{stated}” does not fit {between}, which is {actual}. Availability is computed from it: correct the duration or a time, or say what was counted.',
      ja: '「{stated}」は {between}（{actual}）と合いません。稼働率はここから計算されます。時間か時刻を直すか、何を数えたかを書いてください。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '## Summary\n\nCheckout failed from 19:54 to 20:40 UTC (37 minutes).',
      good: '## Summary\n\nCheckout failed from 19:54 to 20:40 UTC (46 minutes).',
    },
    {
      language: 'ja',
      bad: '## 概要\n\n対応開始から 3 時間半で復旧した。\n\n## 時系列\n\n時刻はすべて JST。\n\n- 08:00 エラーが発生\n- 09:39 調査を開始\n- 13:34 復旧',
      good: '## 概要\n\n対応開始から約 4 時間で復旧した。\n\n## 時系列\n\n時刻はすべて JST。\n\n- 08:00 エラーが発生\n- 09:39 調査を開始\n- 13:34 復旧',
    },
  ],
  passageByPassage: (postmortem) => {
    const lengths = lengthsOf(EVERY_PAIR, postmortem);
    const key = lengths.map(({ seconds, between: pair }) => `${pair}=${seconds}`).join();
    return ({ leaf }) => (statesDuration(leaf) ? key : '');
  },
  requiresComplete: 'timeline',
  *detect(postmortem, { passages }): Iterable<Detection> {
    for (const claim of claimsIn(
      passages.filter(({ leaf }) => statesDuration(leaf)),
      postmortem,
    )) {
      const { text, section, range } = claim;
      if (!section?.ids.some((id) => TELLING.has(id)) || BUSINESS_HOURS.test(text)) continue;
      const stated = theOneMeant(text, durationsIn(text));
      if (!stated) continue;
      const actual = contradicted(claim, stated, postmortem);
      if (!actual) continue;
      yield {
        ...range(stated.start, stated.end),
        message: 'duration',
        values: {
          stated: text.slice(stated.start, stated.end).trim(),
          between: actual.between,
          actual: spokenDuration(actual.seconds),
        },
      };
    }
  },
};
