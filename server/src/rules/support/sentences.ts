import type { Language } from '@postmortem/schemas';
import { holdsAny } from '../../language/cue.ts';
import { HEDGED_LABEL } from '../../language/en/hypotheses.ts';
import { languageOf } from '../../language/language.ts';
import { sentencesOf, withoutQuotations } from '../../language/sentences.ts';
import type { Passage } from '../../markdown/blocks.ts';
import { type Leaf, prosesOf } from '../../markdown/leaves.ts';
import { grouped, type SkippedRange } from '../../markdown/limits.ts';
import { NOT_CLAIMED, type Prose, sourceOffset, withoutCode } from '../../markdown/prose.ts';
import { LABEL_LEVEL, type Postmortem, type Section } from '../../postmortem/model.ts';
import { partAt } from '../../postmortem/sections.ts';
import { toHalfWidth } from '../../text/halfWidth.ts';
import { memoizeByObject } from '../../text/memoize.ts';

/** A sentence or a heading that the report itself says: no code, no quotation, nothing struck out. */
export interface Sentence {
  /** Code, quoted words and struck-out text are masked; offsets stay. */
  readonly text: string;
  /** The same with what is masked. */
  readonly written: string;
  readonly language: Language;
  /** The nearest titled section, null outside all. */
  readonly section: Section | null;
  /** The heads of its table, one behind the other; empty outside tables. */
  readonly head: string;
  /** Do offsets in the sentence lie in the text of a link, which is what another page is called? */
  readonly isInLink: (start: number, end: number) => boolean;
  /** The place in the text of offsets in the sentence. */
  readonly range: (start: number, end: number) => { readonly start: number; readonly end: number };
}

interface LocalSentence {
  readonly text: string;
  readonly start: number;
  readonly language: Language;
  readonly prose: Prose;
}

/** Nobody writes longer sentences: such are logs and tables that were pasted as text, and looking for phrases in them takes long. */
const LONGEST_SENTENCE = 2000;

function proseIn(leaf: Leaf): readonly Prose[] {
  if (leaf.quoted) return [];
  if (leaf.kind === 'paragraph' || leaf.kind === 'heading') return [leaf.prose];
  return leaf.kind === 'row' && !leaf.header ? leaf.cells : [];
}

const everySentenceIn = (leaf: Leaf): Omit<LocalSentence, 'language'>[] =>
  proseIn(leaf).flatMap((prose) =>
    sentencesOf(withoutQuotations(toHalfWidth(withoutCode(prose, NOT_CLAIMED)))).map((sentence) => ({
      ...sentence,
      prose,
    })),
  );

const isTooLong = ({ text }: { readonly text: string }): boolean => text.length > LONGEST_SENTENCE;

const sentencesOfLeaf = memoizeByObject((leaf: Leaf): readonly LocalSentence[] =>
  everySentenceIn(leaf)
    .filter((sentence) => !isTooLong(sentence))
    .map((sentence) => ({ ...sentence, language: languageOf(sentence.text) })),
);

/** What is masked, as code and quotations are, is left unread on purpose. */
const tooLongIn = memoizeByObject((leaf: Leaf) =>
  everySentenceIn(leaf).filter((sentence) => isTooLong(sentence) && /\p{L}/u.test(sentence.text)),
);

/** The sentences that no phrases are looked for in. */
export const unreadSentences = ({ passages }: Postmortem): SkippedRange[] =>
  passages
    .filter(({ leaf }) => leaf.end - leaf.start > LONGEST_SENTENCE)
    .flatMap(({ leaf, offset }) =>
      tooLongIn(leaf).map(({ text: { length }, start, prose }) => ({
        start: offset + sourceOffset(prose, start),
        end: offset + sourceOffset(prose, start + length, 'end'),
        why: {
          en: `The words of this sentence were not checked: ${grouped(length)} characters, ${grouped(LONGEST_SENTENCE)} are read. Break it, or link to data instead of pasting it.`,
          ja: `この文の表現は検査していません（${grouped(length)} 文字、上限 ${grouped(LONGEST_SENTENCE)} 文字）。文を分けるか、データは貼り付けずにリンクしてください。`,
        },
      })),
    );

/** "Root cause: The cache …": the label is no part of what is claimed, unless it claims something itself ("Possible causes: …"). */
const labelLength = (text: string, section: Section | null): number => {
  if (!section || section.level < LABEL_LEVEL || holdsAny(HEDGED_LABEL, section.title)) return 0;
  const title = section.title.replace(/(?<![:：\s])[:：\s]+$/, '');
  const match = text.startsWith(toHalfWidth(title)) ? /^\s*[:：]\s*/.exec(text.slice(title.length)) : null;
  return match ? title.length + match[0].length : 0;
};

// Every rule of wording asks for the same sentences of the same passages.
const sentencesRead = new WeakMap<
  readonly Passage[],
  { readonly sections: readonly Section[]; readonly found: readonly Sentence[] }
>();

/** Every sentence of some passages of a report, with the section that it is in. */
export function sentencesIn(passages: readonly Passage[], { sections }: Postmortem): readonly Sentence[] {
  const known = sentencesRead.get(passages);
  if (known?.sections === sections) return known.found;
  const found = readSentences(passages, sections);
  sentencesRead.set(passages, { sections, found });
  return found;
}

/** The sentences of the passages that a test on their text, asked once for each, lets through. */
export function sentencesMentioning(mentions: (leaf: Leaf) => boolean, postmortem: Postmortem): readonly Sentence[] {
  const passages = postmortem.passages.filter(({ leaf }) => mentions(leaf));
  return passages.length === 0 ? [] : readSentences(passages, postmortem.sections);
}

/** Does a leaf's text say something? Asked once, as leaves live as long as their text does. */
export const mentioning = (test: (text: string) => boolean): ((leaf: Leaf) => boolean) =>
  memoizeByObject((leaf: Leaf) => prosesOf(leaf).some(({ text }) => test(toHalfWidth(text))));

/** In a table with a column of hypotheses or results its rows are read in that light. */
const headOf = (leaf: Leaf): string => (leaf.kind === 'row' ? leaf.columns.map(({ text }) => text).join(' | ') : '');

function readSentences(passages: readonly Passage[], sections: readonly Section[]): Sentence[] {
  return passages.flatMap(({ leaf, offset }) =>
    sentencesOfLeaf(leaf).map(({ text, start: from, language, prose }): Sentence => {
      // The last character tells: a label's emphasis opens before the section does.
      const section = partAt(sections, offset + sourceOffset(prose, from + text.length - 1));
      const skipped = labelLength(text, section);
      const begin = from + skipped;
      return {
        text: text.slice(skipped),
        written: prose.text.slice(begin, from + text.length),
        language,
        section,
        head: headOf(leaf),
        isInLink: (start, end) =>
          prose.spans.some((span) => span.kind === 'link' && span.start <= begin + start && begin + end <= span.end),
        range: (start, end) => ({
          start: offset + sourceOffset(prose, begin + start),
          end: offset + sourceOffset(prose, begin + end, 'end'),
        }),
      };
    }),
  );
}
