import type { Language, Localized } from '@postmortem/schemas';
import * as z from 'zod/mini';
import type { PrintedFinding } from '../printed/findings.ts';
import type { PrintedPostmortem } from '../printed/postmortem.ts';

/** What an agent asked for that can't be had, with what it can do about it. */
export class Refusal extends Error {
  constructor(readonly text: Localized) {
    super(text.en);
  }
}

/** A report as it was read for a tool. */
export interface ReadForTool {
  /** What was checked: where mending was asked for, after that. */
  readonly text: string;
  /** What mending has begun with, where it changed something. */
  readonly before: string | null;
  readonly findings: readonly PrintedFinding[];
  readonly postmortem: PrintedPostmortem;
  /** What of the text or of a configuration could not be read. */
  readonly notices: readonly string[];
}

/** What a tool works with. */
export interface ToolContext {
  /** The language of messages where a call names none. */
  readonly display: Language;
  /** `2026-03-04` */
  readonly today: string;
  /**
   * Reads a report, as a postmortem whatever it looks like.
   * @param fix mend what has one right form
   * @throws Refusal
   */
  readonly read: (source: ReportSource, display: Language, fix: boolean) => Promise<ReadForTool>;
}

/** A file where reports may be read, or a text. */
export type ReportSource = { readonly path: string } | { readonly text: string };

/** A tool as the list of tools holds it. What it takes is checked against `input`, what it gives against `output`. */
export interface Tool<
  Input extends z.ZodMiniObject = z.ZodMiniObject,
  Output extends z.ZodMiniObject = z.ZodMiniObject,
> {
  readonly name: string;
  readonly title: Localized;
  /** For a model. */
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  /** Names of texts in its answer that are worth more whole than cut. */
  readonly whole?: readonly (keyof z.infer<Output> & string)[];
  /** @throws Refusal */
  readonly run: (input: z.infer<Input>, context: ToolContext) => Promise<Omit<z.infer<Output>, 'cut'>>;
}

/** Says of a literal what the types of its schemas are. */
export const tool = <Input extends z.ZodMiniObject, Output extends z.ZodMiniObject>(
  literal: Tool<Input, Output>,
): Tool<Input, Output> => literal;

export const cut = z
  .record(z.string(), z.int())
  .check(z.describe('how many items of a list, or lines of a text, were left out to keep the answer short'));
export const locale = z.optional(z.enum(['en', 'ja'])).check(z.describe('the language of messages'));

/** A report: a file where reports may be read, or a text. */
export const reportInput = {
  path: z.optional(z.string()).check(z.describe('a Markdown file, by its path from one of the folders')),
  text: z.optional(z.string().check(z.maxLength(1_000_000))).check(z.describe('the report itself, instead of a path')),
  locale,
};

const ONE_OF_BOTH = new Refusal({
  en: 'Give a path or a text, one of the two.',
  ja: 'path か text のどちらか一方を指定してください。',
});

/** The report that `reportInput` names. @throws Refusal */
export function readReport(
  { path, text, locale }: { path?: string | undefined; text?: string | undefined; locale?: Language | undefined },
  { read, display }: ToolContext,
  fix = false,
): Promise<ReadForTool> {
  const source = path === undefined ? (text === undefined ? null : { text }) : text === undefined ? { path } : null;
  if (!source) throw ONE_OF_BOTH;
  return read(source, locale ?? display, fix);
}
