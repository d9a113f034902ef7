import type { Language } from '@postmortem/schemas';
import * as z from 'zod';
import { UsageError } from '../errors.ts';
import type { ReadFile } from '../fileReport.ts';
import { FileReader, PLAIN_REQUEST } from '../readFile.ts';
import { readInRoots } from './roots.ts';

/** What a tool works with. */
export interface ToolContext {
  /** Folders, absolute and without links: nothing outside of them is read. */
  readonly roots: readonly string[];
  /** The language of messages where a call names none. */
  readonly display: Language;
}

/** A tool as the list of tools holds it. Its answer is cut to size, and checked against `output`. */
export interface Tool<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  /** Names of texts in its answer that are worth more whole than cut. */
  readonly whole?: readonly (keyof z.infer<Output> & string)[];
  /** @throws UsageError for what a caller can mend */
  readonly run: (input: z.infer<Input>, context: ToolContext) => Promise<Omit<z.infer<Output>, 'cut'>>;
}

/** Says of a literal what the types of its schemas are. */
export const tool = <Input extends z.ZodObject, Output extends z.ZodObject>(
  literal: Tool<Input, Output>,
): Tool<Input, Output> => literal;

export const cut = z
  .record(z.string(), z.int())
  .describe('how many items of a list, or lines of a text, were left out to keep the answer short');
export const locale = z.enum(['en', 'ja']).optional().describe('the language of messages');

/** A report: a file in the roots, or a text. */
export const reportInput = {
  path: z.string().optional().describe('a Markdown file, by its path from one of the roots'),
  text: z.string().max(1_000_000).optional().describe('the report itself, instead of a path'),
  locale,
};

const ONE_OF_BOTH = new UsageError({
  en: 'Give a path or a text, one of the two.',
  ja: 'path か text のどちらか一方を指定してください。',
});

/** Reads what `reportInput` names, as a postmortem whatever it looks like. @throws UsageError */
export async function readReport(
  input: {
    readonly path?: string | undefined;
    readonly text?: string | undefined;
    readonly locale?: Language | undefined;
  },
  { roots, display }: ToolContext,
  fix: boolean,
): Promise<ReadFile> {
  const { path, text } = input;
  if ((path === undefined) === (text === undefined)) throw ONE_OF_BOTH;
  const found =
    path === undefined ? { path: `${roots[0]}/postmortem.md`, text: text ?? '' } : await readInRoots(path, roots);
  const request = { ...PLAIN_REQUEST, all: true, config: null, display: input.locale ?? display, fix };
  const read = await new FileReader(request, () => null).read(found.path, async () => found.text);
  const line = read.lines[0] ?? '';
  if (!read.report) throw new UsageError({ en: line, ja: line });
  return read;
}
