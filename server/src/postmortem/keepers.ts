import type { SectionId } from '@postmortem/schemas';
import type { Naming } from '../language/titles.ts';
import { textLinesOf } from '../layout/lines.ts';
import type { TitleLine } from '../layout/model.ts';
import { type Passage, passagesBetween } from '../markdown/blocks.ts';
import type { Leaf } from '../markdown/leaves.ts';
import { memoizeByObject } from '../text/memoize.ts';
import { readEntryStamp } from '../time/entryStamp.ts';
import { LABEL_LEVEL, type Section } from './model.ts';

/** Parts in which a title names a group of theirs, and never another part: "Detection" among action items, "Summary" in a message to customers. */
const KEEPERS: ReadonlySet<SectionId> = new Set(['timeline', 'action-items', 'five-whys', 'glossary', 'communication']);
/** Parts of what was learned, whatever else its title names: “Lessons learned and action items”. */
const LESSONS: ReadonlySet<SectionId> = new Set(['went-well', 'went-wrong', 'lucky']);
/** An appendix may be called details too, and then holds parts whose names are plain. */
const APPENDIX: SectionId = 'supporting-info';

const begins = memoizeByObject((leaf: Leaf): boolean => {
  if (leaf.kind === 'row') return leaf.cells.some(({ text }) => isTimed(text));
  return leaf.kind === 'paragraph' && textLinesOf(leaf).some(({ text }) => isTimed(text));
});
const isTimed = (text: string): boolean => readEntryStamp(text)?.from.time != null;

/** Do entries stand between a title and the next one? */
export const holdsEntries = ({ end }: TitleLine, next: TitleLine | undefined, passages: readonly Passage[]): boolean =>
  passagesBetween(passages, end, next?.start ?? Number.MAX_SAFE_INTEGER).some(({ leaf }) => begins(leaf));

/**
 * What a title names within a titled part.
 * @param next the heading behind it
 */
export function keptIn(
  titled: Section,
  named: Naming,
  title: TitleLine,
  next: () => TitleLine | undefined,
  passages: readonly Passage[],
): Naming {
  // An unsure title keeps nothing: it would make parts missing that are there.
  if (named.ids.length === 0 || titled.level >= LABEL_LEVEL || titled.sure !== 'plain') return named;
  if (titled.ids.includes(APPENDIX) && named.sure !== 'plain') return { ...named, ids: [] };
  if (!titled.ids.some((id) => KEEPERS.has(id))) return named;
  // The levels of headings are often wrong: a timeline keeps only what has entries.
  if (
    titled.ids.includes('timeline') &&
    title.form === 'heading' &&
    named.sure === 'plain' &&
    !holdsEntries(title, next(), passages)
  )
    return named;
  const stays = (id: SectionId): boolean =>
    titled.ids.includes(id) ||
    (LESSONS.has(id) && titled.ids.includes('lessons-learned')) ||
    (id === 'lessons-learned' && named.ids.length === 1 && named.sure === 'plain') ||
    (id === 'timeline' && !titled.ids.includes('action-items')) ||
    (id === 'root-cause' && titled.ids.includes('five-whys'));
  return { ...named, ids: named.ids.filter(stays) };
}
