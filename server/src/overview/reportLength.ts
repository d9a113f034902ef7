import type { Language } from '@postmortem/schemas';
import { headlineOf } from '../picture/words/headline.ts';
import { metricsOf, milestonePoints } from '../postmortem/metrics.ts';
import type { Postmortem } from '../postmortem/model.ts';

/** How long a report tells that its incident was. */
export interface ReportLength {
  /** What it is counted from; null where nothing tells how long it was. */
  readonly since: 'start' | 'detected' | null;
  /** As the headline of its picture says it: “Impact 52 min”, “detected after 4 min”. */
  readonly parts: readonly string[];
}

/** A text that may be broken anywhere: a list cuts it, and doesn't wrap it. */
export const breakable = (text: string): string => text.replaceAll('\u00a0', ' ');

/** In the language of the display, which a picture is not: it quotes the report. */
export function reportLength(postmortem: Postmortem, display: Language): ReportLength {
  const { impact, detect, mitigate, resolve } = metricsOf(postmortem);
  const start = milestonePoints(postmortem).get('start');
  const isFromStart = start !== undefined && [mitigate, resolve].some((metric) => metric?.from.start === start.start);
  const since = impact || detect || isFromStart ? 'start' : mitigate || resolve ? 'detected' : null;
  return { since, parts: since ? headlineOf({ ...postmortem, language: display }).map(breakable) : [] };
}
