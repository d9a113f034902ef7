import fc from 'fast-check';
import { MILESTONES, type Milestone } from '../server/src/language/milestones.ts';
import { readMarkdown } from '../server/src/markdown/blocks.ts';
import { type Incident, incidentsOf, type Mark, type PlottedEntry } from '../server/src/picture/incident.ts';
import type { Instant } from '../server/src/postmortem/model.ts';
import { readPostmortem, UNKNOWN_READING } from '../server/src/postmortem/postmortem.ts';
import { placesOf } from '../server/src/printed/places.ts';

/** The incidents of a text, read as in a file that is named as a report. */
export function incidentsIn(text: string): Incident[] {
  const at = placesOf(text);
  const report = readPostmortem(readMarkdown(text), { ...UNKNOWN_READING, path: 'postmortem.md' });
  return incidentsOf(report, (offset) => at(offset).line);
}
export const incidentIn = (text: string): Incident => incidentsIn(text)[0]!;

/** A report whose timeline has these entries. */
export const timeline = (...entries: readonly string[]): string =>
  `# Outage\n\n## Timeline (UTC)\n\n2026-03-04\n\n${entries.map((entry) => `- ${entry}\n`).join('')}`;

const DAY = 86_400;
const BEGINNING = 20_516 * DAY;

interface Told {
  readonly step: number;
  readonly lasts: number | null;
  readonly precision: 'time' | 'about' | 'day';
  readonly milestone: Milestone | null;
  readonly text: string;
}

const instantAt = (at: number, wholeDay: boolean): Instant => {
  const day = Math.floor(at / DAY);
  return { day, second: wholeDay ? null : at - day * DAY, spread: 0, zone: null, yearKnown: true, midnights: 0 };
};

function incidentOf(told: readonly Told[], others: Omit<Incident, 'entries' | 'marks'>): Incident {
  let at = BEGINNING;
  const entries: PlottedEntry[] = [];
  const marks = new Map<Milestone, Mark>();
  for (const [index, { step, lasts, precision, milestone, text }] of told.entries()) {
    at += step;
    const wholeDay = precision === 'day';
    const from = wholeDay ? Math.floor(at / DAY) * DAY : at;
    const until = wholeDay ? from + DAY : lasts && from + lasts;
    const entry = { at: from, until, wholeDay, approximate: precision !== 'time', text, line: index + 10 };
    entries.push(entry);
    if (milestone && !marks.has(milestone))
      marks.set(milestone, { ...entry, milestone, entry, instant: instantAt(from, wholeDay) });
  }
  const placed = (mark: Mark): number => (mark.wholeDay ? mark.at + DAY / 2 : mark.at);
  return { ...others, entries, marks: [...marks.values()].sort((a, b) => placed(a) - placed(b)) };
}

/** Seconds from one entry to the next: mostly minutes, sometimes days, as in reports. */
const STEP = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 30 }).map((minutes) => minutes * 60) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 900 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 * 24 }).map((hours) => hours * 3600) },
);
const TEXT = fc.constantFrom('The alert pages the on-call', 'ロールバックを開始', 'Say "<b>" & \u0000 go', '');
const TOLD: fc.Arbitrary<Told> = fc.record({
  step: STEP,
  lasts: fc.option(fc.integer({ min: 60, max: 20_000 }), { freq: 6 }),
  precision: fc.constantFrom('time', 'time', 'time', 'time', 'time', 'about', 'day'),
  milestone: fc.constantFrom(null, null, ...MILESTONES),
  text: TEXT,
});

/** Any incident that can be drawn. */
export const anyIncident: fc.Arbitrary<Incident> = fc
  .record({
    told: fc.array(TOLD, { minLength: 1, maxLength: 40 }),
    language: fc.constantFrom('en', 'ja'),
    secondZone: fc.option(fc.constant({ name: 'AEDT', ahead: 11 * 3600 }), { freq: 4 }),
    dates: fc.constantFrom('years', 'years', 'days', 'none'),
    zone: fc.constantFrom('UTC', null),
    title: TEXT,
  })
  .map(({ told, ...others }) =>
    incidentOf(told, { ...others, severity: 'SEV-2', unread: [], headline: ['Impact 52\u00a0min'], start: 0 }),
  );
