import type { Localized } from '@postmortem/schemas';
import type { Milestone } from '../../language/milestones.ts';

/** The stretches of an incident that its milestones bound: what is not told is none of them. */
export type PhaseName = 'undetected' | 'responding' | 'impact' | 'mitigated';

/** What the picture calls each milestone. */
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

/** What stands under each stretch, before its length. */
export const PHASE_NAMES: Localized<Readonly<Record<PhaseName, string>>> = {
  en: { undetected: 'undetected', responding: 'responding', impact: 'impact', mitigated: 'after mitigation' },
  ja: { undetected: '未検知', responding: '対応', impact: '影響', mitigated: '緩和後' },
};

/** Under a stretch whose end the report does not tell. */
export const NO_END: Localized = { en: 'no end stated', ja: '終わりの記載なし' };

/** In the corner, where no entry names a zone. */
export const NO_ZONE: Localized = { en: 'no time zone stated', ja: 'タイムゾーンの記載なし' };
