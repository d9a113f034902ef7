import type { SectionId } from '@postmortem/schemas';
import { isTitleOfSymptoms, isTitleOfTemplate } from '../language/documents.ts';
import { findStamps } from '../time/stamp.ts';
import type { Postmortem, Section } from './model.ts';

/** What an entry in a log of faults tells again and again. */
const OF_A_FAULT: ReadonlySet<SectionId> = new Set(['root-cause', 'impact', 'detection', 'resolution', 'summary']);
/** Fewer faults may be the days of one incident. */
const LEAST_FAULTS = 3;
/** Lines to be written on, as a form on paper has them. */
const BLANK = /_{8,}/g;
const LEAST_BLANKS = 10;

/** A card that tells what to do about symptoms, whenever they come. */
export const isCard = ({ sections }: Postmortem): boolean => sections.some(({ title }) => isTitleOfSymptoms(title));

/** A document with a form of a report in it. */
export const holdsTemplate = ({ sections }: Postmortem): boolean =>
  sections.some(({ style, title }) => style === 'heading' && isTitleOfTemplate(title));

/** A form to be printed and written on. */
export const isBlankForm = ({ document: { text } }: Postmortem): boolean =>
  (text.match(BLANK)?.length ?? 0) >= LEAST_BLANKS;

/** The day that a heading begins with: “2026-09-15: Login failed”; null where it tells a time of day, or nothing more. */
function dayOfFault({ style, title }: Section): string | null {
  const [first] = findStamps(title);
  const isDay = style === 'heading' && first?.start === 0 && first.from.date !== null && first.from.time === null;
  return isDay && first.end < title.trim().length ? title.slice(0, first.end) : null;
}

/** A log of one fault after another, each below its day and with its own parts, and no part beside them. */
export function isLogOfFaults({ sections }: Postmortem): boolean {
  const days = sections.filter((section) => dayOfFault(section) !== null);
  if (days.length < LEAST_FAULTS || new Set(days.map(dayOfFault)).size === 1) return false;
  const within = (section: Section, { start, end }: Section): boolean => section.start > start && section.start < end;
  const isBeside = (section: Section): boolean => section.level > 1 && !days.some((day) => within(section, day));
  if (sections.some((section) => section.ids.length > 0 && isBeside(section))) return false;
  const told = days.map((day) => new Set(sections.filter((each) => within(each, day)).flatMap(({ ids }) => ids)));
  return [...OF_A_FAULT].some((id) => told.filter((ids) => ids.has(id)).length >= LEAST_FAULTS);
}
