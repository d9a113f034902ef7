import { position } from '../../postmortem/instants.ts';
import type { Fix } from '../../text/edit.ts';
import { toHalfWidth } from '../../text/halfWidth.ts';
import { type Detection, rule } from '../rule.ts';
import { isToBeChecked, toBeChecked } from '../support/toBeChecked.ts';

const ENDS =
  /^(?<before>.*?)(?<from>\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)(?<between>\s{0,3}[-–—~〜～]\s{0,3})(?<to>\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)/;

/** The two times changed about, where they are written alike; else somebody has to look. */
function fixesFor(start: number, end: number, text: string): Fix[] {
  const line = text.slice(start, end);
  const { before = '', from, between, to } = toHalfWidth(line) === line ? (ENDS.exec(line)?.groups ?? {}) : {};
  if (from === undefined || to === undefined) return [toBeChecked(end, line)];
  const at = start + before.length;
  const insert = `${to}${between}${from}`;
  const swap: Fix = {
    title: { en: `Change the two about: ${insert}`, ja: `前後を入れ替える: ${insert}` },
    edits: [{ start: at, end: at + insert.length, insert }],
  };
  return [swap, toBeChecked(end, line)];
}

export const range = rule({
  id: 'timeline/range',
  since: '0.1.0',
  severity: 'warning',
  kind: 'fault',
  unit: 'line',
  sources: ['ISO 8601-1:2019, 5.5: an interval runs from its start to its end.'],
  docs: {
    en: {
      summary: 'a range that ends before it starts',
      why: 'Durations are read off ranges; one that runs backwards hides a slip in one of its two ends.',
      rewrite: 'Correct the end that is wrong, or give the second day where the range runs past midnight.',
    },
    ja: {
      summary: '終わりが始まりより前の範囲',
      why: '継続時間は範囲から計算します。逆転している範囲は、どちらかの端の書き間違いです。',
      rewrite: '誤っている側を直します。日をまたぐ場合は終わりの日付も書きます。',
    },
  },
  messages: {
    range: {
      en: '“{range}” ends before it starts. Correct one end, or give the day of the second.',
      ja: '「{range}」は終わりが始まりより前です。どちらかを直すか、終わりの日付を書いてください。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '## Timeline\n\n- 2024-03-04 10:53 - 10:12 UTC Errors\n- 2024-03-04 11:00 UTC Recovered',
      good: '## Timeline\n\n- 2024-03-04 23:50 - 00:10 UTC Errors\n- 2024-03-05 00:20 UTC Recovered',
    },
    {
      language: 'ja',
      bad: '## 時系列\n\n- 2024-03-04 10:53〜10:12 JST エラー増加\n- 2024-03-04 11:00 JST 復旧',
      good: '## 時系列\n\n- 2024-03-04 10:12〜10:53 JST エラー増加\n- 2024-03-04 11:00 JST 復旧',
    },
  ],
  *detect({ timeline, document: { text } }): Iterable<Detection> {
    for (const { from, to, stampStart, stampEnd } of timeline) {
      if (!to || from.second === null || to.second === null || from.spread > 0) continue;
      if ((from.day === null) !== (to.day === null) || position(to) >= position(from)) continue;
      if (isToBeChecked(text, stampEnd)) continue;
      yield {
        start: stampStart,
        end: stampEnd,
        message: 'range',
        values: { range: text.slice(stampStart, stampEnd) },
        fixes: () => fixesFor(stampStart, stampEnd, text),
      };
    }
  },
});
