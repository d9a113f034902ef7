import * as z from 'zod/mini';
import { localized } from './localized.ts';

export const SECTION_IDS = [
  'summary',
  'background',
  'impact',
  'detection',
  'trigger',
  'root-cause',
  'contributing-factors',
  'five-whys',
  'response',
  'resolution',
  'timeline',
  'lessons-learned',
  'went-well',
  'went-wrong',
  'lucky',
  'action-items',
  'communication',
  'open-questions',
  'supporting-info',
  'glossary',
] as const;
export type KnownSectionId = (typeof SECTION_IDS)[number];

declare const OWN: unique symbol;
/** The id of a section that a template or a configuration adds. It is only read from one: written in code it would be a misspelt one. */
export type OwnSectionId = string & { readonly [OWN]: true };

/** A part of a postmortem: one that every template may have, or one that a template or a configuration adds. */
export type SectionId = KnownSectionId | OwnSectionId;

/** The sections in which a report says why it happened. */
export const CAUSAL_SECTIONS: ReadonlySet<SectionId> = new Set([
  'root-cause',
  'contributing-factors',
  'trigger',
  'five-whys',
]);

/** The id of a section as a template or a configuration writes it, which may be a known one. */
export const sectionIdFrom = (written: string): SectionId => written as OwnSectionId;

const wording = z.strictObject({
  /** The title that snippets and fixes write. */
  title: z.string(),
  /** Other titles for the same part, lower case, without numbering and punctuation: they are compared after normalisation. */
  aliases: z.array(z.string()),
  /** What belongs here, one or two sentences, shown where a writer asks for it. */
  guidance: z.string(),
  /** Lines to start from, with tab stops in TextMate syntax (`${1:…}`). */
  body: z.array(z.string()),
});

/** A part of a postmortem: what people call it and what to write there. One JSON file each in `schemas/sections/`. */
export const sectionSchema = z.strictObject({
  id: z.enum(SECTION_IDS),
  /** Typed in an editor to insert the section. */
  prefix: z.string(),
  /**
   * Titles that mean this part below one of the named parts only ("Mitigation" among action items is an action group). The nearest
   * titled ancestor decides.
   */
  under: z.optional(z.array(z.strictObject({ parents: z.array(z.enum(SECTION_IDS)), titles: z.array(z.string()) }))),
  wording: localized(wording),
});
export type SectionDefinition = z.infer<typeof sectionSchema>;
