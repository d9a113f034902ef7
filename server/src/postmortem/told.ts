import type { SectionId } from '@postmortem/schemas';
import { isEmptyValue } from '../language/emptyValues.ts';
import { namingOf } from '../language/titles.ts';
import { pairsIn } from '../layout/fields.ts';
import type { Passage } from '../markdown/blocks.ts';
import type { Leaf } from '../markdown/leaves.ts';
import { memoizeByObject } from '../text/memoize.ts';
import { findStamps } from '../time/stamp.ts';
import type { Postmortem, Section } from './model.ts';
import { partAt } from './sections.ts';

/** A part that is told though no section has its title. Offsets are UTF-16 code units in the text. */
export interface Told {
  readonly id: SectionId;
  /** `label`: a label before its text, or a cell beside it. `group`: a title among the entries of a timeline or the actions. */
  readonly by: 'label' | 'group';
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

/** In these a label names what its item is about: "Recovery: add a switch" is an action. */
const OTHER_LABELS: ReadonlySet<SectionId> = new Set(['action-items', 'five-whys', 'glossary', 'communication']);

/** `fix/*` names branches, or files. */
const PATHS = /\w\/\*/;

const labelsIn = memoizeByObject((leaf: Leaf): readonly Told[] => {
  if (leaf.quoted || leaf.kind === 'heading') return [];
  return pairsIn(leaf).flatMap(({ name, value, start, end }) => {
    if (isEmptyValue(value) || PATHS.test(name)) return [];
    const { ids, sure } = namingOf(name);
    // “Log: …” is a label of the timeline only where it tells a time.
    const told = sure === 'plain' ? ids.filter((id) => id !== 'timeline' || findStamps(value).length > 0) : [];
    return told.map((id): Told => ({ id, by: 'label', title: name, start, end }));
  });
});

const labels = ({ leaf, offset }: Passage): Told[] =>
  labelsIn(leaf).map((told) => ({ ...told, start: told.start + offset, end: told.end + offset }));

/** In these a title names a group of theirs, which tells of another part: 「即時対策（実施済み）」 below 対策 says what ended it. */
const TOLD_BY_GROUPS: ReadonlySet<SectionId> = new Set(['timeline', 'action-items']);

function groups({ id, parent, title, start, titleEnd }: Section): Told[] {
  if (id !== null || !parent?.ids.some((each) => TOLD_BY_GROUPS.has(each))) return [];
  return namingOf(title).ids.map((named): Told => ({ id: named, by: 'group', title, start, end: titleEnd }));
}

/**
 * The parts that labels, cells and groups of the timeline tell, in the order of the text. With them, and with the sections that are not
 * plainly named, a rule may say where it saw what it asks for, or be silent; it never says something because of them.
 */
export function partsTold({ passages, sections }: Postmortem): Told[] {
  const told = passages.flatMap((passage) => labels(passage));
  const outside = told.filter(({ start }) => !partAt(sections, start)?.ids.some((id) => OTHER_LABELS.has(id)));
  return [...outside, ...sections.flatMap(groups)].sort((a, b) => a.start - b.start);
}
