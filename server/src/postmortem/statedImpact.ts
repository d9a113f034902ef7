import { pointsElsewhere, saysHowMuch, saysNumber, saysSpared } from '../language/amounts.ts';
import { isEmptyValue } from '../language/emptyValues.ts';
import { isTitleOfRisks } from '../language/hypothesisTitles.ts';
import { sentencesOf } from '../language/sentences.ts';
import { namingOf } from '../language/titles.ts';
import { pairsIn } from '../layout/fields.ts';
import type { Passage } from '../markdown/blocks.ts';
import { type Leaf, prosesOf } from '../markdown/leaves.ts';
import { memoizeByObject } from '../text/memoize.ts';
import type { Section } from './model.ts';
import { partAt } from './sections.ts';

/** What a label or a cell says: “**Impact:** 310 orders failed.”; with a label that says of what it is: “Services affected: 3”. */
const labelledIn = memoizeByObject((leaf: Leaf): readonly { readonly text: string; readonly start: number }[] => {
  if (leaf.quoted || leaf.kind === 'heading') return [];
  return pairsIn(leaf).flatMap(({ name, value, start }) =>
    isEmptyValue(value) || pointsElsewhere(name, value) || !namingOf(name).ids.includes('impact')
      ? []
      : { text: /\s/.test(name.trim()) ? `${name}: ${value}` : value, start },
  );
});

/** An action, an entry, a lesson or another incident has an impact of its own. */
const isOfOthers = (at: number, sections: readonly Section[]): boolean =>
  partAt(sections, at)?.ids.some((id) => id !== 'summary' && id !== 'impact') ?? false;

/** “The cache held the following:” */
const LEADS = /[:：]\s*$/;

/** The first sentence under Impact that tells what was hit, else behind such a label, with a number, else one that says how much without, in one line; null where none does. */
export function statedImpact(sections: readonly Section[], passages: readonly Passage[]): string | null {
  const impacts = sections.filter(({ ids }) => ids.includes('impact'));
  // What may still come, below what came.
  const risks = sections.filter(
    ({ title, parent }) => isTitleOfRisks(title) && parent?.ids.includes('impact') === true,
  );
  const liesIn = (at: number, some: readonly Section[]): boolean =>
    some.some(({ titleEnd, end }) => titleEnd <= at && at < end);
  const titled = passages.flatMap(({ leaf, offset }) => {
    const at = offset + leaf.start;
    const isImpact = leaf.kind === 'paragraph' && liesIn(at, impacts) && !liesIn(at, risks);
    return isImpact ? prosesOf(leaf).map(({ text }) => text) : [];
  });
  const labelled = passages.flatMap(({ leaf, offset }) =>
    labelledIn(leaf).flatMap(({ text, start }) => (isOfOthers(offset + start, sections) ? [] : text)),
  );
  const [stated, said] = [titled, labelled].map((texts) => {
    const sentences = texts.flatMap((text) => sentencesOf(text)).map(({ text }) => text);
    const hit = sentences.filter((text) => !LEADS.test(text) && !saysSpared(text));
    return hit.find(saysNumber) ?? hit.find(saysHowMuch);
  });
  return (stated ?? said)?.replace(/\s+/g, ' ') ?? null;
}
