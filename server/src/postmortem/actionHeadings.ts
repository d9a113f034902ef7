import { handleIn, isPersonOrGroup } from '../language/actionOwners.ts';
import { beginsWithVerb, namesNoActions, saysDone, tellsPast, titleSaysDone } from '../language/actionWords.ts';
import type { Passage } from '../markdown/blocks.ts';
import type { Prose } from '../markdown/prose.ts';
import { lineStart } from '../text/lines.ts';
import { ownerBefore, type Slots, slotsIn } from './actionSlots.ts';
import type { ActionItem, Section } from './model.ts';
import { ancestors } from './sections.ts';

const NUMBER = /^\d{1,2}[.)]\s*(?=\S)/;
const LEAST_HEADINGS = 2;

/** Who, when and how far: an item that says any of them is an action itself. */
const isTracked = ({ owner, due, ticket, done }: ActionItem): boolean => done || [owner, due, ticket].some(Boolean);

/** In a text about the action a name is that of its owner where it is known as one, under a label, with a handle, or beside a date. */
function saidInText(prose: Prose): Slots {
  const slots = slotsIn(prose);
  const isSure = slots.due !== null || (slots.owner !== null && isPersonOrGroup(slots.owner));
  return isSure ? slots : { ...slots, owner: ownerBefore(prose) ?? handleIn(prose.text) };
}

/** The numbered titles in a part: below one that says what to do, “### 3. Upgrade to t3.small”, lists hold the steps of that. */
const numberedIn = (part: Section, sections: readonly Section[]): Section[] =>
  sections.filter(
    ({ parent, style, title, id }) => parent === part && style === 'heading' && id === null && NUMBER.test(title),
  );

/** Steps are counted; the actions of a group have bullets. */
const ORDERED = /^\s{0,12}\d{1,2}[.)]\s/;

/** Are items the steps of what the headings above them say? */
const areSteps = (items: readonly ActionItem[], headings: readonly Section[], text: string): boolean =>
  headings.every(({ title }) => beginsWithVerb(title.replace(NUMBER, ''))) &&
  items.every(
    (item) =>
      !isTracked(item) &&
      ORDERED.test(text.slice(lineStart(text, item.start), item.textEnd)) &&
      headings.some(({ start, end }) => start < item.start && item.start < end),
  );

/**
 * Actions that are headings: "### 1) Alert on the queue's length", where the section lists none, or the steps of each; none otherwise.
 * @param items what is listed in the part
 * @param passages without those of actions that are known
 * @param text the whole of the report
 */
export function actionHeadings(
  part: Section,
  items: readonly ActionItem[],
  sections: readonly Section[],
  passages: readonly Passage[],
  text: string,
): ActionItem[] {
  const top = ancestors(part).findLast(({ ids }) => ids.includes('action-items'))!;
  if (top !== part) return [];
  const headings = numberedIn(part, sections);
  const within = (section: Section, { leaf, offset }: Passage): boolean =>
    offset + leaf.start >= section.start && offset + leaf.start < section.end;
  const all = passages.filter((passage) => within(part, passage));
  const isListed = items.length > 0 || all.some(({ leaf }) => leaf.kind === 'row' || leaf.item !== null);
  const holdsSteps = items.length > 0 && areSteps(items, headings, text);
  if (headings.length < LEAST_HEADINGS || (isListed && !holdsSteps)) return [];
  return headings.flatMap((section) => {
    const leaves = all.filter((passage) => within(section, passage)).map(({ leaf }) => leaf);
    // What a record was read from is left out, its title as well.
    if (!leaves.some(({ kind }) => kind === 'heading')) return [];
    const paragraphs = leaves.flatMap((leaf) => (leaf.kind === 'paragraph' ? [leaf.prose] : []));
    // Over nothing but code a heading says what the code does.
    const isOverCode = paragraphs.length === 0 && leaves.some(({ kind }) => kind === 'code');
    if (namesNoActions(section.title) || isOverCode) return [];
    const titles = leaves.flatMap((leaf) => (leaf.kind === 'heading' ? [leaf.prose] : []));
    // The capitals of a title are no name, a handle in it is one.
    const slots = [
      ...titles.map((prose) => ({ ...slotsIn(prose), owner: handleIn(prose.text) })),
      ...paragraphs.map(saidInText),
    ];
    const pick = (key: keyof Slots): string | null => slots.map((each) => each[key]).find(Boolean) ?? null;
    return {
      start: section.start,
      end: section.end,
      text: section.title.replace(NUMBER, ''),
      words: section.title.replace(NUMBER, ''),
      textStart: section.start,
      textEnd: section.titleEnd,
      wordsEnd: section.titleEnd,
      owner: pick('owner'),
      due: pick('due'),
      ticket: pick('ticket'),
      inherited: { owner: false, due: false },
      type: null,
      done: titleSaysDone(section.title) || saysDone(section.title) || tellsPast(section.title.replace(NUMBER, '')),
      table: null,
      hasPoints: false,
      section: part,
    };
  });
}
