import type { MarkdownDocument, Passage } from '../markdown/blocks.ts';
import { codeSpansIn } from '../markdown/codeSpans.ts';
import { endOfMarkdown } from '../markdown/openBlock.ts';
import type { Postmortem } from '../postmortem/model.ts';
import type { Edit } from '../text/edit.ts';
import { execAll } from '../text/execAll.ts';
import { followsBlank, lineEnd, lineStart } from '../text/lines.ts';
import { newlineOf } from '../text/newline.ts';
import { followsSuppression, NO_REASON } from './suppressionComments.ts';

type Kind = 'disable' | 'disable-line' | 'disable-next-line' | 'disable-file';

/** With a tab stop for the reason, which only the writer knows. */
const comment = (kind: Kind, rule: string): string => `<!-- postmortem-${kind} ${rule} -- \${1:${NO_REASON}} -->`;
const insertAt = (at: number, insert: string): Edit => ({ start: at, end: at, insert, snippet: true });

/** Comments and tags inside a paragraph, which may run over the end of a line. */
const MARKUP = /<!--(?:(?!<!--)[\s\S])*?-->|<[a-z][^<>]*>/gi;

/** What in a leaf can hold no comment. */
function closedTo(passage: Passage, text: string): { start: number; end: number }[] {
  const from = passage.offset + passage.leaf.start;
  const markup = execAll(MARKUP, text.slice(from, passage.offset + passage.leaf.end));
  return [
    ...codeSpansIn(passage).map(({ start, end }) => ({ start: start - ticksBefore(text, start), end })),
    ...markup.map(({ index, 0: { length } }) => ({ start: from + index, end: from + index + length })),
  ];
}

/** How many backticks open the code whose text begins at an offset. */
function ticksBefore(text: string, at: number): number {
  let start = at;
  while (text[start - 1] === '`') start--;
  return at - start;
}

/** Where on its line a comment behind a text goes: before the hard break or the closing marks of the line, outside of code. */
function endOfLine(text: string, at: number, passage: Passage): number {
  const { leaf } = passage;
  const start = lineStart(text, at);
  const line = text.slice(start, lineEnd(text, at));
  let end = start + line.trimEnd().length;
  if (leaf.kind === 'row' && /(?<!\\)\|$/.test(text.slice(start, end)))
    end = start + text.slice(start, end - 1).trimEnd().length;
  else if (leaf.kind === 'heading') end = start + text.slice(start, end).replace(/(?<![ \t])[ \t]+#+$/, '').length;
  else if (/(?<!\\)\\$/.test(text.slice(start, end)) && end < text.length) end--;
  return closedTo(passage, text).find((each) => each.start < end && end < each.end)?.start ?? end;
}

/** Is a leaf closed where it ends? What nobody closed takes in all that follows, a fence at least what follows in its item. */
function isClosed(from: number, to: number, document: MarkdownDocument): boolean {
  const source = document.text.slice(from, to);
  const fence = /^(?:`{3,}|~{3,})/.exec(source)?.[0];
  return fence ? source.trimEnd().slice(fence.length).endsWith(fence) : from < endOfMarkdown(document);
}

/** Around what can hold no comment of its own. */
function around(rule: string, { leaf, offset }: Passage, { document }: Postmortem): Edit[] {
  const { text } = document;
  const newline = newlineOf(text);
  const [from, to] = [offset + leaf.start, lineEnd(text, offset + leaf.end)];
  const start = lineStart(text, from);
  const before = text.slice(start, from);
  const indented = leaf.kind === 'code' && !/^(?:`{3}|~{3})/.test(text.slice(from, to));
  if (before.trim() !== '' || (indented && leaf.item)) return [endOfFile(rule, document)];
  const indent = indented ? '' : before;
  const edits = [insertAt(start, indent + comment('disable', rule) + newline)];
  if (isClosed(from, to, document)) edits.push(insertAt(to, `${newline}${indent}<!-- postmortem-enable ${rule} -->`));
  return edits;
}

/** Silences a rule in the whole file, at its end. */
export const fileSuppression = (rule: string, { document }: Postmortem): Edit => endOfFile(rule, document);

function endOfFile(rule: string, document: MarkdownDocument): Edit {
  const { text } = document;
  const newline = newlineOf(text);
  const end = endOfMarkdown(document);
  const written = comment('disable-file', rule) + newline;
  if (end < text.length) return insertAt(end, written + newline);
  return insertAt(end, (/[\r\n]$/.test(text) ? '' : newline) + newline + written);
}

/** Does a line begin a paragraph or a heading, so that a line of its own above it parts nothing? */
function beginsBlock(text: string, start: number, { leaf, offset }: Passage): boolean {
  const from = offset + leaf.start;
  if (lineStart(text, from) !== start || text.slice(start, from).trim() !== '') return false;
  return (
    followsBlank(text, start) || followsSuppression(text, start) || leaf.kind === 'heading' || leaf.kind === 'other'
  );
}

/**
 * The edits that silence a rule at an offset with a comment, which wants a reason. They change nothing of what is rendered: a line of
 * its own would end a list, a table or a paragraph.
 */
export function suppressionEdits(rule: string, at: number, postmortem: Postmortem): readonly Edit[] {
  const { passages, document } = postmortem;
  const { text } = document;
  const passage = passages.findLast(({ leaf, offset }) => offset + leaf.start <= at);
  const inside = passage && at <= passage.offset + passage.leaf.end ? passage : null;
  const start = lineStart(text, at);
  if (!inside) return [insertAt(lineEnd(text, at), comment('disable-line', rule))];
  const { leaf, offset } = inside;
  if (leaf.kind === 'frontmatter') {
    return [insertAt(lineEnd(text, offset + leaf.end), newlineOf(text) + comment('disable-file', rule))];
  }
  const shows = leaf.kind === 'code' || (leaf.kind === 'html' && /^<!--[\s\S]*\n/.test(leaf.value));
  if (shows) return around(rule, inside, postmortem);
  if (text.slice(0, start).trim() !== '' && beginsBlock(text, start, inside)) {
    const indent = text.slice(start, offset + leaf.start);
    return [insertAt(start, indent + comment('disable-next-line', rule) + newlineOf(text))];
  }
  return [insertAt(endOfLine(text, at, inside), comment('disable-line', rule))];
}
