import * as z from 'zod/mini';
import { ruleSettingSchema } from './configuration.ts';
import { FIELD_NAMES } from './field.ts';
import { localized } from './localized.ts';

const templateSection = z.strictObject({
  /** One of the known sections, or an id of this template's own, which then needs a title. */
  id: z.string(),
  required: z.boolean(),
  /** As this template calls it; else as the section is called everywhere. */
  title: z.optional(localized(z.string())),
  /** What this template asks for there; else what the section is for everywhere. */
  guidance: z.optional(localized(z.string())),
  /** Lines to start from, with tab stops in TextMate syntax; else those of the section. */
  body: z.optional(localized(z.array(z.string()))),
  /** Any of these parts answers the same question, so it counts as this section being there. */
  alternatives: z.optional(z.array(z.string())),
  /** Below which section of the template it is. */
  under: z.optional(z.string()),
});

/** The shape of a report: which sections it has, in which order, and which of them a reader must find. */
export const templateSchema = z.strictObject({
  id: z.string(),
  name: localized(z.string()),
  /** Whom it is for, in a sentence: what a person chooses by. */
  purpose: localized(z.string()),
  /** Where the template comes from: a book's chapter, a repository, a page. */
  source: z.string(),
  /**
   * How much of the template was read: `full`, or only its `headings`. Of the latter nothing but titles is taken; the text to start from
   * is that of Postmortem's own sections.
   */
  extent: z.enum(['full', 'headings']),
  /** What is stated above the text, in order. */
  metadata: z.strictObject({
    required: z.array(z.enum(FIELD_NAMES)),
    optional: z.optional(z.array(z.enum(FIELD_NAMES))),
  }),
  /** The states that the template knows, the first being that of a new report. */
  statuses: z.optional(localized(z.array(z.string()))),
  /** What the template does not ask for, as severities of rules; a configuration's own win. */
  rules: z.optional(z.record(z.string(), ruleSettingSchema)),
  sections: z.array(templateSection),
});
export type Template = z.infer<typeof templateSchema>;
export type TemplateSection = z.infer<typeof templateSection>;
