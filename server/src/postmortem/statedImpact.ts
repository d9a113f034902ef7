import { saysHowMuch, saysNumber } from '../language/amounts.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { Passage } from '../markdown/blocks.ts';
import { prosesOf } from '../markdown/leaves.ts';
import type { Section } from './model.ts';

/** The first sentence under Impact with a number, else one that says how much without, in one line; null where none does. */
export function statedImpact(sections: readonly Section[], passages: readonly Passage[]): string | null {
  const impacts = sections.filter(({ ids }) => ids.includes('impact'));
  const sentences = passages.flatMap(({ leaf, offset }) => {
    const at = offset + leaf.start;
    const isImpact = leaf.kind === 'paragraph' && impacts.some(({ titleEnd, end }) => titleEnd <= at && at < end);
    return isImpact ? prosesOf(leaf).flatMap(({ text }) => sentencesOf(text)) : [];
  });
  const stated = sentences.find(({ text }) => saysNumber(text)) ?? sentences.find(({ text }) => saysHowMuch(text));
  return stated?.text.replace(/\s+/g, ' ') ?? null;
}
