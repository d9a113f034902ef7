import type { Localized } from '@postmortem/schemas';

export { MILESTONE_NAMES } from '../../language/milestoneNames.ts';

/** The stretches of an incident that its milestones bound: what is not told is none of them. */
export type PhaseName = 'undetected' | 'responding' | 'impact' | 'mitigated';

/** What stands under each stretch, before its length. */
export const PHASE_NAMES: Localized<Readonly<Record<PhaseName, string>>> = {
  en: { undetected: 'undetected', responding: 'responding', impact: 'impact', mitigated: 'after mitigation' },
  ja: { undetected: '未検知', responding: '対応', impact: '影響', mitigated: '緩和後' },
};

/** Under a stretch whose end the report does not tell. */
export const NO_END: Localized = { en: 'no end stated', ja: '終わりの記載なし' };

/** In the corner, where no entry names a zone. */
export const NO_ZONE: Localized = { en: 'no time zone stated', ja: 'タイムゾーンの記載なし' };
