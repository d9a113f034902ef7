import type { Language, Localized, SectionId } from '@postmortem/schemas';
import { type Cue, holdsAny } from '../../language/cue.ts';
import * as en from '../../language/en/timespans.ts';
import * as ja from '../../language/ja/timespans.ts';
import { languageOf } from '../../language/language.ts';
import { isoInstant } from '../../postmortem/instants.ts';
import type { Postmortem, Section } from '../../postmortem/model.ts';
import { headEnd } from '../../postmortem/sections.ts';
import type { Fix } from '../../text/edit.ts';
import { holding, oneOf } from '../../text/words.ts';
import { agrees, durationsIn, type StatedDuration, spokenDuration } from '../../time/durations.ts';
import { durationLike } from '../../time/durationText.ts';
import { findStamps } from '../../time/stamp.ts';
import { SECONDS_IN_DAY } from '../../time/units.ts';
import { type Detection, rule } from '../rule.ts';
import { isCountedFrom, labelledLengths, lengthsBeside, pointsKey } from '../support/labelledLengths.ts';
import { type Length, type Stretch, saysDays, secondsFrom, stretchesIn } from '../support/lengths.ts';
import { mentioning, type Sentence, sentencesIn } from '../support/sentences.ts';
import { FROM_START, instantsOf, lengthsInTimeline, lengthsOf, type Pair } from '../support/timelineLengths.ts';
import { isToBeChecked, toBeChecked } from '../support/toBeChecked.ts';

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

/** Sentences that name the two points between which the time is counted. */
const NAMED_PAIRS: Localized<readonly (readonly [readonly Cue[], Pair])[]> = {
  en: [
    [en.START_TO_DETECTION, { from: ['start'], to: ['detected'] }],
    [en.START_TO_MITIGATION, { from: ['start', 'detected'], to: ['mitigated'] }],
    [en.START_TO_RECOVERY, { from: ['start', 'detected', 'declared', 'acknowledged'], to: ['resolved', 'mitigated'] }],
    [[...en.WHOLE_INCIDENT, ...en.DOWN_FOR], { from: ['start', 'detected'], to: ['mitigated', 'resolved'] }],
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

const NO_PAIR: Pair = { from: [], to: [] };

const EVERY_PAIR: Pair = {
  from: ['start', 'detected', 'acknowledged', 'declared'],
  to: ['detected', 'acknowledged', 'declared', 'identified', 'mitigated', 'resolved'],
};

const DAYS_AS_WORDS = 2;

/** Could the stated length be that of a stretch? Without days more than one may lie between its ends. */
const fits = (stated: StatedDuration, stretch: Stretch, seconds: number): boolean =>
  agrees(stated, seconds) ||
  (!saysDays(stretch) &&
    Array.from({ length: DAYS_AS_WORDS }, (_, day) => seconds + (day + 1) * SECONDS_IN_DAY).some((more) =>
      agrees(stated, more),
    ));

/** The length of the stretch that a stated one stands for, where it is another and no other pair of points fits. */
function unlike(
  stated: StatedDuration,
  stretch: Stretch,
  postmortem: Postmortem,
  pair: Pair = EVERY_PAIR,
): Length | null {
  const seconds = secondsFrom(stretch.from, stretch.to);
  if (seconds === null || seconds === 0 || fits(stated, stretch, seconds)) return null;
  // What fits another pair of points is told of that one.
  if (lengthsOf(pair, postmortem).some((length) => agrees(stated, length.seconds))) return null;
  return { seconds, between: stretch.shown };
}

/** In a list of what happened, only what is right beside the stretch is said of it. */
const BESIDE = 14;
const apart = (stated: StatedDuration, { start, end }: Stretch): number =>
  stated.start >= end ? stated.start - end : start - stated.end;

const TOUCHING = new RegExp(`^(?:[\\s\\p{P}\\p{S}]|${oneOf(en.BESIDE_ENDS, ja.BESIDE_ENDS)}){0,6}$`, 'iu');
/** Does a stated length stand right beside its ends: “(37 minutes)”, “37 minutes, from …”, 「の45分間」? */
const touches = (stated: StatedDuration, stretch: Stretch, text: string): boolean =>
  apart(stated, stretch) <= BESIDE &&
  TOUCHING.test(
    stated.start >= stretch.end ? text.slice(stretch.end, stated.start) : text.slice(stated.end, stretch.start),
  );

/** Between what happened and when, “and”, “for the first …” and another service stand behind a comma. */
const COMMA = /[,;，、；]/;
const isOneClause = (stated: StatedDuration, { start, end }: Stretch, text: string): boolean =>
  !COMMA.test(stated.start >= end ? text.slice(end, stated.start) : text.slice(stated.end, start));

/** Shorter than the stretch, a length may be that of a part of it, unless the sentence says that it is the whole. */
const mayBePart = (stated: StatedDuration, actual: Length, { text, language }: Sentence): boolean =>
  stated.seconds < actual.seconds && !holdsAny(WHOLE_INCIDENT[language], text);

interface Contradicted {
  readonly stated: StatedDuration;
  readonly actual: Length;
}

/** Does a place of the report tell how long something took? */
const tells = (section: Section | null, at: number, postmortem: Postmortem): boolean =>
  section ? section.ids.some((id) => TELLING.has(id)) : at < headEnd(postmortem.sections);

/** What a sentence states against the stretch in it. */
function inSentence(sentence: Sentence, postmortem: Postmortem): Contradicted | 'no stretch' | null {
  const { text, section, range } = sentence;
  const durations = durationsIn(text);
  const stretches = stretchesIn(text);
  const [stretch] = stretches;
  if (!stretch) return 'no stretch';
  if (stretches.length > 1) return null;
  const nearest = durations.filter((stated) => apart(stated, stretch) <= BESIDE);
  const telling = tells(section, range(0, 1).start, postmortem);
  const others = findStamps(text).filter(
    ({ from, start, end }) => from.time && (end <= stretch.start || start >= stretch.end),
  );
  const stated =
    nearest.length === 1 ? nearest[0] : telling && durations.length === 1 && others.length === 0 ? durations[0] : null;
  if (!stated || isCountedFrom(text, stated)) return null;
  // What only a bracket parts is said of this stretch; further off another pair of points may be meant.
  const isBeside = touches(stated, stretch, text);
  const actual = unlike(stated, stretch, postmortem, isBeside ? NO_PAIR : EVERY_PAIR);
  const isWhole = isBeside || (holdsAny(DOWN_FOR[sentence.language], text) && isOneClause(stated, stretch, text));
  return actual && (isWhole || !mayBePart(stated, actual, sentence)) ? { stated, actual } : null;
}

/** What a sentence states against the stretch that the sentence before it gives, or against the timeline. */
function elsewhere(sentence: Sentence, before: Sentence | null, postmortem: Postmortem): Contradicted | null {
  const { text, language, section, range } = sentence;
  if (!tells(section, range(0, 1).start, postmortem)) return null;
  const stated = theOneMeant(text, durationsIn(text));
  if (!stated || isCountedFrom(text, stated)) return null;
  const [stretch, another] = before ? stretchesIn(before.text) : [];
  const mayBeWhole = holdsAny(WHOLE_INCIDENT[language], text) || holdsAny(DOWN_FOR[language], text);
  if (stretch && !another && mayBeWhole && durationsIn(before!.text).length === 0) {
    const actual = unlike(stated, stretch, postmortem, FROM_START);
    return actual && !mayBePart(stated, actual, sentence) ? { stated, actual } : null;
  }
  const [, pair] = NAMED_PAIRS[language].find(([phrases]) => holdsAny(phrases, text)) ?? [];
  const lengths = pair ? lengthsOf(pair, postmortem) : [];
  const [actual] = lengths;
  return !actual || lengths.some(({ seconds }) => agrees(stated, seconds)) ? null : { stated, actual };
}

const WHOLE_INCIDENT: Localized<readonly Cue[]> = { en: en.WHOLE_INCIDENT, ja: ja.WHOLE_INCIDENT };
/** What was down for a while may have been slow before. */
const DOWN_FOR: Localized<readonly Cue[]> = { en: en.DOWN_FOR, ja: [] };
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

/** “~2 hours (discovery to fix)” says what was counted, which these times may not be. */
const SAYS_WHAT = /^\s{0,2}[(（][^()（）\d]{4,60}[)）]/;

/** The length that the times give, where the other is written; or somebody has to look which is right. */
function fixesFor(
  place: { readonly start: number; readonly end: number },
  { actual }: Contradicted,
  { text, language }: { readonly text: string; readonly language: Language },
): Fix[] {
  const insert = durationLike(text.slice(place.start, place.end), actual.seconds, language);
  const write = { title: { en: `Write ${insert}`, ja: `${insert}に直す` }, edits: [{ ...place, insert }] };
  return [...(SAYS_WHAT.test(text.slice(place.end)) ? [] : [write]), toBeChecked(place.end, insert)];
}

export const duration = rule({
  id: 'timeline/duration',
  since: '0.1.0',
  severity: 'warning',
  kind: 'fault',
  unit: 'sentence',
  compares: true,
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
    const head = headEnd(postmortem.sections);
    const instants = instantsOf(postmortem).map(isoInstant).join();
    return (passage) =>
      statesDuration(passage.leaf)
        ? `${key} ${pointsKey(passage, postmortem)} ${passage.offset + passage.leaf.start < head} ${labelledLengths(passage).length > 0 ? instants : ''}`
        : '';
  },
  requiresComplete: 'timeline',
  *detect(postmortem, { passages }): Iterable<Detection> {
    const stating = passages.filter(({ leaf }) => statesDuration(leaf));
    const found = (text: string, { stated, actual }: Contradicted) => ({
      message: 'duration',
      values: {
        stated: text.slice(stated.start, stated.end).trim(),
        between: actual.between,
        actual: spokenDuration(actual.seconds),
      },
    });
    let before: Sentence | null = null;
    for (const sentence of sentencesIn(stating, postmortem)) {
      const { text, section, range } = sentence;
      const previous: Sentence | null = before && follows(before, sentence) ? before : null;
      before = sentence;
      if (durationsIn(text).length === 0 || isCountedOtherwise(text)) continue;
      if (section?.ids.includes('action-items')) continue;
      const own = inSentence(sentence, postmortem);
      const wrong = own === 'no stretch' ? elsewhere(sentence, previous, postmortem) : own;
      if (!wrong) continue;
      const place = range(wrong.stated.start, wrong.stated.end);
      if (isToBeChecked(postmortem.document.text, place.end)) continue;
      yield {
        ...place,
        ...found(text, wrong),
        fixes: () => fixesFor(place, wrong, { text: postmortem.document.text, language: sentence.language }),
      };
    }
    for (const passage of stating) {
      for (const length of labelledLengths(passage)) {
        const { stated, text, place } = length;
        if (isCountedOtherwise(text) || stretchesIn(text).length > 0) continue;
        const beside = lengthsBeside(length, passage, postmortem);
        const lengths = beside.length > 0 ? beside : lengthsInTimeline(length, postmortem);
        const [actual] = lengths;
        if (
          !actual ||
          lengths.some(({ seconds }) => agrees(stated, seconds) || agrees(stated, seconds + SECONDS_IN_DAY))
        )
          continue;
        const inLeaf = place(stated.start, stated.end);
        const inText = { start: passage.offset + inLeaf.start, end: passage.offset + inLeaf.end };
        const wrong = { stated, actual };
        if (isToBeChecked(postmortem.document.text, inText.end)) continue;
        yield {
          ...inText,
          ...found(text, wrong),
          fixes: () => fixesFor(inText, wrong, { text: postmortem.document.text, language: languageOf(text) }),
        };
      }
    }
  },
});

/** Does a sentence stand right behind another, in one paragraph? */
const follows = (before: Sentence, { range }: Sentence): boolean => {
  const end = before.range(before.text.length - 1, before.text.length).end;
  const start = range(0, 1).start;
  return start >= end && start - end <= MOST_BLANKS;
};
const MOST_BLANKS = 2;
