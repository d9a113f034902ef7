import type { SectionId } from '@postmortem/schemas';
import { insertSections } from '../../postmortem/insertSections.ts';
import type { Postmortem, Section } from '../../postmortem/model.ts';
import type { Edit } from '../../text/edit.ts';
import { lineEnd, lineStart, nextLine } from '../../text/lines.ts';
import { escapedForSnippet } from '../../text/snippet.ts';
import { addItem } from './addItem.ts';
import { inOneLine } from './keptWords.ts';
import { hasContents } from './sectionContents.ts';
import type { Sentence } from './sentences.ts';
import { wholeSentence } from './wholeSentence.ts';

const MARKS_ONLY = /^[\s>]{0,40}(?:[-*+・]|\d{1,9}[.)])?\s{0,9}(?:\[[ xX]\]\s{0,9})?$/;

/** Does nothing else stand in its lines? */
const fillsLines = (start: number, end: number, text: string): boolean =>
  MARKS_ONLY.test(text.slice(lineStart(text, start), start)) && text.slice(end, lineEnd(text, end)).trim() === '';

/** The sentence with the space beside it, or its whole lines. */
function cut(start: number, end: number, text: string): Edit {
  const [from, to] = [lineStart(text, start), lineEnd(text, end)];
  if (fillsLines(start, end, text)) return { start: from, end: nextLine(text, end), insert: '' };
  const behind = /^[ \t]+/.exec(text.slice(end, to))?.[0].length ?? 0;
  if (behind > 0) return { start, end: end + behind, insert: '' };
  const before = text.slice(from, start);
  return { start: MARKS_ONLY.test(before) ? start : from + before.trimEnd().length, end, insert: '' };
}

/** An answer belongs to its question, a label to what it names. */
const isBound = (before: string): boolean => /[?？:：]["”」)）*_]{0,4}\s*$/.test(before);

const outermost = (section: Section): Section => (section.parent ? outermost(section.parent) : section);

/** An item at the end of a section, which is added where the report has none. Of several reports in one text, it is that of the sentence. */
function itemIn(id: SectionId, item: string, from: Section, postmortem: Postmortem): readonly Edit[] {
  const sections = postmortem.sections.filter(({ ids }) => ids.includes(id));
  const section = sections.find((each) => outermost(each) === outermost(from)) ?? sections[0];
  if (!section) return insertSections([id], postmortem, [`- ${item}`]);
  const added = addItem(item, section, postmortem);
  return added ? [added] : [];
}

/**
 * Takes a sentence out of its section and puts it into another as a list item, with what an item there needs.
 * @param more what follows the sentence, with tab stops
 * @returns null where its section would be left empty, where it is part of a table, and where it answers the question before it
 */
export function moveSentence(
  sentence: Sentence,
  to: { readonly id: SectionId; readonly more: string },
  postmortem: Postmortem,
): readonly Edit[] | null {
  const { text } = postmortem.document;
  const whole = wholeSentence(sentence, text);
  if (!whole || sentence.head !== '' || !sentence.section) return null;
  const first = sentence.range(0, 0).start;
  if (whole.start > first || isBound(text.slice(0, first))) return null;
  // What is wrapped, or has points below it, is more than a sentence.
  if (text.slice(whole.start, whole.end).includes('\n') || /^[ \t]/.test(text.slice(nextLine(text, whole.end))))
    return null;
  const words = inOneLine(text.slice(whole.start, whole.end));
  const removal = cut(whole.start, whole.end, text);
  const others = postmortem.passages.filter(
    ({ leaf, offset }) => offset + leaf.end <= removal.start || offset + leaf.start >= removal.end,
  );
  if (fillsLines(whole.start, whole.end, text) && !hasContents(sentence.section, { ...postmortem, passages: others }))
    return null;
  const added = itemIn(to.id, `${escapedForSnippet(words)}${to.more}`, sentence.section, postmortem);
  if (added.length === 0) return null;
  const ordered = [removal, ...added].sort((one, other) => one.start - other.start);
  const overlaps = ordered.some(({ start }, index) => index > 0 && start < ordered[index - 1]!.end);
  return overlaps ? null : ordered;
}
