import { dueDay } from '../postmortem/dueDay.ts';
import { isoDuration, isoInstant } from '../postmortem/instants.ts';
import { METRIC_NAMES, type MetricName, metricsOf } from '../postmortem/metrics.ts';
import type { Postmortem } from '../postmortem/model.ts';
import { statedImpact } from '../postmortem/statedImpact.ts';
import { isoDay } from '../time/calendar.ts';
import type { PlacedAt } from './places.ts';

/** A metric as it is printed: ISO 8601, and the lines of the two points that it is read off. */
export interface PrintedMetric {
  readonly duration: string;
  readonly from: number;
  readonly to: number;
}

/** What a report tells of how long each step took; null for what it does not tell. */
export function printedMetrics(
  postmortem: Pick<Postmortem, 'timeline' | 'points'>,
  at: PlacedAt,
): Record<MetricName, PrintedMetric | null> {
  const metrics = metricsOf(postmortem);
  const printed = METRIC_NAMES.map((name) => {
    const metric = metrics[name];
    if (!metric) return [name, null];
    const { seconds, from, to } = metric;
    return [name, { duration: isoDuration(seconds), from: at(from.start).line, to: at(to.start).line }];
  });
  return Object.fromEntries(printed) as Record<MetricName, PrintedMetric | null>;
}

const dayText = (day: number | null): string | null => (day === null ? null : isoDay(day));

/** A postmortem as `inspect` prints it: lines from 1, instants in ISO 8601, null for what the text does not give. */
export type PrintedPostmortem = ReturnType<typeof printedPostmortem>;

export function printedPostmortem(path: string, postmortem: Postmortem, isPostmortem: boolean, at: PlacedAt) {
  const { sections, passages, metadata, timeline, actionItems, language, status, template, day } = postmortem;
  const lastLine = (end: number): number => at(Math.max(0, end - 1)).line;
  return {
    path,
    postmortem: isPostmortem,
    language,
    template: template.chosen ? template.id : null,
    status,
    day: dayText(day),
    sections: sections.map(({ id, ids, parent, title, level, start, end }) => {
      let part = parent;
      while (part && part.id === null) part = part.parent;
      return { id, ids, part: part?.id ?? null, title, level, line: at(start).line, endLine: lastLine(end) };
    }),
    metadata: Object.fromEntries(
      Object.entries(metadata).map(([name, field]) => [name, field?.value || null]),
    ) as Record<keyof typeof metadata, string | null>,
    impact: statedImpact(sections, passages),
    timeline: timeline.map(({ start, end, from, to, also, stamp, text, milestones }) => ({
      line: at(start).line,
      endLine: lastLine(end),
      start: isoInstant(from) || null,
      end: to && isoInstant(to),
      also: also && isoInstant(also),
      zone: from.zone?.name ?? null,
      approximate: stamp.approximate,
      milestone: milestones.at(-1) ?? null,
      text,
    })),
    actionItems: actionItems.map(({ start, words, owner, due, ticket, done }) => ({
      line: at(start).line,
      text: words,
      owner,
      due,
      dueDay: dayText(dueDay(due, day)),
      ticket,
      done,
    })),
    metrics: printedMetrics(postmortem, at),
  };
}
