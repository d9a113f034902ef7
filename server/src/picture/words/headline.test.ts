import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../markdown/blocks.ts';
import { readPostmortem, UNKNOWN_READING } from '../../postmortem/postmortem.ts';
import { reportLanguage } from '../../postmortem/reportLanguage.ts';
import { headlineOf, joinedHeadline } from './headline.ts';

const headline = (text: string): string => {
  const report = readPostmortem(readMarkdown(text), { ...UNKNOWN_READING, path: 'postmortem.md' });
  return joinedHeadline(headlineOf(report), reportLanguage(report)).replaceAll('\u00a0', ' ');
};
const en = (...entries: string[]): string =>
  headline(`# Outage\n\n## Timeline (UTC)\n\n2026-03-04\n\n${entries.map((entry) => `- ${entry}\n`).join('')}`);
const ja = (...entries: string[]): string =>
  headline(`# 障害報告\n\n## 時系列（JST）\n\n2026-03-04\n\n${entries.map((entry) => `- ${entry}\n`).join('')}`);

describe('the headline of an incident', () => {
  it('tells how long it hurt, and when it was seen and over', () => {
    const entries = [
      '10:00 Started: errors',
      '10:04 Detected: alert',
      '10:52 Mitigated: rolled back',
      '11:05 Resolved',
    ];
    expect(en(...entries)).toBe('Impact 52 min · detected after 4 min · resolved after 1 h 5 min');
  });
  it('in Japanese', () => {
    expect(ja('10:00 【発生】', '10:04 【検知】', '10:52 【緩和】', '11:05 【復旧】')).toBe(
      '影響 52 分、検知まで 4 分、復旧まで 1 時間 5 分',
    );
  });
  it('tells the end where what eased it has no sure time', () => {
    const entries = ['10:00 Started: errors', '2026-03-04 Mitigated: rolled back', '11:05 Resolved'];
    expect(en(...entries)).toBe('Resolved after 1 h 5 min');
  });
  it('tells the end once, where there is one', () => {
    expect(en('10:00 Started: errors', '10:52 Resolved')).toBe('Impact 52 min');
  });
  it('tells of no impact without an end', () => {
    expect(en('10:00 Started: errors', '10:04 Detected: alert')).toBe('Detected after 4 min');
  });
  it('counts from the detection, where nobody knows the start', () => {
    expect(en('10:04 Detected: alert', '10:52 Mitigated: rolled back', '11:05 Resolved')).toBe(
      'Mitigated 48 min after detection · resolved after 1 h 1 min',
    );
    expect(ja('10:04 【検知】', '10:52 【緩和】', '11:05 【復旧】')).toBe(
      '検知から緩和まで 48 分、復旧まで 1 時間 1 分',
    );
    expect(en('10:04 Detected: alert', '10:52 Resolved')).toBe('Resolved 48 min after detection');
  });
  it('counts entries, where no milestone tells a length', () => {
    expect(en('10:00 One', '10:20 Two')).toBe('2 entries over 20 min');
    expect(en('10:00 One')).toBe('One entry');
    expect(ja('10:00 一つ', '10:20 二つ')).toBe('2 項目、20 分');
  });
  it('reads no length off a part of the day, or an order that can’t be', () => {
    expect(ja('早朝 【発生】', '10:52 【復旧】')).toBe('2 項目、6 時間 52 分');
    expect(en('2026-03-04 10:52 Started: errors', '2026-03-04 10:00 Resolved')).toBe('2 entries over 52 min');
  });
  it('counts the head of the report, where the timeline is silent', () => {
    const head = '# Outage\n\n- Start: 2026-03-04 10:00 UTC\n- Resolved: 2026-03-04 10:52 UTC\n';
    expect(headline(`${head}\n## Impact\n\nMuch.\n`)).toBe('Impact 52 min');
  });
  it('is silent without a time', () => {
    expect(en('??:?? Somebody calls')).toBe('');
  });
});
