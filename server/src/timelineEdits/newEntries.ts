import type { Language } from '@postmortem/schemas';
import { Clock, position } from '../postmortem/instants.ts';
import type { Instant, Postmortem, TimelineEntry } from '../postmortem/model.ts';
import { reportLanguage } from '../postmortem/reportLanguage.ts';
import { dateOf, dayOf } from '../time/calendar.ts';
import { SECONDS_IN_DAY, SECONDS_IN_MINUTE } from '../time/units.ts';
import type { Zone } from '../time/zones.ts';
import type { ImportedEvent } from '../timelineImport/event.ts';
import { eventLines } from './eventLines.ts';
import { takesFirstEntries, timelineSectionOf } from './firstEntries.ts';
import { layoutOf } from './layout.ts';
import { entryEnd, inZone, type NewEntry } from './newEntry.ts';
import { NO_TIMELINE, type Problem, problem } from './outcome.ts';

/** Events of one source; times without a day are read one after the other. */
export interface EventSource {
  readonly events: readonly ImportedEvent[];
  /** What entries name it by; null where they are not to. */
  readonly file: string | null;
}

/** Where and when somebody adds to a timeline. */
export interface Place {
  /** That of times without one, and of a timeline without one. Null: times without a zone are in the timeline's. */
  readonly zone: Zone | null;
  /** Seconds since 1970-01-01T00:00Z. */
  readonly epoch: number;
}

/** What a timeline does not say yet, in the order of time, and how many entries it has already. */
export interface NewEntries {
  readonly entries: readonly NewEntry[];
  readonly known: number;
}

const NO_ZONE = problem(
  'The timeline names no time zone. Write it into the title: “Timeline (UTC)”.',
  '時系列にタイムゾーンがありません。見出しに「時系列（JST）」のように書いてください。',
);
const NO_DAY = problem(
  'The timeline names no day, and the entries are of several. Write the day into its first entry.',
  '時系列に日付がなく、追加する項目は複数の日にまたがります。最初の項目に日付を書いてください。',
);

/** What new entries are to be like. */
interface Sample {
  readonly from: Instant;
  readonly language: Language;
}

const sampleOf = ({ from, section }: TimelineEntry): Sample => ({ from, language: section.language });

interface Timed {
  readonly at: Instant;
  readonly event: ImportedEvent;
  readonly file: string | null;
}

/** The instants of a source's events on the clocks of whoever made it. */
function timed({ events, file }: EventSource, { from }: Sample, zone: Zone | null, epoch: number): Timed[] {
  const today = inZone(zone ?? UTC, epoch)!.day!;
  const isKnown = from.day !== null && from.zone?.offset != null && zone !== null;
  const lastDay = isKnown ? inZone(zone, position(from))!.day : from.day;
  const clock = new Clock({ day: lastDay ?? today, zones: zone ? [zone] : [], dayFirst: false });
  return events.map((event) => {
    const { at, fromToday } = event;
    if (fromToday !== null)
      clock.setDay({ ...at, date: null, relativeDay: today + fromToday - (clock.today ?? today) });
    return { at: clock.read(at), event, file };
  });
}

const UTC: Zone = { name: 'UTC', offset: 0, place: null };

/** What entries of a timeline without any are like: on the day of the report, else of the first event, in the zone that is known. */
function sampleOfEmpty(postmortem: Postmortem, sources: readonly EventSource[], place: Place): Sample | null {
  if (!takesFirstEntries(postmortem)) return null;
  const events = sources.flatMap((source) => source.events);
  const stated = events.find(({ at }) => at.zone !== null)?.at.zone ?? null;
  // “Z” is how programs write it.
  const zone = place.zone ?? (stated?.offset === 0 ? UTC : stated);
  const dated = events.find(({ at }) => at.date?.year != null)?.at.date;
  const day = postmortem.day ?? (dated ? dayOf(dated, null) : null) ?? inZone(zone ?? UTC, place.epoch)!.day;
  const language = timelineSectionOf(postmortem)?.language ?? reportLanguage(postmortem);
  return { from: { day, second: 0, spread: 0, yearKnown: true, zone, midnights: 0 }, language };
}

/** The same instant as the timeline would give it: in its zone, without a day or a year where it has none. */
function asInTimeline(at: Instant, { from }: Sample, zone: Zone | null): Instant {
  const moved = zone && at.zone?.offset != null ? inZone(zone, position(at))! : at;
  const nearest = (): number | null =>
    moved.day === null ? null : dayOf({ ...dateOf(moved.day), year: null }, from.day);
  const day = from.day === null ? null : from.yearKnown ? moved.day : nearest();
  return { ...moved, day, zone: from.zone && moved.zone, midnights: 0 };
}

/** The letters and digits of a text: how it is set and escaped does not count. */
const bare = (text: string): string => text.replaceAll('<br>', ' ').replace(/[^\p{L}\p{N}]+/gu, '');

const keyOf = (at: Instant, text: string): string =>
  `${Math.floor((at.day === null ? (at.second ?? 0) : position(at)) / SECONDS_IN_MINUTE)} ${bare(text)}`;

/** How often each key is there, of which as many are taken out as are asked for. */
class Counts {
  private readonly counts = new Map<string, number>();

  add(key: string): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  take(key: string): boolean {
    const count = this.counts.get(key) ?? 0;
    if (count > 0) this.counts.set(key, count - 1);
    return count > 0;
  }
}

function keysOfTimeline(postmortem: Postmortem): string[] {
  const { text } = postmortem.document;
  return postmortem.timeline.map((entry) =>
    keyOf(entry.from, text.slice(entry.stampEnd, Math.max(entry.end, entryEnd(entry, postmortem)))),
  );
}

/**
 * The events of some sources as entries of a report's timeline, less those that it has already. What two sources say alike is one entry;
 * what one source says twice are two.
 */
export function newEntries(
  postmortem: Postmortem,
  sources: readonly EventSource[],
  { zone: here, epoch }: Place,
): NewEntries | Problem {
  const layout = layoutOf(postmortem);
  const sample = layout ? sampleOf(layout.sample) : sampleOfEmpty(postmortem, sources, { zone: here, epoch });
  if (!sample) return NO_TIMELINE;
  const target = sample.from.zone ?? here;
  if (!target && sources.some(({ events }) => events.some(({ at }) => at.zone !== null))) return NO_ZONE;
  const had = keysOfTimeline(postmortem);
  const added: string[] = [];
  const told: { readonly entry: NewEntry; readonly at: number }[] = [];
  let known = 0;
  for (const source of sources) {
    const there = new Counts();
    for (const key of [...had, ...added]) there.add(key);
    for (const { at, event, file } of timed(source, sample, here ?? target, epoch)) {
      const meant = asInTimeline(at, sample, target);
      const lines = eventLines(event, sample.language, file);
      const name = event.origin?.name ?? file;
      const keys = [lines.join(' '), `${name} ${lines.join(' ')}`].map((text) => keyOf(meant, text));
      if (keys.some((key) => there.take(key))) known++;
      else {
        added.push(keys[0]!);
        told.push({ entry: { at: meant, lines, name }, at: position(at) });
      }
    }
  }
  const isDated = sources.some(({ events }) => events.some(({ at }) => at.date !== null));
  const days = new Set(
    told.map(({ at }) => Math.floor((at + (target?.offset ?? 0) * SECONDS_IN_MINUTE) / SECONDS_IN_DAY)),
  );
  if (sample.from.day === null && isDated && days.size > 1) return NO_DAY;
  return { entries: told.sort((a, b) => a.at - b.at).map(({ entry }) => entry), known };
}
