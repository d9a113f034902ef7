import type { SectionId } from '@postmortem/schemas';
import { isTitleOfSymptoms, isTitleOfTemplate } from '../language/documents.ts';
import { findStamps } from '../time/stamp.ts';
import type { Postmortem, Section } from './model.ts';

/** What a fault's own entry in a log tells again and again. */
const OF_A_FAULT: ReadonlySet<SectionId> = new Set(['root-cause', 'impact', 'detection', 'resolution', 'summary']);
/** Fewer faults may be the days of one incident. */
const LEAST_FAULTS = 3;
/** Lines to be written on, as a form on paper has them. */
const BLANK = /_{8,}/g;
const LEAST_BLANKS = 10;

/** A card that tells what to do about symptoms, whenever they come. */
export const isCard = ({ sections }: Postmortem): boolean => sections.some(({ title }) => isTitleOfSymptoms(title));

/** A form with a sample of a report below it. */
export const holdsTemplate = ({ sections }: Postmortem): boolean =>
  sections.some(({ style, title }) => style === 'heading' && isTitleOfTemplate(title));

/** A form to be printed and written on: a day, where it tells one, is that of an incident. */
export const isBlankForm = ({ document: { text } }: Postmortem): boolean =>
  (text.match(BLANK)?.length ?? 0) >= LEAST_BLANKS;

/** “2026-09-15: Login failed”. */
const isDayAndFault = ({ style, title }: Section): boolean => {
  const [first] = findStamps(title);
  return style === 'heading' && first?.start === 0 && first.from.date !== null && first.end < title.trim().length;
};

/** A log of one fault after another, each below its day and with its own parts. */
export function isLogOfFaults({ sections }: Postmortem): boolean {
  const days = sections.filter(isDayAndFault);
  if (days.length < LEAST_FAULTS || days.some(({ level }) => level !== days[0]!.level)) return false;
  const parts = days.map(({ start }, index) => {
    const end = days[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    return new Set(sections.filter((each) => each.start > start && each.start < end).flatMap(({ ids }) => ids));
  });
  return [...OF_A_FAULT].some((id) => parts.filter((ids) => ids.has(id)).length >= LEAST_FAULTS);
}
