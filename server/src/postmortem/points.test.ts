import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../markdown/blocks.ts';
import { isoDuration, isoInstant } from './instants.ts';
import { METRIC_NAMES, metricsOf } from './metrics.ts';
import { readPostmortem, UNKNOWN_READING } from './postmortem.ts';

const read = (text: string) => readPostmortem(readMarkdown(text), { ...UNKNOWN_READING, language: 'auto' });
const pointsIn = (text: string): string[] =>
  read(text).points.map(({ milestone, from }) => `${milestone} ${isoInstant(from)}`);

describe('a point of the head', () => {
  it.each([
    [
      'by its label',
      '# Outage\n\n- Start: 2026-03-04 10:02 UTC\n- Detected: 10:06 UTC\n- Resolved: 11:10 UTC\n\n## Cause\n\nA.',
      ['start 2026-03-04T10:02:00+00:00', 'detected 2026-03-04T10:06:00+00:00', 'resolved 2026-03-04T11:10:00+00:00'],
    ],
    [
      'whose label names the zone',
      '# Outage\n\n- Start (UTC): 2026-03-04T10:02:00Z\n- End (UTC): 2026-03-04 11:10\n\n## Cause\n\nA.',
      ['start 2026-03-04T10:02:00+00:00', 'resolved 2026-03-04T11:10:00+00:00'],
    ],
    [
      'その時刻帯を示す項目名',
      '# 障害報告\n\n発生日時（JST）: 2026-03-04 10:02\n\n## 原因\n\n満杯。',
      ['start 2026-03-04T10:02:00+09:00'],
    ],
    [
      'past midnight',
      '# 障害報告\n\n発生日時: 2026-03-04 23:50\n復旧日時: 0:40\n\n## 原因\n\n満杯。',
      ['start 2026-03-04T23:50:00', 'resolved 2026-03-05T00:40:00'],
    ],
    [
      'as a stretch, which is its end too',
      '# 障害報告\n\n| 項目 | 内容 |\n|---|---|\n| 発生日時 | 2026/3/4 10:02〜10:40 |\n\n## 原因\n\n満杯。',
      ['start 2026-03-04T10:02:00', 'resolved 2026-03-04T10:40:00'],
    ],
    [
      'in any order',
      '# Outage\n\n- Date: 2026-03-04\n- Resolved: 22:40\n- Start: 10:00\n- Detected: 10:05\n- Reported: 10:07\n\n## Cause\n\nA.',
      ['resolved 2026-03-04T22:40:00', 'start 2026-03-04T10:00:00', 'detected 2026-03-04T10:05:00'],
    ],
    [
      'with the day first, where they lie together only so',
      '# Outage\n\n- Start: 03/04/2024 23:00\n- End: 13/04/2024 01:00\n\n## Cause\n\nA.',
      ['start 2024-04-03T23:00:00', 'resolved 2024-04-13T01:00:00'],
    ],
    [
      'of a length that is given as its ends',
      '# Outage\n\n- Duration: 2026-03-04 08:41–09:54 UTC\n\n## Root cause\n\nFull.',
      ['start 2026-03-04T08:41:00+00:00', 'resolved 2026-03-04T09:54:00+00:00'],
    ],
    [
      'beside the same in another zone, and beside a zone with a remark',
      '# 障害報告\n\n- 発生日時: 2026-06-12 15:13:44 UTC（JST 2026-06-13 00:13）\n- 復旧日時: 2026-06-13 00:19(JST・アラームの復帰時刻)\n\n## 原因\n\n満杯。',
      ['start 2026-06-12T15:13:44+00:00', 'resolved 2026-06-13T00:19:00+09:00'],
    ],
    [
      'in brackets behind its day',
      '# O\n\n- Start: 2024-03-04 (10:02 UTC)\n- End: 2024-03-04 (12:02 UTC)\n\n## Root cause\n\nFull.',
      ['start 2024-03-04T10:02:00+00:00', 'resolved 2024-03-04T12:02:00+00:00'],
    ],
    [
      'beside how long it took',
      '# 障害報告\n\n- 発生日: 2026-05-15 07:31 JST 〜 08:18 JST（約47分）\n- 検出日: 2026-05-17 09:00 JST\n\n## 原因\n\n満杯。',
      ['start 2026-05-15T07:31:00+09:00', 'detected 2026-05-17T09:00:00+09:00', 'resolved 2026-05-15T08:18:00+09:00'],
    ],
    [
      'beside a remark that says how it is known',
      '# 障害報告\n\n- 発生日時: 2026-04-15 13:23 (JST)（観測開始時刻）\n- 復旧日時: 2026-04-15 14:27 JST（修正の反映）\n\n## 原因\n\n満杯。',
      ['start 2026-04-15T13:23:00+09:00', 'resolved 2026-04-15T14:27:00+09:00'],
    ],
  ])('is read %s', (_, text, points) => {
    expect(pointsIn(text)).toEqual(points);
  });
  it.each([
    ['with more than a time', '# Outage\n\n- Start: 2026-03-04 10:02, estimated from the logs'],
    ['that is about', '# Outage\n\n- Start: about 10:02'],
    ['that a remark makes uncertain', '# Outage\n\n- Start: 10:02 (estimated)\n- 復旧日時: 11:02（推定）'],
    ['without a time', '# Outage\n\n- Start: 2026-03-04'],
    ['of two incidents', '# Outage\n\n- Start: 2026-03-04 10:02\n- End: 10:40\n- Start: 2026-03-05 12:02'],
  ])('is not read %s', (_, text) => {
    expect(pointsIn(`${text}\n\n## Cause\n\nA.`)).toEqual([]);
  });
});

describe('metrics', () => {
  const metricsIn = (text: string): string[] => {
    const metrics = metricsOf(read(text));
    return METRIC_NAMES.flatMap((name) => (metrics[name] ? [`${name} ${isoDuration(metrics[name].seconds)}`] : []));
  };
  it('take from the head what the timeline does not tell', () => {
    expect(
      metricsIn(
        '# O\n\n- Start: 2026-03-04 10:00\n- Resolved: 11:00\n\n## Timeline\n\n- 10:04 The alert fired\n- 11:30 Resolved',
      ),
    ).toEqual(['detect PT4M', 'resolve PT1H30M', 'impact PT1H30M']);
  });
  it('take the impact from a field that gives both of its ends', () => {
    const timeline = '- 10:00 Errors rise\n- 10:05 Worker restarted\n- 10:40 Service restored';
    expect(metricsIn(`# O\n\n- Duration: 2026-03-04 10:00–10:40\n\n## Timeline\n\n${timeline}`)).toEqual([
      'mitigate PT5M',
      'resolve PT40M',
      'impact PT40M',
    ]);
  });
  it('take the zone of the head for a timeline without one', () => {
    expect(
      metricsIn('# O\n\n- Start: 2026-03-04 10:00 JST\n\n## Timeline\n\n- 10:04 The alert fired\n- 11:30 Resolved'),
    ).toEqual(['detect PT4M', 'resolve PT1H30M', 'impact PT1H30M']);
  });
  it('compare no zone with none', () => {
    expect(metricsIn('# O\n\n- Start: 2026-03-04 10:00\n\n## Timeline (UTC)\n\n- 11:30 Resolved')).toEqual([]);
  });
});
