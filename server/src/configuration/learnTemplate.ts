import { type SectionId, STATUS_NAMES, sectionIdFrom } from '@postmortem/schemas';
import { OPTIONAL_MARK } from '../language/formMarks.ts';
import { fieldNamed } from '../language/labels.ts';
import { languageOf } from '../language/language.ts';
import { placeholderIn } from '../language/placeholders.ts';
import { namingOf, normaliseTitle, sectionsNamed } from '../language/titles.ts';
import { passagesOf, readMarkdown } from '../markdown/blocks.ts';
import { linesOf } from '../markdown/prose.ts';
import { readFields } from '../postmortem/metadata.ts';
import { LABEL_LEVEL, type Section } from '../postmortem/model.ts';
import { ancestors, readSections } from '../postmortem/sections.ts';
import { inBoth, type ResolvedField, type ResolvedSection, type ResolvedTemplate } from '../templates/resolved.ts';
import { escapedForSnippet } from '../text/snippet.ts';
import { findStamps } from '../time/stamp.ts';
import { findZone } from '../time/zones.ts';

/** Examples of entries and items are below these, not sections. */
const HOLDS_EXAMPLES: ReadonlySet<SectionId> = new Set(['timeline', 'action-items', 'five-whys']);
/** Shorter lines ("N/A", "All good") may be in a finished report as well. */
const SHORTEST_HELP = { en: 16, ja: 8 };

const isExample = ({ title, parent }: Section): boolean =>
  placeholderIn(title) !== null ||
  findStamps(title).length > 0 ||
  ancestors(parent).some(({ id }) => id !== null && HOLDS_EXAMPLES.has(id));

const idFor = (title: string): SectionId => sectionIdFrom(normaliseTitle(title).replace(/\s+/g, '-'));

const withoutMark = (title: string): string =>
  title
    .replace(OPTIONAL_MARK, ' ')
    .trim()
    .replace(/[:：]$/, '')
    .trim();

function learnSection(
  section: Section,
  sections: readonly Section[],
  text: string,
  help: readonly string[],
): ResolvedSection {
  // What is below a part that may be left out may be left out with it.
  const above = ancestors(section.parent).filter((each) => each !== sections[0] || each.id !== null || each.level > 1);
  const optional = [section, ...above].some((each) => each.title.search(OPTIONAL_MARK) !== -1);
  const title = withoutMark(section.title);
  const child = sections.find(({ parent }) => parent === section);
  const below = text.slice(section.titleEnd, child?.start ?? section.end).trim();
  const guidance = help.find((line) => below.includes(line)) ?? '';
  return {
    id: section.id ?? idFor(title),
    title: inBoth(() => title),
    aliases: section.id === null ? [title] : [],
    guidance: inBoth(() => guidance),
    body: inBoth(() => (below === '' ? [] : escapedForSnippet(below).split(/\r?\n/))),
    required: !optional,
    alternatives: [],
    under: above[0] ? (above[0].id ?? idFor(withoutMark(above[0].title))) : null,
  };
}

/** What a template says to its writer: its sentences below the headings, except labels and what reports keep ("All times in UTC."). */
function helpIn(passages: ReturnType<typeof passagesOf>, sections: readonly Section[]): string[] {
  const first = sections.find(({ level, id }) => level > 1 || id !== null)?.start ?? 0;
  return passages.flatMap(({ leaf, offset }) => {
    if (leaf.kind !== 'paragraph') return [];
    return linesOf(leaf.prose.text)
      .map(({ text }) => text.trim())
      .filter((line) => {
        const above = offset + leaf.start < first && !leaf.quoted;
        const label = /^[^:：]{1,40}[:：]\s*$/.test(line);
        return !above && !label && line.length >= SHORTEST_HELP[languageOf(line)] && findZone(line) === null;
      });
  });
}

const learnField = ({ name, value }: { name: string; value: string }): ResolvedField => ({
  name: fieldNamed(name.replace(OPTIONAL_MARK, ' ').trim()),
  label: inBoth(() => name.replace(OPTIONAL_MARK, ' ').trim()),
  required: name.search(OPTIONAL_MARK) === -1 && value.search(OPTIONAL_MARK) === -1,
});

/**
 * Learns a template from a team's own Markdown template: its headings in their order are the sections, and those marked “(optional)” or
 * 「（任意）」 may be left out; label lines above them are the metadata.
 * @param id the template as the configuration names it
 * @returns null where the text has no headings
 */
export function learnTemplate(text: string, id: string): ResolvedTemplate | null {
  const passages = passagesOf(readMarkdown(text));
  const titled = readSections(passages, text, (title, parent, parts) =>
    namingOf(title.replace(OPTIONAL_MARK, ' '), parent, parts),
  );
  const sections = titled.filter(
    (section, index) => !(index === 0 && section.level === 1 && section.id === null) && !isExample(section),
  );
  if (sections.length === 0) return null;
  const help = helpIn(passages, sections);
  const fields = readFields(passages, titled, text).filter(
    ({ name, value }) =>
      sectionsNamed(name).length === 0 &&
      (fieldNamed(name.replace(OPTIONAL_MARK, ' ').trim()) !== null || value === '' || placeholderIn(value) !== null),
  );
  const isField = ({ title, id, level }: Section): boolean =>
    id === null && level < LABEL_LEVEL && fieldNamed(title.replace(OPTIONAL_MARK, ' ').trim()) !== null;
  return {
    id,
    chosen: true,
    metadata: fields.map(learnField).filter(({ name }) => name !== 'title'),
    statuses: STATUS_NAMES,
    rules: {},
    sections: sections
      .filter((section) => !isField(section))
      .map((section) => learnSection(section, titled, text, help)),
    help,
  };
}
