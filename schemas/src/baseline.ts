import * as z from 'zod/mini';

/** A finding that a team knows of and lives with, as often as it stands in the report. */
const knownFinding = z.strictObject({
  rule: z.string(),
  section: z.nullable(z.string()),
  /** Without marks of Markdown, its forms and spaces made one; empty where the finding is about something that is not there. */
  sentence: z.string(),
  count: z.int().check(z.positive()),
});
export type KnownFinding = z.infer<typeof knownFinding>;

/** What `--write-baseline` writes: the findings of each report that are not told again, by its path from the baseline's folder. */
export const baselineSchema = z.strictObject({
  version: z.literal(1),
  files: z.record(z.string(), z.array(knownFinding)),
});
export type Baseline = z.infer<typeof baselineSchema>;
