import type { SummaryAnswer, SummaryParams } from '@postmortem/schemas/protocol';
import { SUMMARY_KINDS, summaryKind } from '../../summaries/kinds.ts';
import { BLANKS } from '../../summaries/slots.ts';
import { summaryOf } from '../../summaries/summary.ts';
import type { Feature } from './feature.ts';

/** A report in its own words for others; null where it could not be read in time. */
export const summary: Feature<SummaryParams, SummaryAnswer | null> = {
  answer({ checked, reread, context: { display, settings } }, { kind: id }) {
    if (checked.notice) return null;
    const kinds = SUMMARY_KINDS.map(({ id: kind, name, purpose }) => ({
      id: kind,
      name: name[display],
      purpose: purpose[display],
    }));
    const kind = typeof id === 'string' ? summaryKind(id) : null;
    if (!kind) return { kinds, summary: null };
    const { text, language, blanks } = summaryOf(checked.postmortem, kind, { people: settings.people, read: reread });
    return {
      kinds,
      summary: { name: kind.name[display], text, blanks: blanks.map((slot) => BLANKS[slot][language]) },
    };
  },
  unread: () => null,
};
