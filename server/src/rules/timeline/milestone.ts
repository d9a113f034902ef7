import type { Localized } from '@postmortem/schemas';
import type { Milestone } from '../../language/milestones.ts';
import type { Postmortem } from '../../postmortem/model.ts';
import { type Detection, rule } from '../rule.ts';
import { isGiven } from '../support/metadataFields.ts';

/** Shorter lists are notes, no timeline of an incident. */
const FEWEST = 4;

const NAMES: Readonly<Record<'start' | 'detected' | 'resolved', Localized>> = {
  start: { en: 'when it began', ja: '発生' },
  detected: { en: 'how it was noticed', ja: '検知' },
  resolved: { en: 'what ended it', ja: '緩和・復旧' },
};

/** What neither an entry nor the metadata tells. An incident that goes on has no end yet. */
function missingIn({ timeline, metadata, status }: Postmortem): (keyof typeof NAMES)[] {
  const told = new Set<Milestone>(timeline.flatMap(({ milestones }) => milestones));
  const [first] = timeline;
  const missing: (keyof typeof NAMES)[] = [];
  // The first entry tells how it began, unless it tells how that was noticed.
  if (!told.has('start') && first?.milestones.includes('detected') && !isGiven(metadata.start)) missing.push('start');
  if (!told.has('detected') && !isGiven(metadata.detected)) missing.push('detected');
  const ended =
    told.has('resolved') || told.has('mitigated') || isGiven(metadata.resolved) || isGiven(metadata.mitigated);
  if (!ended && status !== 'in-progress') missing.push('resolved');
  return missing;
}

export const milestone = rule({
  id: 'timeline/milestone',
  since: '0.1.0',
  // Of 16 findings on real reports read by hand 2 were right: off until nine of ten are.
  severity: 'off',
  kind: 'absence',
  unit: 'timeline',
  sources: [
    'Wikimedia, Incident response, full report template: “clearly indicate when the outage began and ended”.',
    'PagerDuty, Postmortem template: start, detection, mitigation and resolution among the times to give.',
  ],
  docs: {
    en: {
      summary: 'no start, detection, mitigation or resolution entry',
      why: 'How long it went unseen and how long it took to end are read off these entries.',
      rewrite:
        'Add the entry with its time: when it began, what showed it first, what ended it. A mark such as “OUTAGE BEGINS” makes it plain.',
    },
    ja: {
      summary: '発生・検知・緩和・復旧の項目がない',
      why: '検知や復旧までの時間は、これらの項目から計算します。',
      rewrite:
        'いつ始まり、何によって分かり、何によって収束したかを、時刻を付けて書き足します。「【検知】」のように書くと明確です。',
    },
  },
  messages: {
    milestone: {
      en: 'No entry was found that says {missing}. Add it with its time.',
      ja: '「{missing}」に当たる項目が見つかりません。時刻を付けて追加してください。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '## Timeline\n\nAll times in UTC.\n\n- 10:00 Errors rise\n- 10:20 The connection limit is raised\n- 10:30 The export job is paused\n- 10:40 Recovered',
      good: '## Timeline\n\nAll times in UTC.\n\n- 10:00 Errors rise\n- 10:05 The error alert pages the on-call engineer\n- 10:30 The export job is paused\n- 10:40 Recovered',
    },
    {
      language: 'ja',
      bad: '## 時系列\n\n時刻はすべて JST。\n\n- 10:00 エラーが発生\n- 10:20 接続数の上限を引き上げ\n- 10:30 バッチを一時停止\n- 10:40 復旧',
      good: '## 時系列\n\n時刻はすべて JST。\n\n- 10:00 エラーが発生\n- 10:05 アラートで検知\n- 10:30 バッチを一時停止\n- 10:40 復旧',
    },
  ],
  requiresComplete: 'timeline',
  *detect(postmortem): Iterable<Detection> {
    const { timeline } = postmortem;
    const [first] = timeline;
    const missing = missingIn(postmortem);
    if (!first || missing.length === 0 || timeline.filter(({ from }) => from.second !== null).length < FEWEST) return;
    const { start, titleEnd } = first.section;
    yield {
      start,
      end: titleEnd,
      message: 'milestone',
      values: {
        missing: {
          en: missing.map((name) => NAMES[name].en).join(', nor '),
          ja: missing.map((name) => NAMES[name].ja).join('、'),
        },
      },
    };
  },
});
