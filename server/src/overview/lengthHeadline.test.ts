import { describe, expect, it } from 'vitest';
import { openedAt } from '../../../test/openDocument.ts';
import { lengthHeadline } from './lengthHeadline.ts';

const START = '- 10:00 The incident starts\n';
const DETECTED = '- 10:04 Detected by an alert\n';
const MITIGATED = '- 10:52 Mitigated\n';
const RESOLVED = '- 11:05 Resolved\n';

const told = (entries: string, display: 'en' | 'ja' = 'en') => {
  const { text, checked } = openedAt(`# Postmortem\n\n## Timeline (UTC)\n\n${entries}\n## Impact\n\nNone.\n`);
  return lengthHeadline(checked.postmortem, (offset) => text.positionAt(offset), display);
};

describe('how long an incident was', () => {
  it.each([
    [START + DETECTED + MITIGATED + RESOLVED, 'Impact 52 min', 'Detected after 4 min · resolved after 1 h 5 min'],
    [`- 2026-03-04 10:00 The incident starts\n- 2026-03-04 Mitigated\n${RESOLVED}`, 'Resolved after 1 h 5 min', ''],
    [DETECTED + MITIGATED, 'Mitigated 48 min after detection', 'No entry tells when it started'],
    ['- 10:10 Somebody looked\n', 'No length can be read', 'No entry tells when it started or was detected'],
    ['Nobody wrote it down.\n', 'No length can be read', 'No entry tells when it started or was detected'],
  ])('is told as far as it can be: %#', (entries, text, detail) => {
    expect(told(entries)).toMatchObject({ text, detail });
  });
  it('is told in Japanese', () => {
    expect(told(START + DETECTED + MITIGATED + RESOLVED, 'ja')).toMatchObject({
      text: '影響 52 分',
      detail: '検知まで 4 分・復旧まで 1 時間 5 分',
    });
    expect(told(DETECTED + MITIGATED, 'ja')).toMatchObject({
      text: '検知から緩和まで 48 分',
      detail: '発生の時刻がありません',
    });
    expect(told('', 'ja')).toMatchObject({ text: '長さを読み取れません', detail: '発生・検知の時刻がありません' });
  });
  it('leads to the timeline, where there is one', () => {
    expect(told(START).timeline).toMatchObject({ line: 4 });
    expect(told('').timeline).toBeNull();
  });
});
