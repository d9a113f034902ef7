import type { Language } from '@postmortem/schemas';
import { languageOf } from '../language/language.ts';
import { sentencesOf, withoutQuotations } from '../language/sentences.ts';
import { halfWidth } from '../language/width.ts';
import type { Passage } from '../markdown/blocks.ts';
import type { Leaf } from '../markdown/leaves.ts';
import { type Prose, sourceOffset, withoutCode } from '../markdown/prose.ts';
import type { Postmortem, Section } from '../postmortem/model.ts';
import { partAt } from '../postmortem/sections.ts';

/** A sentence that the report itself says: no code, no quotation, no heading. */
export interface Claim {
  /** Code and quoted words are masked; offsets stay. */
  readonly text: string;
  readonly language: Language;
  /** The nearest titled section, null outside all. */
  readonly section: Section | null;
  /** The place in the text of offsets in the claim. */
  readonly range: (start: number, end: number) => { readonly start: number; readonly end: number };
}

interface LocalSentence {
  readonly text: string;
  readonly start: number;
  readonly language: Language;
  readonly prose: Prose;
}

// Leaves live as long as their block's text is unchanged, so their sentences are split once, not on every key.
const sentences = new WeakMap<Leaf, readonly LocalSentence[]>();

function proseIn(leaf: Leaf): readonly Prose[] {
  if (leaf.quoted) return [];
  if (leaf.kind === 'paragraph') return [leaf.prose];
  return leaf.kind === 'row' && !leaf.header ? leaf.cells : [];
}

function sentencesIn(leaf: Leaf): readonly LocalSentence[] {
  const known = sentences.get(leaf);
  if (known) return known;
  const found = proseIn(leaf).flatMap((prose) =>
    sentencesOf(withoutQuotations(halfWidth(withoutCode(prose)))).map((sentence) => ({
      ...sentence,
      language: languageOf(sentence.text),
      prose,
    })),
  );
  sentences.set(leaf, found);
  return found;
}

function claimsIn({ leaf, offset }: Passage, section: Section | null): Claim[] {
  return sentencesIn(leaf).map(({ text, start: from, language, prose }) => ({
    text,
    language,
    section,
    range: (start, end) => ({
      start: offset + sourceOffset(prose, from + start),
      end: offset + sourceOffset(prose, from + end, 'end'),
    }),
  }));
}

/** Every sentence of a report, with the section that it stands in. */
export function claimsOf(postmortem: Postmortem): Claim[] {
  return postmortem.passages.flatMap((passage) => {
    const section = partAt(postmortem.sections, passage.offset + passage.leaf.start);
    return claimsIn(passage, section);
  });
}
