import type { Language, Localized } from '@postmortem/schemas';
import type { Milestone } from '../../language/milestones.ts';
import { position, secondsBetween } from '../../postmortem/instants.ts';
import { milestonePoints } from '../../postmortem/metrics.ts';
import type { Instant, Postmortem } from '../../postmortem/model.ts';
import { reportLanguage } from '../../postmortem/reportLanguage.ts';
import { shortDuration } from './durations.ts';

/** A report, or one of its timelines with what belongs to it. */
export type Told = Pick<Postmortem, 'timeline' | 'points' | 'language'>;

interface Parts {
  readonly impact: (length: string) => string;
  readonly detected: (length: string) => string;
  /** Behind the impact, where it was over later than it was mitigated. */
  readonly resolved: (length: string) => string;
  /** Where nobody tells when it started. */
  readonly sinceDetection: (length: string) => Readonly<Record<'mitigated' | 'resolved', string>>;
  readonly entries: (count: number) => string;
  readonly over: (entries: string, length: string) => readonly string[];
  readonly between: string;
}

const PARTS: Localized<Parts> = {
  en: {
    impact: (length) => `impact ${length}`,
    detected: (length) => `detected after ${length}`,
    resolved: (length) => `resolved after ${length}`,
    sinceDetection: (length) => ({
      mitigated: `mitigated ${length} after detection`,
      resolved: `resolved ${length} after detection`,
    }),
    entries: (count) => (count === 1 ? 'one entry' : `${count} entries`),
    over: (entries, length) => [`${entries} over ${length}`],
    between: ' · ',
  },
  ja: {
    impact: (length) => `影響 ${length}`,
    detected: (length) => `検知まで ${length}`,
    resolved: (length) => `復旧まで ${length}`,
    sinceDetection: (length) => ({ mitigated: `検知から緩和まで ${length}`, resolved: `検知から復旧まで ${length}` }),
    entries: (count) => `${count} 項目`,
    over: (entries, length) => [entries, length],
    between: '、',
  },
};

/** Seconds from the first moment that entries tell to the last; whole days count from their midnight. */
function spanOf(instants: readonly Instant[]): number {
  const positions = instants.filter(({ day, second }) => day !== null || second !== null).map(position);
  return positions.length === 0 ? 0 : Math.max(...positions) - Math.min(...positions);
}

const capitalised = ([first = '', ...others]: readonly string[]): string[] =>
  first === '' ? [] : [first.charAt(0).toUpperCase() + first.slice(1), ...others];

/**
 * What a report tells of how long it hurt, in parts that are not broken: “Impact 52 min”, “detected after 4 min”, “resolved after 1 h 5 min”. The
 * lengths are those of the metrics. Where nothing tells when it started, from its detection; where nothing tells that, how many entries it
 * has. Nothing is graded.
 * @returns none where there is no entry with a time
 */
export function headlineOf({ timeline, points, language }: Told): readonly string[] {
  const words = PARTS[reportLanguage({ language })];
  const reached = milestonePoints({ timeline, points });
  const length = (from: Milestone, to: Milestone | null): string | null => {
    const [a, b] = [reached.get(from), to && reached.get(to)];
    const seconds = a && b ? secondsBetween(a.from, b.from) : null;
    return seconds !== null && seconds >= 0 ? shortDuration(seconds, reportLanguage({ language })) : null;
  };
  const end = (['mitigated', 'resolved'] as const).find((milestone) => reached.has(milestone)) ?? null;
  const said = (from: Milestone, to: Milestone | null, word: (length: string) => string): string[] => {
    const told = length(from, to);
    return told === null ? [] : [word(told)];
  };
  const resolvedLater = end === 'mitigated' && reached.get('resolved') !== reached.get('mitigated');
  const resolved = (from: Milestone): string[] => (resolvedLater ? said(from, 'resolved', words.resolved) : []);
  const sinceStart = [...said('start', end, words.impact), ...said('start', 'detected', words.detected)];
  if (sinceStart.length > 0) return capitalised([...sinceStart, ...resolved('start')]);
  // What eased it can't be compared with the start, but its end can.
  const untilEnd = resolved('start');
  if (untilEnd.length > 0) return capitalised(untilEnd);
  const sinceDetection = said('detected', end, (told) => words.sinceDetection(told)[end!]);
  if (sinceDetection.length > 0) return capitalised([...sinceDetection, ...resolved('detected')]);
  const timed = timeline.filter(({ unreadable, from }) => !unreadable && (from.day !== null || from.second !== null));
  if (timed.length === 0) return [];
  const span = spanOf(timed.flatMap(({ from, to }) => [from, to ?? from]));
  const entries = words.entries(timed.length);
  return capitalised(span > 0 ? words.over(entries, shortDuration(span, reportLanguage({ language }))) : [entries]);
}

/** The parts as they follow each other, each with what stands between it and the next: lines may end between them. */
export const headlinePieces = (parts: readonly string[], language: Language): string[] =>
  parts.map((part, index) => part + (index < parts.length - 1 ? PARTS[language].between : ''));

/** The headline in one line. */
export const joinedHeadline = (parts: readonly string[], language: Language): string =>
  headlinePieces(parts, language).join('');
