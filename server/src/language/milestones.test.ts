import { describe, expect, it } from 'vitest';
import * as enBeginnings from './en/milestoneBeginnings.ts';
import * as enEnds from './en/milestoneEnds.ts';
import * as jaBeginnings from './ja/milestoneBeginnings.ts';
import * as jaEnds from './ja/milestoneEnds.ts';
import { type Milestone, toldMilestones } from './milestones.ts';

const en = { ...enBeginnings, ...enEnds };
const ja = { ...jaBeginnings, ...jaEnds };
const LISTS = {
  RESOLVED: 'resolved',
  MITIGATED: 'mitigated',
  IDENTIFIED: 'identified',
  DECLARED: 'declared',
  ACKNOWLEDGED: 'acknowledged',
  DETECTED: 'detected',
  STARTED: 'start',
  FOLLOW_UP: 'follow-up',
} as const satisfies Partial<Record<keyof typeof en, Milestone>>;

describe.each(Object.entries(LISTS) as [keyof typeof LISTS, Milestone][])('the sentences of %s', (list, milestone) => {
  it.each([...en[list], ...ja[list]].flatMap(({ matches }) => matches))('tell of it: %s', (text) => {
    expect(toldMilestones(text).worded).toContain(milestone);
  });
});

describe('an entry that tells of no success', () => {
  it.each([...en.NOT_REACHED, ...ja.NOT_REACHED].flatMap(({ matches }) => matches))('ends nothing: %s', (text) => {
    const { marked, worded } = toldMilestones(text);
    const ends = [...marked, ...worded].filter((each) => ['resolved', 'mitigated', 'identified'].includes(each));
    expect(ends).toEqual([]);
  });
  it.each(['Monitor posts "recovered after retry"', '「復旧した」との書き込みは誤り'])(
    'nor does what is quoted: %s',
    (text) => {
      expect(toldMilestones(text).worded).not.toContain('resolved');
    },
  );
});

describe('a mark', () => {
  it.each([
    ['14:54 Errors seen. OUTAGE BEGINS', ['start']],
    ['【検知】監視が再起動した', ['detected']],
    ['Rolled back. OUTAGE ENDS', ['resolved']],
    ['**Detected**: the latency alert pages the on-call engineer', ['detected']],
    ['検知 — 利用者の報告で発覚', ['detected']],
    ['原因特定 (1): メモリの上限', ['identified']],
    ['原因特定 / 緩和 — 鍵を同期', ['identified', 'mitigated']],
    ['The node is drained (**outage starts**)', ['start']],
    ['旧版に戻し、正しい表示を確認（復旧）', ['resolved']],
    ['Resolved', ['resolved']],
    ['Start of incident.', ['start']],
    ['Resolved tickets are counted: 12', []],
    ['The mail (sent at noon) is detected', []],
  ] as const)('wins over wording: %s', (text, marked) => {
    expect(toldMilestones(text).marked).toEqual(marked);
  });
});

describe('several at once', () => {
  it('are told of what begins', () => {
    expect(toldMilestones('Network outage occurred, connectivity loss detected').worded).toEqual(['detected', 'start']);
  });
  it('are not told of what ends: the last counts', () => {
    expect(toldMilestones('Root cause identified and fix deployed').worded).toEqual(['mitigated']);
  });
});
