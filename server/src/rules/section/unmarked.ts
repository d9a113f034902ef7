import type { SectionId } from '@postmortem/schemas';
import { isTitleOfReport } from '../../language/documents.ts';
import { LABEL_LEVEL, type Postmortem, type Section } from '../../postmortem/model.ts';
import { ancestors, titleText } from '../../postmortem/sections.ts';
import { type Detection, rule } from '../rule.ts';
import { headingFor, makeHeading } from '../support/makeHeading.ts';

/** A line of its own that only looks like a title: in a list, or with its text after it, a label is what it should be. */
const isLabelLine = ({ level, id }: Section): boolean => level === LABEL_LEVEL && id !== null;

/** “Root Cause Analysis (RCA)” as the first line says what the document is. */
const isTitleOfDocument = ({ start, title }: Section, { document: { text } }: Postmortem): boolean =>
  text.slice(0, start).trim() === '' && isTitleOfReport(title);

/** “What went well:” below “## Lessons learned” is a part there, too. */
const IN_LESSONS: ReadonlySet<SectionId> = new Set(['went-well', 'went-wrong', 'lucky']);
/**
 * Below a heading it parts what is there: “Impact:” in the summary of a report that has that part, “Changes:” under “### The first fix”. The
 * title has all parts below it, and a summary that holds the only word of a part hides it.
 */
function isWithinPart(section: Section, { sections }: Postmortem): boolean {
  const title = sections.find(({ style }) => style === 'heading');
  const isTitle = (heading: Section): boolean => heading.level === 1 || (heading === title && heading.id === null);
  const above = ancestors(section.parent).filter((each) => each.style === 'heading' && !isTitle(each));
  if (IN_LESSONS.has(section.id!) && above.some(({ id }) => id === 'lessons-learned')) return false;
  const isPartElsewhere = sections.some(({ style, ids }) => style === 'heading' && ids.includes(section.id!));
  return above.some(({ id }) => id !== 'summary' || isPartElsewhere);
}

/** “Cause:” and “Impact:” below each of several faults are the form of those, not parts of the report. */
const isRepeated = (section: Section, labels: readonly Section[]): boolean =>
  labels.some((other) => other !== section && other.title === section.title && other.parent !== section.parent);

/** “Affected services:” among the fields of the head, where a heading further down is that part. */
const isOfHead = (section: Section, { sections, fields }: Postmortem): boolean =>
  section.style !== 'bracketed' &&
  fields.some(({ start }) => start < section.start) &&
  section.start < (sections.find(({ id, style }) => id !== null && style === 'heading')?.start ?? 0) &&
  sections.some(({ style, ids }) => style === 'heading' && ids.includes(section.id!));

export const unmarked = rule({
  id: 'section/unmarked',
  since: '0.1.0',
  severity: 'hint',
  kind: 'form',
  unit: 'document',
  sources: [
    'CommonMark 0.31, 4.2: a heading begins with “#”. Outlines, links to a section and screen readers go by headings; of 59 Japanese reports 23 have none.',
  ],
  docs: {
    en: {
      summary: 'a section written as a plain label, not as a heading',
      why: 'Outlines, links to a section and screen readers know headings only.',
      rewrite: 'Write the label as a heading: “## Impact”.',
    },
    ja: {
      summary: '見出しではなくラベルで書かれたセクション',
      why: '太字などのラベルは、アウトライン、セクションへのリンク、読み上げに現れません。',
      rewrite: '「## 影響」のように、ラベルを見出しにします。',
    },
  },
  messages: {
    unmarked: {
      en: '“{title}” is a label, not a heading. Write “{heading}”: outlines and links only know headings.',
      ja: '「{title}」は見出しではなく、ラベル（太字・■・【】など）です。「{heading}」と書くと、アウトラインやリンクに現れます。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '# Checkout outage\n\n**Impact:**\n\n310 orders failed.\n\n**Root cause:**\n\nA full disk.',
      good: '# Checkout outage\n\n## Impact\n\n310 orders failed.\n\n## Root cause\n\nA full disk.',
    },
    {
      language: 'ja',
      bad: '■影響\n\n310 件の注文が失敗した。\n\n■原因\n\nディスクが満杯になった。',
      good: '## 影響\n\n310 件の注文が失敗した。\n\n## 原因\n\nディスクが満杯になった。',
    },
  ],
  *detect(postmortem): Iterable<Detection> {
    const labels = postmortem.sections.filter(
      (section) =>
        isLabelLine(section) && !isTitleOfDocument(section, postmortem) && !isWithinPart(section, postmortem),
    );
    for (const section of labels) {
      if (isRepeated(section, labels) || isOfHead(section, postmortem)) continue;
      const heading = headingFor(section, postmortem);
      yield {
        start: section.start,
        end: section.titleEnd,
        message: 'unmarked',
        values: { title: titleText(section), heading },
        section: section.id,
        fixes: () => [
          {
            title: { en: `Make it a heading: ${heading}`, ja: `見出しにする: ${heading}` },
            mechanical: true,
            edits: [makeHeading(section, postmortem)],
          },
        ],
      };
    }
  },
});
