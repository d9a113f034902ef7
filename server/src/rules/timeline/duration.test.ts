import { describe, expect, it } from 'vitest';
import { lint, NO_OPTIONS } from '../../lint/lint.ts';
import { readMarkdown } from '../../markdown/blocks.ts';
import { readPostmortem } from '../../postmortem/postmortem.ts';
import { duration } from './duration.ts';

const found = (text: string): string[] =>
  lint(readPostmortem(readMarkdown(text)), NO_OPTIONS, [duration]).map(({ start, end }) => text.slice(start, end));

describe('a duration that its times contradict', () => {
  it('is not written anew where its words say what was counted', () => {
    const told = (stated: string) => {
      const text = `# O\n\n- Start: 2026-07-22 11:10 UTC\n- End: 2026-07-22 13:40 UTC\n- Duration: ${stated}`;
      return lint(readPostmortem(readMarkdown(text)), NO_OPTIONS, [duration]).flatMap((finding) =>
        finding.fixes().map(({ title }) => title.en),
      );
    };
    expect(told('1h 20m').some((title) => title.startsWith('Write'))).toBe(true);
    expect(told('1h 20m (discovery to fix)').some((title) => title.startsWith('Write'))).toBe(false);
  });
  it.each([
    ['in the head', '# O\n\n- Start: 2026-07-22 11:10 UTC\n- End: 2026-07-22 13:40 UTC\n- Duration: 1h 20m', '1h 20m'],
    [
      'in a table of the head',
      '# O\n\n| Key | Value |\n|---|---|\n| Impact started | 2026-08-10 07:02 UTC |\n| Fixed | 2026-08-10 08:57 UTC |\n| Time to fix | 2 h 55 min |',
      '2 h 55 min',
    ],
    [
      'beside its stretch',
      '# O\n\n| Key | Value |\n|---|---|\n| Duration | ~39 minutes (00:18 to 01:38) |',
      '~39 minutes',
    ],
    [
      'beside its ends on two days of the week',
      '# O\n\nTotal downtime: approximately 5 hours (5:52 pm Friday to 9:15 am Saturday)\n\n## Root cause\n\nA disk.',
      'approximately 5 hours',
    ],
    [
      'beside its ends as they are called',
      '# O\n\n- Duration: ~40 minutes (the change is merged 17:53 UTC →\n  all is well 18:19 UTC)',
      '~40 minutes',
    ],
    ['behind which its ends stand', '# O\n\n- Duration: 24 minutes (from 10:03 to 10:44)', '24 minutes'],
    [
      'in the next sentence',
      '## Summary\n\nFrom 10:00 to 10:40 UTC checkout failed. Checkout was down for 55 minutes.',
      '55 minutes',
    ],
    [
      'in what sums it up above the first part',
      '# O\n\nFrom 10:00 to 10:40 UTC checkout failed. Checkout was down for 55 minutes.\n\n## Timeline\n\n- 10:00 a',
      '55 minutes',
    ],
    [
      'in the head, which only the timeline tells otherwise',
      '# O\n\n- Duration: 24 minutes\n\n## Timeline (UTC)\n\n- 10:03 Errors begin\n- 10:10 Alert fires\n- 10:44 Service restored',
      '24 minutes',
    ],
    [
      'among the metrics',
      '## Timeline (UTC)\n\n- 10:03 Errors begin\n- 10:10 Alert fires\n- 10:44 Service restored\n\n## Metrics\n\n| Metric | Value |\n|---|---|\n| MTTD | 7 min |\n| MTTR | 90 min |',
      '90 min',
    ],
    [
      'in Japanese among the metrics',
      '## 時系列（JST）\n\n- 20:50 エラー発生\n- 20:55 検知\n- 21:00 復旧\n\n## 影響\n\n- 停止時間: 30分',
      '30分',
    ],
    [
      'between two times that are called something',
      '## Lessons learned\n\nThere were 19 minutes between first impact (09:22) and the first alert (09:31), and 10 more until it was told.',
      '19 minutes',
    ],
    [
      'before times with what they ended',
      '# O\n\n- Duration: ~14 hours (07:05 UTC detected → ~13:30 UTC resolved)',
      '~14 hours',
    ],
    ['in Japanese between them', '## 影響\n\n発生（10:00）から復旧（10:40）まで55分間、決済が停止した。', '55分間'],
    ['past midnight', '## 概要\n\n作業は午後11時10分から翌午前0時25分までの1時間45分である。', '1時間45分'],
    [
      'over days',
      '## Summary\n\nFrom 14 March 2026 22:35 UTC to 16 March 2026 03:05 UTC (4 h 30 min) mail was late.',
      '4 h 30 min',
    ],
    [
      'in a Japanese head',
      '# 障害\n\n- 発生日時: 2026-07-22 11:10\n- 復旧日時: 2026-07-22 13:40\n- 継続時間: 1時間20分',
      '1時間20分',
    ],
  ])('is found %s', (_, text, stated) => {
    expect(found(text)).toEqual([stated]);
  });
});

describe('a duration is left', () => {
  it.each([
    [
      'beside times that are not its ends',
      '## Summary\n\nTwo alerts fired, CPU (09:22) and memory (09:31), for 19 minutes.',
    ],
    ['that its named ends give', '## Summary\n\nIt took 9 minutes between first impact (09:22) and the alert (09:31).'],
    [
      'counted from what the label does not name',
      '# O\n\n- Time to resolution: 25 minutes (from the decision on)\n\n## Timeline (UTC)\n\n- 10:03 Errors begin\n- 10:10 Alert fires\n- 10:44 Service restored',
    ],
    ['over days', '## Summary\n\nFrom 2026-03-14 22:35 UTC to 2026-03-16 03:05 UTC (28 h 30 min) mail was late.'],
    ['of days and hours', '# O\n\n| 期間 | 2026-03-23 07:37 〜 2026-03-27 07:12（約 3 日 23 時間） |\n|---|---|'],
    [
      'where another point is meant',
      '## Summary\n\nService was restored within 2 minutes of the deploy.\n\n## Timeline\n\n- 10:00 Outage starts\n- 10:40 Resolved',
    ],
    [
      'of something else',
      '## Summary\n\nFrom 10:00 to 12:40 UTC orders were late, by 12 minutes in the worst case and by 4 minutes in most.',
    ],
    [
      'of one of two services',
      '## Summary\n\nCheckout was down from 10:00 to 12:00 UTC on 1 May 2026, and search for 45 minutes.',
    ],
    [
      'of a part that the next sentence tells',
      '## Summary\n\nFrom 10:00 to 12:00 UTC the site was slow. It was down for 6 minutes.',
    ],
    ['of the longest delay', '## 影響\n\n2026年5月1日 10:00〜12:00に最大40分の遅延が発生した。'],
    ['of each stop', '## 影響\n\n10:00〜12:00に5分程度の停止が3回発生した。'],
    [
      'where it counts support hours',
      '# O\n\n- Start: 2026-07-22 11:10\n- End: 2026-07-22 18:10\n- Duration: 5h (during support hours)',
    ],
    [
      'where it lies between two other entries',
      '# O\n\n- Duration: 34 minutes\n\n## Timeline (UTC)\n\n- 10:03 Errors begin\n- 10:10 Alert fires\n- 10:44 Service restored',
    ],
    [
      'where the timeline tells no beginning',
      '# O\n\n- Duration: 2 hours\n\n## Timeline (UTC)\n\n- 10:10 Alert fires\n- 10:44 Service restored',
    ],
    [
      'where a time was not read',
      '# O\n\n- Duration: 24 minutes\n\n## Timeline (UTC)\n\n- 10:03 Errors begin\n- 10:2? Alert fires\n- 10:44 Service restored',
    ],
    ['in 30 時間制', '## 概要\n\n時刻は 30 時間制で、26:05 から 26:45 まで止まった。'],
    [
      'in another incident',
      '# O\n\n## A\n\n- Start: 2026-07-22 11:10\n\n## B\n\n- End: 2026-07-22 18:10\n- Duration: 5h',
    ],
    [
      'outside of the parts that tell it',
      '# O\n\n## Cause\n\nA.\n\n## Backups\n\nFrom 10:00 to 10:40 UTC they ran. They were down for 55 minutes.',
    ],
    ['that fits another beginning', '# O\n\n- Start: 10:00\n- Detected: 10:20\n- Resolved: 11:00\n- Duration: 40 min'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
