import type { Language } from '@postmortem/schemas';
import { languageOf } from '../language/language.ts';
import { sentencesOf, withoutQuotations } from '../language/sentences.ts';
import { halfWidth } from '../language/width.ts';
import type { Leaf } from '../markdown/leaves.ts';
import { type Prose, sourceOffset, withoutCode } from '../markdown/prose.ts';
import { LABEL_LEVEL, type Postmortem, type Section } from '../postmortem/model.ts';
import { partAt } from '../postmortem/sections.ts';

/** A sentence or a heading that the report itself says: no code, no quotation. */
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
  if (leaf.kind === 'paragraph' || leaf.kind === 'heading') return [leaf.prose];
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

/** "Root cause: The cache …": the label is no part of what is claimed. */
const labelLength = (text: string, section: Section | null): number => {
  if (!section || section.level < LABEL_LEVEL) return 0;
  const title = section.title.replace(/[:：\s]+$/, '');
  const match = text.startsWith(halfWidth(title)) ? /^\s*[:：]\s*/.exec(text.slice(title.length)) : null;
  return match ? title.length + match[0].length : 0;
};

// Every rule of wording asks for the same sentences of the same report.
const claims = new WeakMap<Postmortem, readonly Claim[]>();

/** Every sentence of a report, with the section that it stands in. */
export function claimsOf(postmortem: Postmortem): readonly Claim[] {
  const known = claims.get(postmortem) ?? readClaims(postmortem);
  claims.set(postmortem, known);
  return known;
}

function readClaims({ passages, sections }: Postmortem): Claim[] {
  return passages.flatMap(({ leaf, offset }) =>
    sentencesIn(leaf).map(({ text, start: from, language, prose }): Claim => {
      // The last character tells: a label's emphasis opens before the section does.
      const section = partAt(sections, offset + sourceOffset(prose, from + text.length - 1));
      const skipped = labelLength(text, section);
      const begin = from + skipped;
      return {
        text: text.slice(skipped),
        language,
        section,
        range: (start, end) => ({
          start: offset + sourceOffset(prose, begin + start),
          end: offset + sourceOffset(prose, begin + end, 'end'),
        }),
      };
    }),
  );
}
