import type { ExportedTimeline, ExportTimelineParams } from '@postmortem/schemas/protocol';
import { incidentsOf } from '../../picture/incident.ts';
import { exportedSvg, WIDTHS } from '../../picture/svg/exported.ts';
import { whyNotDrawn } from '../../picture/words/notes.ts';
import type { Feature } from './feature.ts';

const TOO_LONG = { en: 'Reading it takes too long.', ja: '読み込みに時間がかかりすぎます。' };

/** The timelines of a report as a picture for elsewhere. */
export const exportTimeline: Feature<ExportTimelineParams, ExportedTimeline> = {
  answer({ text, checked: { postmortem }, context: { display } }, { theme, entries }) {
    const incidents = incidentsOf(postmortem, (offset) => text.positionAt(offset).line + 1);
    const drawn = incidents.filter((incident) => whyNotDrawn(incident) === null);
    if (drawn.length === 0) return { svg: null, problem: whyNotDrawn({ ...incidents[0]!, language: display }) };
    return { svg: exportedSvg(drawn, WIDTHS.usual, theme, entries), problem: null };
  },
  unread: (_, { display }) => ({ svg: null, problem: TOO_LONG[display] }),
};
