import { prosesOf } from '../../markdown/leaves.ts';
import { type Prose, sourceOffset } from '../../markdown/prose.ts';
import { dayNumber, exists, isoDay } from '../../time/calendar.ts';
import { findStamps } from '../../time/stamp.ts';
import { weekdayIn, weekdayLike, weekdayName, weekdayOf } from '../../time/weekdays.ts';
import { ALONE, type Detection, rule } from '../rule.ts';

/** How far before and after a date its weekday may be: "Wednesday, ", "（木曜日）". */
const BEFORE = 12;
const BEHIND = 8;

function* contradictions(prose: Prose, offset: number): Iterable<Detection> {
  if (!weekdayIn(prose.text)) return;
  for (const { start, end, from } of findStamps(prose.text)) {
    const { date } = from;
    if (!date || date.year === null || !exists(date)) continue;
    const begin = Math.max(0, start - BEFORE);
    const before = /(?:^|[\s(（])([A-Za-z]{3,9}\.?,?\s*)$/.exec(prose.text.slice(begin, start));
    const near = (before ? before[1]! : '') + prose.text.slice(start, end + BEHIND);
    const at = start - (before ? before[1]!.length : 0);
    const written = weekdayIn(near);
    const day = dayNumber(date.year, date.month, date.day);
    // A weekday right beside the date, not one that the sentence goes on to name.
    if (!written || written.start > end - at + 2 || written.day === weekdayOf(day)) continue;
    const place = {
      start: offset + sourceOffset(prose, at + written.start),
      end: offset + sourceOffset(prose, at + written.end, 'end'),
    };
    const shown = near.slice(written.start, written.end);
    yield {
      ...place,
      message: 'weekday',
      values: { date: isoDay(day), written: weekdayName(written.day), actual: weekdayName(weekdayOf(day)) },
      fixes: () => {
        const insert = weekdayLike(shown, weekdayOf(day));
        return [{ title: { en: `Write ${insert}`, ja: `${insert} に直す` }, edits: [{ ...place, insert }] }];
      },
    };
  }
}

export const weekday = rule({
  id: 'timeline/weekday',
  since: '0.1.0',
  severity: 'warning',
  kind: 'fault',
  unit: 'line',
  sources: ['LanguageTool, rule DATE_WEEKDAY; textlint-rule-date-weekday-mismatch: the same check for dates anywhere.'],
  docs: {
    en: {
      summary: 'weekday and date disagree',
      why: 'One of the two is mistyped, and a reader can’t tell which.',
      rewrite: 'Correct the weekday, or the date if the weekday is right.',
    },
    ja: {
      summary: '曜日と日付の不一致',
      why: 'どちらかが書き間違いですが、読者にはどちらか分かりません。',
      rewrite: '曜日を直します。曜日が正しければ日付を直します。',
    },
  },
  messages: {
    weekday: {
      en: '{date} is a {actual}, not a {written}. Correct the weekday or the date.',
      ja: '{date} は{written}ではなく{actual}です。曜日か日付を直してください。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '## Timeline\n\n- Friday, 19 December 2024 10:00 UTC Errors rise\n- 19 December 2024 10:30 UTC Recovered',
      good: '## Timeline\n\n- Thursday, 19 December 2024 10:00 UTC Errors rise\n- 19 December 2024 10:30 UTC Recovered',
    },
    {
      language: 'ja',
      bad: '## 時系列\n\n2024年12月19日（金）\n\n- 10:00 JST エラー増加\n- 10:30 JST 復旧',
      good: '## 時系列\n\n2024年12月19日（木）\n\n- 10:00 JST エラー増加\n- 10:30 JST 復旧',
    },
  ],
  passageByPassage: ALONE,
  *detect(_, { passages }): Iterable<Detection> {
    for (const passage of passages.filter(({ leaf }) => !leaf.quoted)) {
      for (const prose of prosesOf(passage.leaf)) yield* contradictions(prose, passage.offset);
    }
  },
});
