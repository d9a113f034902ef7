import type { SectionId } from '@postmortem/schemas';
import { sentencesOf } from '../language/sentences.ts';
import { passagesBetween } from '../markdown/blocks.ts';
import { prosesOf } from '../markdown/leaves.ts';
import { type Prose, sourceOffset } from '../markdown/prose.ts';
import { LABEL_LEVEL, type Postmortem, type Section } from '../postmortem/model.ts';
import { headEnd, partAt, titleText } from '../postmortem/sections.ts';

/** A sentence of a report as a reader reads it, with its place as UTF-16 offsets. What can't be told by itself has no text. */
export interface Told {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A row of a table is a sentence where it says one thing: “Orders: 310”, “Pupils: could not log in, 6,420”. */
const MOST_CELLS = 4;

/** A label alone says nothing, neither do marks, and a question asks. */
const saysSomething = (text: string): boolean => /\p{L}/u.test(text) && !/[:：?？]$/.test(text);

/** What a list without Markdown's marks has in front of its items. */
const BULLET = /^[・•●○■□◆◇▪]\s*/u;

const ENDED = /[.。!！?？…][)）」』”"]?$/u;
/** In Japanese plain text a line that is indented begins a paragraph or an item of its own. */
const INDENTED = /\n(?=\u3000)/;

/** As a sentence: in one line, with a stop where the item of a list has none. Japanese lines are joined without a space. */
function asSentence(text: string): string {
  const line = text
    .trim()
    .replace(BULLET, '')
    .replace(/(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。])\s*\n\s*/gu, '')
    .replace(/\s+/g, ' ');
  if (ENDED.test(line)) return line;
  return line + (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(line) ? '。' : '.');
}

const asTold = (told: Told): Told => ({ ...told, text: saysSomething(told.text) ? asSentence(told.text) : '' });

/** With their offsets in the text. */
function sentencesOfLines(text: string): readonly { readonly text: string; readonly start: number }[] {
  let at = 0;
  return text.split(INDENTED).flatMap((line) => {
    const from = at;
    at += line.length + 1;
    return sentencesOf(line).map((sentence) => ({ ...sentence, start: from + sentence.start }));
  });
}

function sentencesOfProse(prose: Prose, offset: number): Told[] {
  return sentencesOfLines(prose.text).flatMap(({ text, start }) => {
    const end = start + text.length;
    const isGone = prose.spans.some((span) => span.kind === 'deleted' && span.start < end && span.end > start);
    const from = offset + sourceOffset(prose, start);
    const told = isGone || !saysSomething(text) ? '' : text;
    return [{ text: told, start: from, end: offset + sourceOffset(prose, end, 'end') }];
  });
}

/** Every sentence between two places: of paragraphs and lists, and of rows that are a label and what it says. */
function sentencesBetween({ passages }: Postmortem, start: number, end: number): Told[] {
  return passagesBetween(passages, start, end).flatMap(({ leaf, offset }): Told[] => {
    if (leaf.quoted) return [{ text: '', start: offset + leaf.start, end: offset + leaf.end }];
    if (leaf.kind === 'paragraph') return sentencesOfProse(leaf.prose, offset);
    if (leaf.kind !== 'row' || leaf.header || leaf.cells.length > MOST_CELLS) return [];
    const [label, ...said] = leaf.cells.map(({ text }) => text.trim()).filter(Boolean);
    if (!label || said.length === 0) return [];
    return [{ text: `${label}: ${said.join(', ')}`, start: offset + leaf.start, end: offset + leaf.end }];
  });
}

/** “Impact: 310 orders failed” says it beside its label, which goes. */
function withoutLabel(told: Told, section: Section): Told {
  const title = titleText(section);
  const rest = told.text.startsWith(title) ? /^[】\s]*[:：]?\s*/.exec(told.text.slice(title.length)) : null;
  return rest ? { ...told, text: told.text.slice(title.length + rest[0].length) } : told;
}

/** Does it stand in a field of the head: the status, the severity? */
const isField = ({ start }: Told, { fields }: Postmortem): boolean =>
  fields.some((field) => field.start <= start && start < field.end);

function sentencesOfSection(section: Section, postmortem: Postmortem): Told[] {
  const isLabel = section.level >= LABEL_LEVEL;
  const start = isLabel ? section.start : section.titleEnd;
  const here = sentencesBetween(postmortem, start, section.end).filter(
    (told) => told.start >= start && told.end <= section.end,
  );
  const isOwn = ({ start: at }: Told): boolean => {
    const part = partAt(postmortem.sections, at);
    return part === null || part === section || part.ids.some((id) => section.ids.includes(id));
  };
  // The title itself stands in the text where it is a bare line.
  const isTitle = ({ text }: Told): boolean => text.replace(BULLET, '').trim() === titleText(section);
  const own = here.filter((told) => isOwn(told) && !isTitle(told) && !isField(told, postmortem));
  return isLabel ? own.map((told) => withoutLabel(told, section)) : own;
}

/** What stands above the first part and is no field: it sums the report up. */
function sentencesOfHead(postmortem: Postmortem): Told[] {
  const { sections, passages } = postmortem;
  const end = Math.min(headEnd(sections), postmortem.document.text.length);
  return passagesBetween(passages, 0, end).flatMap(({ leaf, offset }) => {
    if (leaf.kind !== 'paragraph' || leaf.item || leaf.quoted || offset + leaf.end > end) return [];
    return prosesOf(leaf)
      .flatMap((prose) => sentencesOfProse(prose, offset))
      .filter((told) => !isField(told, postmortem) && /[.。]$/.test(told.text));
  });
}

/**
 * The sentences of the parts of a report, in the order of the text, with those that say nothing, behind which others may not make sense.
 * @param ids of its sections, the first of which that is there and says something counts
 * @param orHead where none is there, what stands above all parts
 */
export function sentencesTold(postmortem: Postmortem, ids: readonly SectionId[], orHead = false): Told[] {
  for (const id of ids) {
    const found = postmortem.sections
      .filter((section) => section.ids.includes(id))
      .flatMap((section) => sentencesOfSection(section, postmortem));
    const once = found.filter(({ start }, index) => found.findIndex((each) => each.start === start) === index);
    if (once.some(({ text }) => saysSomething(text))) return once.map(asTold);
  }
  const isThere = postmortem.sections.some((section) => ids.some((id) => section.ids.includes(id)));
  return orHead && !isThere ? sentencesOfHead(postmortem).map(asTold) : [];
}
