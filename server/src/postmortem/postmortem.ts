import type { Language } from '@postmortem/schemas';
import { documentLanguage } from '../language/language.ts';
import { type MarkdownDocument, passagesOf } from '../markdown/blocks.ts';
import { readActionItems } from './actionItems.ts';
import { readMetadata, statusOf } from './metadata.ts';
import type { Postmortem } from './model.ts';
import { readSections } from './sections.ts';
import { readTimeline } from './timeline.ts';

/**
 * Reads a document as a postmortem: sections, metadata, timeline.
 * @param path of the document, as far as it is known: its name may hold the day of the incident
 * @param language of the report where it is known; `auto` decides by the text
 */
export function readPostmortem(
  document: MarkdownDocument,
  path: string,
  language: Language | 'auto' = 'auto',
): Postmortem {
  const passages = passagesOf(document);
  const sections = readSections(passages, document.text);
  const metadata = readMetadata(passages, sections, document.text);
  return {
    document,
    passages,
    language: language === 'auto' ? documentLanguage(document.text) : language,
    sections,
    metadata,
    status: statusOf(metadata),
    timeline: readTimeline(sections, passages, metadata, path),
    actionItems: readActionItems(sections, passages),
  };
}
