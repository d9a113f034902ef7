import { holdsAny } from '../../language/cue.ts';
import { mayHold } from '../../language/cuePool.ts';
import * as en from '../../language/en/hypotheses.ts';
import { isTitleOfHypotheses, isTitleOfRisks } from '../../language/hypothesisTitles.ts';
import * as ja from '../../language/ja/hypotheses.ts';
import { languageOf } from '../../language/language.ts';
import { sentencesOf } from '../../language/sentences.ts';
import type { Passage } from '../../markdown/blocks.ts';
import type { Leaf } from '../../markdown/leaves.ts';
import { sourceOffset } from '../../markdown/prose.ts';
import type { Postmortem } from '../../postmortem/model.ts';
import { partAt, sectionAt } from '../../postmortem/sections.ts';
import { toHalfWidth } from '../../text/halfWidth.ts';
import { memoizeByObject, memoizeByText } from '../../text/memoize.ts';
import { leavesCauseOpen, maySayOpen } from './openQuestions.ts';
import { mentioning, sentencesMentioning } from './sentences.ts';

// In both languages, as a report may be in two.
const HYPOTHESES_FOLLOW = [...en.HYPOTHESES_FOLLOW, ...ja.HYPOTHESES_FOLLOW];
const REJECTED_FOLLOW = [...en.REJECTED_FOLLOW, ...ja.REJECTED_FOLLOW];
const HYPOTHESES_HEAD = [...en.HYPOTHESES_HEAD, ...ja.HYPOTHESES_HEAD];

/** Does the head of a table say that its rows hold hypotheses, tested or not? */
export const isHeadOfHypotheses = memoizeByText((head) => head !== '' && holdsAny(HYPOTHESES_HEAD, head));

const mayAnnounceHypotheses = mayHold(HYPOTHESES_FOLLOW);
const mayAnnounceList = mayHold(en.HYPOTHESES_LISTED);
const mayAnnounceRejected = mayHold(REJECTED_FOLLOW);
const mayMarkInference = mayHold(ja.MARKED_INFERENCE);
const announcesHypotheses = mentioning((text) => mayAnnounceHypotheses(text) && holdsAny(HYPOTHESES_FOLLOW, text));
const marksInference = mentioning((text) => mayMarkInference(text) && holdsAny(ja.MARKED_INFERENCE, text));
const announcesList = mentioning((text) => mayAnnounceList(text) && holdsAny(en.HYPOTHESES_LISTED, text));
const announcesRejected = mentioning((text) => mayAnnounceRejected(text) && holdsAny(REJECTED_FOLLOW, text));

/** Where in a paragraph a first sentence ends that says that the cause is not known: what follows can only be a hypothesis. Else null. */
const openUntil = memoizeByObject((leaf: Leaf): number | null => {
  if (leaf.kind !== 'paragraph') return null;
  const text = toHalfWidth(leaf.prose.text);
  if (!maySayOpen(text)) return null;
  const [first, next] = sentencesOf(text);
  if (!first || !next || !leavesCauseOpen(first.text, languageOf(first.text))) return null;
  return sourceOffset(leaf.prose, next.start);
});

/** Does a paragraph say that the cause is open, so that no reader takes what it supposes for a finding? */
export const saysCauseOpen = memoizeByObject((leaf: Leaf): boolean => {
  if (leaf.kind !== 'paragraph') return false;
  const text = toHalfWidth(leaf.prose.text);
  return (
    maySayOpen(text) && sentencesOf(text).some((sentence) => leavesCauseOpen(sentence.text, languageOf(sentence.text)))
  );
});

/** UTF-16 code units that a line has at most which says what comes below it; a longer one tells something itself. */
const LONGEST_LEAD = 160;
const isLead = ({ start, end }: Leaf): boolean => end - start <= LONGEST_LEAD;

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The list or the table that stands right below a line; what comes below that in turn is of another kind. */
function listBelow(passages: readonly Passage[], at: number): Place | null {
  const depth = passages[at]!.leaf.item?.depth ?? 0;
  const kindOf = (leaf: Leaf | undefined): 'row' | 'item' | null => {
    if (leaf?.kind === 'row') return 'row';
    return leaf?.item && leaf.item.depth > depth && leaf.kind !== 'heading' ? 'item' : null;
  };
  const kind = kindOf(passages[at + 1]?.leaf);
  if (kind === null) return null;
  let last = at + 1;
  while (kindOf(passages[last + 1]?.leaf) === kind) last++;
  const [{ leaf: first, offset }, { leaf: end, offset: shift }] = [passages[at + 1]!, passages[last]!];
  return { start: offset + first.start, end: shift + end.end };
}

function rejectedIn({ passages, sections }: Postmortem): Place[] {
  return passages.flatMap(({ leaf, offset }, at): readonly Place[] => {
    if (leaf.kind === 'row' || !isLead(leaf) || !announcesRejected(leaf)) return [];
    if (leaf.kind !== 'heading') {
      const below = listBelow(passages, at);
      return below ? [below] : [];
    }
    const section = sectionAt(sections, offset + leaf.end - 1);
    return section ? [{ start: offset + leaf.start, end: section.end }] : [];
  });
}

/** Lists of hypotheses, with the line that says so above them. */
const listedIn = ({ passages }: Postmortem): Place[] =>
  passages.flatMap(({ leaf, offset }, at) => {
    const below = leaf.kind === 'paragraph' && isLead(leaf) && announcesList(leaf) ? listBelow(passages, at) : null;
    return below ? [{ start: offset + leaf.start, end: below.end }] : [];
  });

/**
 * Below a title that says so, or that names risks, and after a line such as "What follows is unconfirmed" everything in its section is labelled as a hypothesis, and so is what a list holds
 * below "These explanations were ruled out:", a paragraph that calls itself an inference, and what follows “Unknown.” in one. Is an offset at such a place?
 */
export function hypothesesIn(postmortem: Postmortem): (offset: number) => boolean {
  const { sections } = postmortem;
  const labelled = sentencesMentioning(announcesHypotheses, postmortem)
    .filter(({ text }) => holdsAny(HYPOTHESES_FOLLOW, text))
    .map(({ section, range }) => ({
      start: range(0, 1).start,
      end: section?.end ?? Number.POSITIVE_INFINITY,
      section,
    }));
  const titled = sections.filter(
    ({ title, ids }) => isTitleOfHypotheses(title) || (ids.every((id) => id === 'impact') && isTitleOfRisks(title)),
  );
  const inferred = postmortem.passages
    .filter(({ leaf }) => marksInference(leaf))
    .map(({ leaf, offset }) => ({ start: offset + leaf.start, end: offset + leaf.end }));
  const open = postmortem.passages.flatMap(({ leaf, offset }) => {
    const from = openUntil(leaf);
    return from === null ? [] : [{ start: offset + from, end: offset + leaf.end }];
  });
  const rejected = [...rejectedIn(postmortem), ...listedIn(postmortem), ...titled, ...inferred, ...open];
  return (offset) =>
    rejected.some(({ start, end }) => start <= offset && offset <= end) ||
    labelled.some(
      ({ start, end, section }) => start <= offset && offset <= end && partAt(sections, offset) === section,
    );
}
