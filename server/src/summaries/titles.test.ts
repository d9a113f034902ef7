import { describe, expect, it } from 'vitest';
import { incidentTitle } from './titles.ts';

describe('what failed, as a title says it', () => {
  it.each([
    ['Postmortem: card payments declined (INC-20931)', 'Card payments declined'],
    ['INCIDENT REVIEW - Laboratory results not shown', 'Laboratory results not shown'],
    ['Checkout: orders lost', 'Checkout: orders lost'],
    ['Search index (nightly) stale', 'Search index (nightly) stale'],
    ['【速報・第1報】ポイント残高が 0 と表示される', 'ポイント残高が 0 と表示される'],
    ['決済遅延（2026年3月4日）', '決済遅延'],
    ['ポストモーテム：推薦 API のレイテンシ悪化', '推薦 API のレイテンシ悪化'],
  ])('%s → %s', (title, incident) => expect(incidentTitle(title)).toBe(incident));

  it.each([
    '障 害 報 告 書',
    'September 29, 2025',
    '2026年3月4日',
    'インシデント報告書（併用様式）',
    'Outage',
    '',
    null,
  ])('is nothing in %j', (title) => {
    expect(incidentTitle(title)).toBeNull();
  });
});
