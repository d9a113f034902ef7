import type { TimelineEntry } from '../../postmortem/model.ts';
import { timelineWithoutTimes, unreadLines } from '../../postmortem/unreadLines.ts';
import type { Fix } from '../../text/edit.ts';
import { lineStart } from '../../text/lines.ts';
import { type Detection, rule } from '../rule.ts';

/** “unknown”, 「不明」: nobody knows it, and the writer says so. */
const isSaidUnknown = (written: string): boolean => /^[\p{L}\s]+$/u.test(written);

/** The hour behind a day that can be read: “2019-12-03 --:--”. */
const HOUR_BEHIND_DAY = /(?<=\d{1,2}[^:：\d]{1,3})[\dx?？_–-]{1,2}[:：][\dx?？_–-]{1,2}$/i;

/** Places for about when it was, which any entry can say. */
function fixesFor(places: readonly { readonly start: number; readonly end: number }[], text: string): Fix[] {
  if (places.length === 0) return [];
  const edits = places.map(({ start, end }, index) => ({
    start: start + (HOUR_BEHIND_DAY.exec(text.slice(start, end))?.index ?? 0),
    end,
    insert: `~\${${index + 1}:hh:mm}`,
    snippet: true,
  }));
  return [{ title: { en: 'Say about when: “~hh:mm”', ja: 'おおよその時刻を書く（~hh:mm）' }, edits }];
}

const MARK = /^[ \t]{0,12}(?:[-*+]|\d{1,4}[.)])[ \t]{1,4}/;

/** The mark of the item so many behind one that has a mark, where the items count on. */
const markAfter = (mark: string, before: string, by: number): string =>
  mark === before ? mark : mark.replace(/\d+/, (number) => String(Number(number) + by).padStart(number.length, '0'));

/** Gives each line the mark of the items above it, with the next number. */
function withMarks(unmarked: readonly TimelineEntry[], timeline: readonly TimelineEntry[], text: string): Fix {
  const markOf = (entry: TimelineEntry | undefined): string =>
    (entry && MARK.exec(text.slice(lineStart(text, entry.start)))?.[0]) ?? '';
  const edits = unmarked.map((entry) => {
    const above = timeline.filter(({ start, nested }) => start < entry.start && !nested);
    const last = above.findLastIndex((each) => !each.unmarked);
    const mark = markAfter(markOf(above[last]), markOf(above[last - 1]), above.length - last);
    const at = lineStart(text, entry.stampStart);
    return { start: at, end: at, insert: mark || '- ' };
  });
  return {
    title: {
      en: edits.length === 1 ? 'Give the line its mark' : `Give ${edits.length} lines their mark`,
      ja: `${edits.length} 行に記号を付ける`,
    },
    mechanical: true,
    edits,
  };
}

export const unreadable = rule({
  id: 'timeline/unreadable-time',
  since: '0.1.0',
  severity: 'info',
  kind: 'absence',
  unit: 'line',
  sources: [
    'Of 132 real reports several keep “2X:XX”, “--:--” or 時刻不明 in their timelines: the entry is kept, its time is not guessed.',
  ],
  docs: {
    en: {
      summary: "an entry whose time can't be read",
      why: 'An entry without a time drops out of every duration that is read off the timeline.',
      rewrite:
        'Look the time up in the log or the channel; where nobody knows it, say about when: “~10:30”, “morning”.',
    },
    ja: {
      summary: '時刻を読み取れない項目',
      why: '時刻のない項目は、時系列から計算する所要時間に含まれません。',
      rewrite: 'ログやチャットで時刻を確かめます。分からなければ「10:30頃」「午前中」のようにおおよそで書きます。',
    },
  },
  messages: {
    unreadable: {
      en: '“{time}” is not a time, so this entry drops out of every duration. Look it up in the log, or say about when: “~10:30”.',
      ja: '「{time}」は時刻として読み取れず、所要時間の計算から漏れます。ログで確かめるか、「10:30頃」のように書いてください。',
    },
    several: {
      en: '{count} entries of this timeline give no time that can be read. Look the times up, or say about when: “~10:30”.',
      ja: 'この時系列の {count} 件は、時刻が読み取れません。ログで確かめるか、「10:30頃」のように書いてください。',
    },
    unmarked: {
      en: 'Without a mark this line shows as part of the entry above. Begin it with the mark of the others.',
      ja: '行頭に記号がないため、上の項目の続きとして表示されます。他の項目と同じ記号を付けてください。',
    },
    none: {
      en: 'No entry says when, so nobody can tell what took how long. Add the times, or say about when: “~10:30”.',
      ja: '時刻のある項目がなく、何にどれだけかかったかが分かりません。各項目の時刻を書き足してください（分からなければ「10:30頃」など）。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '## Timeline\n\nAll times in UTC.\n\n- 10:00 Errors rise\n- ??:?? First report\n- 10:40 Recovered',
      good: '## Timeline\n\nAll times in UTC.\n\n- 10:00 Errors rise\n- ~10:10 First report\n- 10:40 Recovered',
    },
    {
      language: 'en',
      bad: '## Timeline\n\nAll times in UTC.\n\n- 10:00 Errors rise\n10:10 First report\n10:40 Recovered',
      good: '## Timeline\n\nAll times in UTC.\n\n- 10:00 Errors rise, last seen at\n  09:10 on Monday\n- 10:40 Recovered',
    },
    {
      language: 'ja',
      bad: '## 時系列\n\n時刻はすべて JST。\n\n- 10:00 エラー増加\n- ??:?? 問い合わせ\n- 10:40 復旧',
      good: '## 時系列\n\n時刻はすべて JST。\n\n- 10:00 エラー増加\n- 10:10頃 問い合わせ\n- 10:40 復旧',
    },
  ],
  requiresComplete: 'timeline',
  *detect(postmortem): Iterable<Detection> {
    const { timeline, document } = postmortem;
    const open = timeline
      .filter(
        ({ unreadable: left, stampStart, stampEnd }) =>
          left && !isSaidUnknown(document.text.slice(stampStart, stampEnd)),
      )
      .map(({ stampStart: start, stampEnd: end, section }) => ({ start, end, section }));
    // A blank in braces is told as a blank.
    const isBlank = ({ start }: { readonly start: number }): boolean => postmortem.document.text[start - 1] === '{';
    const lines = unreadLines(postmortem).filter((line) => !isBlank(line));
    const unread = [...open, ...lines].sort((a, b) => a.start - b.start);
    const sections = new Set(unread.map(({ section }) => section));
    for (const section of sections) {
      const places = unread.filter((place) => place.section === section);
      const { start, end } = places[0]!;
      const fixes = (): Fix[] =>
        fixesFor(
          open.filter((place) => place.section === section),
          document.text,
        );
      if (places.length === 1)
        yield { start, end, message: 'unreadable', values: { time: document.text.slice(start, end) }, fixes };
      else yield { start, end, message: 'several', values: { count: String(places.length) }, fixes };
    }
    for (const section of new Set(timeline.map((entry) => entry.section))) {
      const unmarked = timeline.filter((entry) => entry.section === section && entry.unmarked);
      const [first] = unmarked;
      if (!first) continue;
      yield {
        start: first.stampStart,
        end: first.stampEnd,
        message: 'unmarked',
        fixes: () => [withMarks(unmarked, timeline, document.text)],
      };
    }
    const untimed = sections.size === 0 && timeline.length === 0 ? timelineWithoutTimes(postmortem) : null;
    if (untimed) yield { start: untimed.start, end: untimed.titleEnd, message: 'none' };
  },
});
