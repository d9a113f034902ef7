import type { Language, Localized, SectionId } from '@postmortem/schemas';
import type { Milestone } from '../language/milestones.ts';
import { secondsBetween } from '../postmortem/instants.ts';
import { milestonePoints, type Point } from '../postmortem/metrics.ts';
import type { Instant, Postmortem } from '../postmortem/model.ts';
import { dateOf, dayOf, isoDay } from '../time/calendar.ts';
import { clockText } from '../time/clock.ts';
import { MONTH_NAMES } from '../time/notations/en/stamps.ts';
import { findStamps } from '../time/stamp.ts';

/** Parts that say when it was. */
const TELLING: ReadonlySet<SectionId> = new Set(['summary', 'impact', 'detection']);
/** Characters of a part in which its days stand. */
const LEAD = 1000;

const DAYS: Localized<(day: number, yearKnown: boolean) => string> = {
  en(day, yearKnown) {
    const { month, day: date } = dateOf(day);
    return yearKnown ? isoDay(day) : `${date} ${MONTH_NAMES[month - 1]}`;
  },
  ja(day, yearKnown) {
    const { year, month, day: date } = dateOf(day);
    return `${yearKnown ? `${year}年` : ''}${month}月${date}日`;
  },
};

const ZONES: Localized<(zone: string) => string> = { en: (zone) => ` ${zone}`, ja: (zone) => `（${zone}）` };
const ABOUT: Localized<(time: string) => string> = { en: (time) => `about ${time}`, ja: (time) => `${time}頃` };

/** A moment as a report of this language says it, as far as it is known: `2026-03-04 10:00 UTC`, 「2026年3月4日 10:00（JST）」. */
export function spokenInstant({ day, second, spread, zone, yearKnown }: Instant, language: Language): string {
  const parts = [
    ...(day === null ? [] : [DAYS[language](day, yearKnown)]),
    ...(second === null ? [] : [spread > 0 ? ABOUT[language](clockText(second)) : clockText(second)]),
  ];
  if (parts.length === 0) return '';
  return parts.join(' ') + (zone && second !== null ? ZONES[language](zone.name) : '');
}

/** The days that a report names where it tells of the incident: in its title and summary, and with its timeline. */
function daysTold(postmortem: Postmortem): ReadonlySet<number> {
  const { metadata, timeline, sections, document, day } = postmortem;
  const telling = sections.filter(({ ids }) => ids.some((id) => TELLING.has(id)));
  const lead = timeline.map(({ section, start }) =>
    document.text.slice(section.start, Math.min(start, section.start + LEAD)),
  );
  const texts = [
    metadata.title?.value ?? '',
    ...telling.map(({ start, end }) => document.text.slice(start, Math.min(end, start + LEAD))),
    ...new Set(lead),
  ];
  const dates = [
    ...texts.flatMap((text) => findStamps(text).map(({ from }) => from.date)),
    ...timeline.map(({ stamp }) => stamp.from.date),
  ];
  return new Set(dates.flatMap((date) => (date ? (dayOf(date, day) ?? []) : [])));
}

/** In which order they are reached. */
const COURSE = ['start', 'detected', 'resolved'] as const satisfies readonly Milestone[];

/** Is a point earlier than one that comes before it, or later than one behind it? Which of the two is wrong, nobody can tell. */
function isContradicted(milestone: (typeof COURSE)[number], reached: ReadonlyMap<Milestone, Point>): boolean {
  const at = COURSE.indexOf(milestone);
  return COURSE.some((other, index) => {
    const [first, second] = index < at ? [other, milestone] : [milestone, other];
    const [from, to] = [reached.get(first), reached.get(second)];
    return index !== at && from && to ? (secondsBetween(from.from, to.from) ?? 0) < 0 : false;
  });
}

/**
 * When a milestone was reached; null where nothing tells, where others contradict it, and where its day is only inferred and the report tells of others: the date of
 * its head may be the one on which it was written.
 */
export function timeOf(milestone: (typeof COURSE)[number], postmortem: Postmortem, language: Language): string | null {
  const reached = milestonePoints(postmortem);
  const point = reached.get(milestone);
  if (!point || isContradicted(milestone, reached)) return null;
  const { day } = point.from;
  const told = daysTold(postmortem);
  // Midnight may have passed since the day that is told.
  const isSure = day === null || told.size === 0 || told.has(day) || told.has(day - 1);
  return (isSure && spokenInstant(point.from, language)) || null;
}

/** How far it is, by what the timeline tells last; as status pages call it. Earlier states may be long over, so nothing is said of them. */
const STATES: Localized<Partial<Record<Milestone, string>>> = {
  en: { resolved: 'Resolved', mitigated: 'Monitoring', identified: 'Identified' },
  ja: { resolved: '復旧済み', mitigated: '暫定対応済み（経過を監視中）', identified: '原因を特定し、対応中' },
};

/** The state of the incident; null where a report that is finished doesn't say that it is over, or nothing tells. */
export function stateOf(postmortem: Postmortem, language: Language): string | null {
  const reached = milestonePoints(postmortem);
  if (reached.has('resolved')) return STATES[language].resolved!;
  if (postmortem.status === 'final' || postmortem.status === 'closed') return null;
  const last = (['mitigated', 'identified'] as const).find((milestone) => reached.has(milestone));
  return last ? STATES[language][last]! : null;
}
