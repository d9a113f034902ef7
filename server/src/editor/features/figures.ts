import type { Figures, FiguresParams } from '@postmortem/schemas/protocol';
import { incidentsOf } from '../../picture/incident.ts';
import { figureOf } from '../../picture/svg/figure.ts';
import type { Feature } from './feature.ts';

/** The timelines of a report as pictures for its preview: the first above all, each other above the title of its section. */
export const figures: Feature<FiguresParams, Figures | null> = {
  answer({ text, checked: { recognised, postmortem } }) {
    if (!recognised) return null;
    const lineAt = (offset: number): number => text.positionAt(offset).line;
    const incidents = incidentsOf(postmortem, (offset) => lineAt(offset) + 1);
    const lines = incidents.flatMap(({ entries, marks }) => [...entries, ...marks].map(({ line }) => line));
    return {
      figures: incidents.map((incident, index) => ({
        html: figureOf(incident, `pm-${index}`),
        line: index === 0 || incident.start === null ? null : lineAt(incident.start),
      })),
      targets: [...new Set(lines)].sort((a, b) => a - b),
    };
  },
  unread: () => null,
};
