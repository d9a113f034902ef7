import { type Leaf, textOf } from '../../markdown/leaves.ts';
import type { Postmortem } from '../../postmortem/model.ts';
import type { Fix } from '../../text/edit.ts';
import { memoizeByObject } from '../../text/memoize.ts';
import { findZone } from '../../time/zones.ts';
import { type Detection, rule } from '../rule.ts';

/** A single time can be asked about; from two on durations are read, and readers elsewhere compare. */
const FEWEST = 2;

function fixes({ start, titleEnd, title }: Postmortem['sections'][number], text: string): Fix[] {
  const colon = /[:：][*_]*$/.exec(text.slice(start, titleEnd))?.[0].length ?? 0;
  const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(title);
  const insert = japanese ? `（\${1|JST,UTC|}）` : ` (\${1|UTC,JST|})`;
  const at = titleEnd - colon;
  return [
    {
      title: { en: 'Name the time zone in the title', ja: '見出しにタイムゾーンを書く' },
      edits: [{ start: at, end: at, insert, snippet: true }],
    },
  ];
}

/** Does a leaf name a zone in what is read of it? An address that holds one says nothing of the timeline. */
const namesZone = memoizeByObject((leaf: Leaf) => findZone('value' in leaf ? leaf.value : textOf(leaf)) !== null);

export const zone = rule({
  id: 'timeline/zone',
  since: '0.1.0',
  severity: 'info',
  kind: 'absence',
  unit: 'document',
  sources: [
    'PagerDuty, Postmortem template: the column is “Time (UTC)”. Wikimedia: “All times in UTC.”',
    'Of 102 real timelines 40 name no zone.',
  ],
  docs: {
    en: {
      summary: 'no time zone anywhere',
      why: 'A reader elsewhere, or one who compares with a log in UTC, is hours off and does not notice.',
      rewrite: 'Name the zone once: “Timeline (UTC)”, or “All times in CET.” above the entries.',
    },
    ja: {
      summary: 'タイムゾーンの記載がない',
      why: '海外の読者や、UTC のログと突き合わせる人が、気づかないまま何時間も読み違えます。',
      rewrite: '「時系列（JST）」、または項目の前に「時刻はすべて JST」のように、一度だけ明記します。',
    },
  },
  messages: {
    zone: {
      en: 'No time zone is named, so a reader elsewhere is hours off. Name it once, as in “Timeline (UTC)”.',
      ja: 'タイムゾーンの記載がありません。「時系列（JST）」のように一度だけ書いてください。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '## Timeline\n\n- 2024-03-04 10:00 Errors rise\n- 2024-03-04 10:40 Recovered',
      good: '## Timeline (UTC)\n\n- 2024-03-04 10:00 Errors rise\n- 2024-03-04 10:40 Recovered',
    },
    {
      language: 'ja',
      bad: '## 時系列\n\n- 2024-03-04 10:00 エラー増加\n- 2024-03-04 10:40 復旧',
      good: '## 時系列（JST）\n\n- 2024-03-04 10:00 エラー増加\n- 2024-03-04 10:40 復旧',
    },
  ],
  requiresComplete: 'timeline',
  *detect({ timeline, passages, document: { text } }): Iterable<Detection> {
    // T+0:15 is the same everywhere.
    const timed = timeline.filter(({ from, sure, stamp }) => sure && from.second !== null && stamp.from.time !== null);
    const [first] = timed;
    if (
      !first ||
      timed.length < FEWEST ||
      // Nobody compares “morning” with a log.
      timed.every(({ from }) => from.spread > 0) ||
      timed.some(({ from }) => from.zone !== null) ||
      passages.some(({ leaf }) => namesZone(leaf))
    )
      return;
    const { section } = first;
    yield { start: section.start, end: section.titleEnd, message: 'zone', fixes: () => fixes(section, text) };
  },
});
