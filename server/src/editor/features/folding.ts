import { type FoldingRange, FoldingRangeKind, type FoldingRangeParams } from 'vscode-languageserver';
import type { Postmortem, TimelineEntry } from '../../postmortem/model.ts';
import type { Feature } from './feature.ts';

/** A stretch of the text as UTF-16 offsets. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The days of a timeline that has more than one. */
function daysOf({ timeline }: Postmortem): Stretch[] {
  const days: TimelineEntry[][] = [];
  for (const entry of timeline.filter(({ nested }) => !nested)) {
    const last = days.at(-1)?.at(-1);
    if (last && last.section === entry.section && last.from.day === entry.from.day) days.at(-1)!.push(entry);
    else days.push([entry]);
  }
  const several = (day: readonly TimelineEntry[]): boolean =>
    days.some((other) => other !== day && other[0]!.section === day[0]!.section);
  return days.filter(several).map((day) => ({ start: day[0]!.stampStart, end: day.at(-1)!.end }));
}

/** What can be folded: each section, under a heading or a label, and each day of a timeline. */
export const folding: Feature<FoldingRangeParams, FoldingRange[]> = {
  answer({ text, checked }) {
    if (!checked.recognised) return [];
    const { postmortem } = checked;
    const source = text.getText();
    const stretches: readonly Stretch[] = [...postmortem.sections, ...daysOf(postmortem)];
    return stretches.flatMap(({ start, end }) => {
      const startLine = text.positionAt(start).line;
      const endLine = text.positionAt(start + source.slice(start, end).trimEnd().length).line;
      return endLine > startLine ? [{ startLine, endLine, kind: FoldingRangeKind.Region }] : [];
    });
  },
  unread: () => [],
};
