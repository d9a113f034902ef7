import * as z from 'zod/mini';
import { localized } from './localized.ts';
import { SECTION_IDS } from './section.ts';

/** The shape of a report: which sections it has, in which order, and which of them a reader must find. */
export const templateSchema = z.strictObject({
  id: z.string(),
  name: localized(z.string()),
  /** Where the form comes from: a book's chapter, a repository, a page. */
  source: z.string(),
  sections: z.array(
    z.strictObject({
      id: z.enum(SECTION_IDS),
      required: z.boolean(),
      /** Any of these parts answers the same question, so it counts as this section being there. */
      alternatives: z.optional(z.array(z.enum(SECTION_IDS))),
    }),
  ),
});
export type Template = z.infer<typeof templateSchema>;
