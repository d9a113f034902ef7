import type { Language } from '@postmortem/schemas';
import { documentLanguage, scriptsIn } from '../language/language.ts';
import { sectionNamesWith } from '../language/titles.ts';
import { type MarkdownDocument, memoizeInBlocks, type Passage, passagesOf } from '../markdown/blocks.ts';
import { type ResolvedTemplate, shippedTemplate, UNCHOSEN_TEMPLATE } from '../templates/resolved.ts';
import { readActionItems } from './actionItems.ts';
import { incidentDay } from './incidentDay.ts';
import { withKnownOwners } from './knownOwners.ts';
import { readFields, readMetadata, statusOf } from './metadata.ts';
import type { Postmortem } from './model.ts';
import { readPoints } from './points.ts';
import { readSections } from './sections.ts';
import { readTimeline } from './timeline.ts';
import { documentZones } from './timelineZones.ts';

/** What is known of a document besides its text. */
export interface Reading {
  /** Its path, as far as it is known: the name may hold the day of the incident. */
  readonly path: string;
  /** The language of the report where it is known; `auto` decides by the text. */
  readonly language: Language | 'auto';
  /** The template that the configuration chose. */
  readonly template: ResolvedTemplate;
  /** The zone of times that name none, as an IANA name. */
  readonly timeZone: string | null;
}

export const UNKNOWN_READING: Reading = { path: '', language: 'auto', template: UNCHOSEN_TEMPLATE, timeZone: null };

const TEMPLATE_FIELD = /^template[ \t]*:[ \t]*["']?(?<id>[\w-]+)["']?[ \t]*$/m;

/** The template that the report's own front matter names. Other programs have templates too: a name that is unknown here is theirs. */
function templateNamedIn([first]: readonly Passage[]): ResolvedTemplate | null {
  const id = first?.leaf.kind === 'frontmatter' ? TEMPLATE_FIELD.exec(first.leaf.value)?.groups?.id : undefined;
  return id === undefined ? null : shippedTemplate(id);
}

const scriptsOf = memoizeInBlocks(scriptsIn);

/**
 * Reads a document as a postmortem: sections, metadata, timeline, action items.
 */
export function readPostmortem(document: MarkdownDocument, reading: Reading = UNKNOWN_READING): Postmortem {
  const { path, language, timeZone } = reading;
  const passages = passagesOf(document);
  const template = templateNamedIn(passages) ?? reading.template;
  const sections = readSections(passages, document.text, sectionNamesWith(template.sections));
  const fields = readFields(passages, sections, document.text);
  const metadata = readMetadata(fields, sections);
  const read = language === 'auto' ? documentLanguage(scriptsOf(document)) : language;
  const yearFirst = read === 'ja';
  const incident = incidentDay('', metadata, passages, path, yearFirst);
  return {
    document,
    passages,
    language: read,
    sections,
    template,
    fields,
    metadata,
    status: statusOf(metadata),
    day: incident.stated ? incident.day : null,
    timeline: readTimeline(sections, passages, metadata, path, timeZone, document.text, yearFirst),
    points: readPoints(fields, {
      ...incident,
      zones: documentZones(passages, timeZone),
      yearFirst,
    }),
    actionItems: withKnownOwners(readActionItems(sections, passages, document.text), metadata),
  };
}
