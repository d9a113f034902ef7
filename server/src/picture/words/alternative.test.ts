import { describe, expect, it } from 'vitest';
import { incidentIn, timeline } from '../../../../test/incidents.ts';
import { alternativeOf } from './alternative.ts';

const alternative = (text: string): string => alternativeOf(incidentIn(text));
const ja = (...entries: readonly string[]): string =>
  `# 障害報告\n\n## 時系列（JST）\n\n2026-03-04\n\n${entries.map((entry) => `- ${entry}\n`).join('')}`;

describe('the text alternative', () => {
  it('tells each milestone with its distance from the start, and the longest silence', () => {
    expect(
      alternative(
        timeline(
          '10:00 Started: errors',
          '10:04 Detected: alert',
          '10:31 Declared: SEV-2',
          '10:47 Identified: the release',
          '10:52 Mitigated: rolled back',
          '11:05 Resolved: all clear',
        ),
      ),
    ).toBe(
      'Timeline of the incident: 6 entries, 4 March 2026. Times in UTC. Started at 10:00. ' +
        'Detected at 10:04, 4 minutes after the start. Declared at 10:31, 31 minutes after the start. ' +
        'Cause identified at 10:47, 47 minutes after the start. Mitigated at 10:52, 52 minutes after the start. ' +
        'Resolved at 11:05, 1 hour 5 minutes after the start. ' +
        'The longest stretch without an entry is 27 minutes, from 10:04.',
    );
  });
  it('in Japanese, over several days and what is missing', () => {
    expect(
      alternative(
        ja(
          '2024-12-19 08:00 【発生】遅延',
          '2024-12-19 09:39 【宣言】',
          '2024-12-19 13:34 【復旧】',
          '2024-12-20 15:30 報告',
          '2025-01-16 15:30 完了',
        ),
      ),
    ).toBe(
      '障害の時系列、5 項目、2024年12月19日（木）から2025年1月16日（木）まで。時刻は JST。発生 12月19日 08:00。' +
        '宣言 12月19日 09:39（発生から 1 時間 39 分）。復旧 12月19日 13:34（発生から 5 時間 34 分）。' +
        '項目のない最も長い間は 12月20日 15:30 からの 27 日。検知の時刻がありません。',
    );
  });
  it('counts from the detection, where no start is told', () => {
    expect(alternative(timeline('10:04 Detected: alert', '10:52 Resolved'))).toBe(
      'Timeline of the incident: 2 entries, 4 March 2026. Times in UTC. Detected at 10:04. ' +
        'Resolved at 10:52, 48 minutes after detection. No entry tells when it started.',
    );
  });
  it('says what is about right, and of what the day alone is told', () => {
    const text = alternative(timeline('2026-03-04 ~21:00 Started: x', '2026-05-07 Resolved'));
    expect(text).toContain('Started about 21:00 on 4 Mar. Resolved on 7 May, no time stated.');
    expect(alternative(ja('2026-03-04 約21:00 【発生】', '2026-05-07 【復旧】'))).toContain(
      '復旧 5月7日（時刻の記載なし）。',
    );
  });
  it('of one entry, without a zone', () => {
    expect(alternative('# Outage\n\n## Timeline\n\n- 10:00 Started: x\n')).toBe(
      'Timeline of the incident: 1 entry. No time zone stated. Started at 10:00. No entry tells when it was detected, mitigated or resolved.',
    );
  });
});
