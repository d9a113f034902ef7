import type { Localized, SectionId } from '@postmortem/schemas';
import { type Cue, holdsAny } from '../../language/cue.ts';
import * as en from '../../language/en/timespans.ts';
import * as ja from '../../language/ja/timespans.ts';
import type { Milestone } from '../../language/milestones.ts';
import { secondsBetween } from '../../postmortem/instants.ts';
import { milestoneEntries } from '../../postmortem/metrics.ts';
import type { Postmortem, TimelineEntry } from '../../postmortem/model.ts';
import { holding } from '../../text/words.ts';
import { secondOfDay } from '../../time/clock.ts';
import { agrees, durationsIn, type StatedDuration, spokenDuration } from '../../time/durations.ts';
import { findStamps } from '../../time/stamp.ts';
import { SECONDS_IN_DAY } from '../../time/units.ts';
import type { Detection, Rule } from '../rule.ts';
import { mentioning, type Sentence, sentencesIn } from '../support/sentences.ts';

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

interface Pair {
  readonly from: readonly Milestone[];
  readonly to: readonly Milestone[];
}

/** Sentences that name the two points between which the time is counted. */
const NAMED_PAIRS: Localized<readonly (readonly [readonly Cue[], Pair])[]> = {
  en: [
    [en.START_TO_DETECTION, { from: ['start'], to: ['detected'] }],
    [en.START_TO_MITIGATION, { from: ['start', 'detected'], to: ['mitigated'] }],
    [en.START_TO_RECOVERY, { from: ['start', 'detected', 'declared', 'acknowledged'], to: ['resolved', 'mitigated'] }],
    [en.WHOLE_INCIDENT, { from: ['start', 'detected'], to: ['mitigated', 'resolved'] }],
  ],
  ja: [
    [ja.RESPONSE_TO_RECOVERY, { from: ['acknowledged', 'declared'], to: ['resolved', 'mitigated'] }],
    [ja.DECLARATION_TO_RECOVERY, { from: ['declared'], to: ['resolved', 'mitigated'] }],
    [ja.DETECTION_TO_RECOVERY, { from: ['detected'], to: ['resolved', 'mitigated'] }],
    [ja.START_TO_DETECTION, { from: ['start'], to: ['detected'] }],
    [ja.START_TO_RECOVERY, { from: ['start'], to: ['resolved', 'mitigated'] }],
  ],
};

/** Only support hours were counted: the clock says something else. */
const isCountedOtherwise = (text: string): boolean =>
  holdsAny(en.COUNTED_OTHERWISE, text) || holdsAny(ja.COUNTED_OTHERWISE, text);

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
  const seconds = ({ hour, minute, second }: typeof first.time): number => secondOfDay(hour, minute, second);
  const between = (seconds(second.time) - seconds(first.time) + SECONDS_IN_DAY) % SECONDS_IN_DAY;
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

function contradicted(sentence: Sentence, stated: StatedDuration, postmortem: Postmortem): Length | null {
  const { text, language } = sentence;
  const inSentence = statedIn(text);
  if (inSentence) {
    const others = lengthsOf(EVERY_PAIR, postmortem);
    // What fits another pair of points is told of that one.
    return [inSentence, ...others].some(({ seconds }) => agrees(stated, seconds)) ? null : inSentence;
  }
  const [, pair] = NAMED_PAIRS[language].find(([phrases]) => holdsAny(phrases, text)) ?? [];
  const lengths = pair ? lengthsOf(pair, postmortem) : [];
  return lengths.some(({ seconds }) => agrees(stated, seconds)) ? null : (lengths[0] ?? null);
}

const END_OF_INCIDENT = holding({ en: en.END_OF_INCIDENT, ja: ja.END_OF_INCIDENT });

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
      en: '“{stated}” does not fit {between}, which is {actual}. Correct the duration or a time, or say what was counted.',
      ja: '「{stated}」は {between}（{actual}）と合いません。時間か時刻を直すか、何を数えたかを書いてください。',
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
    for (const sentence of sentencesIn(
      passages.filter(({ leaf }) => statesDuration(leaf)),
      postmortem,
    )) {
      const { text, section, range } = sentence;
      if (!section?.ids.some((id) => TELLING.has(id)) || isCountedOtherwise(text)) continue;
      const stated = theOneMeant(text, durationsIn(text));
      if (!stated) continue;
      const actual = contradicted(sentence, stated, postmortem);
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
