import type { Localized } from '@postmortem/schemas';
import type { Milestone } from './milestones.ts';

/** What each milestone is called, and what an entry that marks itself as one begins with. */
export const MILESTONE_NAMES: Localized<Readonly<Record<Milestone, string>>> = {
  en: {
    start: 'Started',
    detected: 'Detected',
    acknowledged: 'Acknowledged',
    declared: 'Declared',
    identified: 'Identified',
    mitigated: 'Mitigated',
    resolved: 'Resolved',
    'follow-up': 'Follow-up',
  },
  ja: {
    start: '発生',
    detected: '検知',
    acknowledged: '対応開始',
    declared: '宣言',
    identified: '原因特定',
    mitigated: '緩和',
    resolved: '復旧',
    'follow-up': '事後対応',
  },
};
