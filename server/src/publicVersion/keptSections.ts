import { SECTION_IDS, type SectionId } from '@postmortem/schemas';
import type { Postmortem, Section } from '../postmortem/model.ts';
import { nextLine, precedesBlank } from '../text/lines.ts';

/** A part of a report that its public version does not have. Offsets are UTF-16 code units in the report. */
export interface LeftOut {
  readonly section: Section;
  readonly start: number;
  readonly end: number;
}

/** What was written for those inside stays inside. */
const FOR_INSIDE: ReadonlySet<SectionId> = new Set(['communication', 'open-questions', 'supporting-info', 'glossary']);

/** What a public version has unless somebody chooses. */
export const PUBLIC_SECTIONS: readonly SectionId[] = SECTION_IDS.filter((id) => !FOR_INSIDE.has(id));

/** The report's own title: the first heading of level 1 that names no part. */
const titleOf = (sections: readonly Section[]): Section | undefined =>
  sections.find(({ level, ids, parent }) => level === 1 && ids.length === 0 && parent === null);

/** Where a part's text begins, with the blank line below its title left where it is. */
function belowTitle(text: string, { titleEnd }: Section): number {
  const below = nextLine(text, titleEnd);
  return precedesBlank(text, titleEnd) ? nextLine(text, below) : below;
}

/**
 * The parts that are left out: those whose ids were not chosen, and those without one that stand in no part which was. What is above the
 * first part stays, and so does the title of a part that holds a chosen one.
 * @param chosen null for all
 */
export function leftOutOf(
  { sections, document: { text } }: Postmortem,
  chosen: ReadonlySet<SectionId> | null,
): LeftOut[] {
  if (chosen === null) return [];
  const title = titleOf(sections);
  const kept = new Map<Section, boolean>();
  for (const section of sections) {
    const { ids, parent } = section;
    const inherits = parent !== null && parent !== title && kept.get(parent) === true;
    kept.set(section, section === title || (ids.length > 0 ? ids.some((id) => chosen.has(id)) : inherits));
  }
  const leads = new Set<Section>();
  for (const section of sections) {
    if (!kept.get(section)) continue;
    for (let up = section.parent; up; up = up.parent) leads.add(up);
  }
  return sections.flatMap((section, index) => {
    if (kept.get(section)) return [];
    const start = leads.has(section) ? belowTitle(text, section) : section.start;
    const end = sections[index + 1]?.start ?? text.length;
    return start < end ? [{ section, start, end }] : [];
  });
}
