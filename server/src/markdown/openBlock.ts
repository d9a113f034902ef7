import { lineStart } from '../text/lines.ts';
import { type MarkdownDocument, markLength } from './blocks.ts';
import { parseFragment } from './processor.ts';

/** A line of this form is a heading wherever it is read as Markdown: what takes it in takes in everything. */
const PROBE = '\n\n#\n';

/**
 * Where what is written at the end of a document is still read as Markdown: before code or HTML that nobody closed, which takes in all
 * that follows, else the end of the text. The parser itself is asked: what each form of HTML waits for is a list of its own.
 */
export function endOfMarkdown({ text, blocks }: MarkdownDocument): number {
  const last = blocks.at(-1);
  if (last?.type !== 'code' && last?.type !== 'html') return text.length;
  const start = Math.max(lineStart(text, last.offset), markLength(text));
  const isOpen = parseFragment(text.slice(start) + PROBE).children.at(-1)?.type !== 'heading';
  return isOpen ? start : text.length;
}
