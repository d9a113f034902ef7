import type { Language } from '@postmortem/schemas';
import { isEmptyValue } from '../language/emptyValues.ts';
import type { Milestone } from '../language/milestones.ts';
import { milestonePoints } from '../postmortem/metrics.ts';
import type { Instant, Postmortem, Section, TimelineEntry } from '../postmortem/model.ts';
import { reportLanguage } from '../postmortem/reportLanguage.ts';
import { SECONDS_IN_DAY, SECONDS_IN_MINUTE } from '../time/units.ts';
import { headlineOf } from './words/headline.ts';

/** When something was, on the one clock that a picture has. */
export interface Plotted {
  /** Seconds on the report's clock since 1970-01-01; since the first day where no date is told. Of a whole day its midnight. */
  readonly at: number;
  /** Is a day all that is told? */
  readonly wholeDay: boolean;
  readonly approximate: boolean;
  /** What the report says of it, and the line that says it, from 1. */
  readonly text: string;
  readonly line: number;
}

/** An entry of the timeline. */
export interface PlottedEntry extends Plotted {
  /** Where it ends, in the same seconds; of a day the midnight after it. */
  readonly until: number | null;
}

/** A milestone, at the entry that tells of it; null where the head of the report does. */
export interface Mark extends Plotted {
  readonly milestone: Milestone;
  readonly entry: PlottedEntry | null;
  readonly instant: Instant;
}

/** A second notation of the same instants: what it is called, and seconds that its clocks are ahead. */
export interface SecondZone {
  readonly name: string;
  readonly ahead: number;
}

/** All that a picture shows of one timeline. */
export interface Incident {
  readonly language: Language;
  readonly title: string;
  readonly severity: string;
  readonly zone: string | null;
  readonly secondZone: SecondZone | null;
  /** What is known of the days: nothing, the day and the month, all. */
  readonly dates: 'none' | 'days' | 'years';
  /** In the order of the text. */
  readonly entries: readonly PlottedEntry[];
  /** Lines of the entries whose time can't be read. */
  readonly unread: readonly number[];
  /** By time, the earliest first. */
  readonly marks: readonly Mark[];
  readonly headline: readonly string[];
  /** UTF-16 offset of the section that it is of; null where the report has no timeline. */
  readonly start: number | null;
}

/** Where a mark stands: a day is marked at its noon. */
export const placeOf = ({ at, wholeDay }: Plotted): number => (wholeDay ? at + SECONDS_IN_DAY / 2 : at);

const isDated = ({ day }: Instant): boolean => day !== null;
const isKnown = ({ day, second }: Instant): boolean => day !== null || second !== null;

/** Offsets as people name a zone. */
function nameOf(zone: string): string {
  if (zone === 'Z' || zone === 'z') return 'UTC';
  return /^[+\-−]/.test(zone) ? `UTC${zone}` : zone;
}

/** Reads instants onto one clock, that of the first entry whose zone is known. */
class ReportClock {
  private readonly offset: number | null;
  private readonly isDated: boolean;

  constructor(entries: readonly Instant[], points: readonly Instant[]) {
    this.offset = [...entries, ...points].find(({ zone }) => zone?.offset != null)?.zone?.offset ?? null;
    this.isDated = entries.length > 0 ? entries.some(isDated) : points.some(isDated);
  }

  /** Can it be placed among the others? A time without a day can't among dated ones. */
  places(instant: Instant): boolean {
    return isKnown(instant) && (instant.day !== null) === this.isDated;
  }

  at({ day, second, midnights, zone }: Instant): number {
    const ahead = second !== null && this.offset !== null && zone?.offset != null ? this.offset - zone.offset : 0;
    return (day ?? midnights) * SECONDS_IN_DAY + (second ?? 0) + ahead * SECONDS_IN_MINUTE;
  }

  /** How far the clocks of a second notation are ahead of this one. */
  ahead(zone: Instant['zone']): number {
    return this.offset === null || zone?.offset == null ? 0 : (zone.offset - this.offset) * SECONDS_IN_MINUTE;
  }
}

function endOf({ from, to }: TimelineEntry, clock: ReportClock): number | null {
  const start = clock.at(from);
  const last = to && clock.places(to) ? to : null;
  if (last === null) return from.second === null ? start + SECONDS_IN_DAY : null;
  const end = clock.at(last) + (last.second === null ? SECONDS_IN_DAY : 0);
  return end > start ? end : null;
}

type Part = Pick<Postmortem, 'timeline' | 'points'> & { readonly start: number | null };

/** A timeline that is called one, each with what is above its first entry; what only looks like one belongs to the first. */
function partsOf({ timeline, points }: Postmortem): Part[] {
  const isTitled = ({ ids }: Section): boolean => ids.includes('timeline');
  const titled = [...new Set(timeline.map(({ section }) => section).filter(isTitled))];
  const [first, ...others] = titled;
  if (!first) return [{ timeline, points, start: timeline[0]?.section.start ?? null }];
  const of = (section: Section): TimelineEntry[] => timeline.filter((entry) => entry.section === section);
  const rest = timeline.filter(({ section }) => section === first || !isTitled(section));
  return [
    { timeline: rest, points, start: first.start },
    ...others.map((section) => ({ timeline: of(section), points: [], start: section.start })),
  ];
}

function incidentOf(part: Part, report: Postmortem, lineAt: (offset: number) => number): Incident {
  const { timeline, start } = part;
  const language = reportLanguage(report);
  const timed = timeline.filter(({ unreadable, from }) => !unreadable && isKnown(from));
  const reached = milestonePoints(part);
  const clock = new ReportClock(
    timed.map(({ from }) => from),
    [...reached.values()].map(({ from }) => from),
  );
  const plotted = new Map(
    timed
      .filter(({ from }) => clock.places(from))
      .map((entry): [TimelineEntry, PlottedEntry] => [
        entry,
        {
          at: clock.at(entry.from),
          until: endOf(entry, clock),
          wholeDay: entry.from.second === null,
          approximate: entry.stamp.approximate || entry.from.spread > 0 || entry.from.second === null,
          text: entry.text,
          line: lineAt(entry.start),
        },
      ]),
  );
  const entries = [...plotted.values()];
  const marks = [...reached].flatMap(([milestone, point]): Mark[] => {
    const entry = (point.entry && plotted.get(point.entry)) ?? null;
    // A stretch reaches what it ends with.
    if (entry) return [{ ...entry, at: clock.at(point.from), milestone, entry, instant: point.from }];
    if (!clock.places(point.from)) return [];
    const wholeDay = point.from.second === null;
    const place = { at: clock.at(point.from), wholeDay, approximate: wholeDay, line: lineAt(point.start) };
    return [{ ...place, milestone, entry, instant: point.from, text: '' }];
  });
  const also = timed.find(({ also }) => also?.zone?.offset != null && clock.ahead(also.zone) !== 0)?.also?.zone;
  const zone = [...timed, ...reached.values()].find(({ from }) => from.zone !== null)?.from.zone ?? null;
  const dated = timed.filter(({ from }) => isDated(from));
  const { title, severity } = report.metadata;
  const given = (field: typeof title): string => (field && !isEmptyValue(field.value) ? field.value : '');
  return {
    language,
    title: given(title),
    severity: given(severity),
    zone: zone && nameOf(zone.name),
    secondZone: also ? { name: nameOf(also.name), ahead: clock.ahead(also) } : null,
    dates: dated.length === 0 ? 'none' : dated.every(({ from }) => from.yearKnown) ? 'years' : 'days',
    entries,
    unread: timeline.filter((entry) => !plotted.has(entry)).map((entry) => lineAt(entry.start)),
    marks: marks.sort((a, b) => placeOf(a) - placeOf(b) || a.line - b.line),
    headline: headlineOf({ ...part, language: report.language }),
    start,
  };
}

/**
 * The incidents that a report tells of, one for each of its timelines.
 * @param lineAt the line of an offset, from 1
 */
export const incidentsOf = (report: Postmortem, lineAt: (offset: number) => number): Incident[] =>
  partsOf(report).map((part) => incidentOf(part, report, lineAt));
