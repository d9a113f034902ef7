import type { SectionId } from '@postmortem/schemas';
import { execAll } from '../text/execAll.ts';
import { memoizeByObject, memoizeByText } from '../text/memoize.ts';
import { toLowerCase } from '../text/toLowerCase.ts';

/** Strong: a warning where causes are claimed. Weak: needs a claim about a cause in the same sentence. */
export type Strength = 'strong' | 'weak';

export type Guard = Pick<RegExp, 'test'>;

/** Looks for many cues in one pass; see CuePool. */
export interface CueSearch {
  /** The cues that have their words in a sentence on one line. */
  readonly worthTrying: (sentence: string) => readonly Cue[];
}

/** A phrase as the matcher runs it, with sentences that tests run and pages show. */
export interface Cue {
  /** What kind of phrase it is, for the page of the rule. */
  readonly kind: string;
  /** Names the phrase in findings and configurations; null for what a configuration adds. */
  readonly id: string | null;
  /** As its author wrote it. */
  readonly written: string;
  /** Global; compiled when it is first run: most of those that ship never are. */
  readonly pattern: RegExp;
  /** Are the pattern and its guards tried on the sentence in lower case? */
  readonly folded: boolean;
  /** What it is looked for together with. */
  readonly pool: CueSearch;
  /** Sets of texts in lower case; of each set one text is in all that it matches. Without any it is tried on every sentence. */
  readonly words: readonly (readonly string[])[];
  readonly strength: Strength;
  /** One of the graded terms of Japanese accident reports, which a team may allow. */
  readonly graded?: boolean | undefined;
  /**
   * Says something about a person only where a person is the subject of the match. With `name` the verb is one that nothing but a
   * person does, so that a capitalised word that no list holds counts as a name; with `clause` it is said of the whole clause, whose
   * subject is at its beginning. `no-thing` needs no subject: it is somebody's, unless a thing is the subject.
   */
  readonly subject?: 'person' | 'name' | 'clause' | 'no-thing' | undefined;
  /** What the pattern is run on instead of the sentence itself, of the same length: a sentence whose people are marked, say. */
  readonly reads?: ((sentence: string) => string) | undefined;
  /** Only said there: in the last why of a chain, for example. */
  readonly sections?: readonly SectionId[] | undefined;
  /** Tested on the sentence up to the match, then from its end on: where one fits, the phrase means something else here. */
  readonly notAfter?: Guard | undefined;
  readonly notBefore?: Guard | undefined;
  /** Tested on the whole sentence. */
  readonly unless?: Guard | undefined;
  /** Sentences that it is found in, and sentences that no phrase of its list is found in. */
  readonly matches: readonly string[];
  readonly ignores: readonly string[];
}

/** The id of a phrase, and that of its frame: both name it. */
export const idsOf = ({ id }: Cue): readonly string[] => (id === null ? [] : [id, id.replace(/\/.*/s, '')]);

export interface CueMatch {
  readonly cue: Cue;
  /** Offsets in the sentence. */
  readonly start: number;
  readonly end: number;
}

function matchesAt(cue: Cue, sentence: string, start: number, end: number): boolean {
  if (cue.notAfter?.test(sentence.slice(0, start))) return false;
  return !cue.notBefore?.test(sentence.slice(end));
}

/** A Japanese verb that a pattern leaves in its middle (怠っ) is shown to its end (怠った). */
const VERB_ENDING = /(?<=[っんいしりきぎみびちけせえれ])(?:なかった|ました|た|だ)/y;

function endingAfter(sentence: string, end: number): number {
  VERB_ENDING.lastIndex = end;
  return VERB_ENDING.exec(sentence)?.[0].length ?? 0;
}

/** Every place where a cue says what it is listed for. */
function matchesOf(cue: Cue, sentence: string): CueMatch[] {
  const read = cue.reads?.(sentence) ?? sentence;
  const [text, around] = cue.folded ? [toLowerCase(read), toLowerCase(sentence)] : [read, sentence];
  const matches: CueMatch[] = [];
  for (const match of execAll(cue.pattern, text)) {
    const end = match.index + match[0].length;
    if (matchesAt(cue, around, match.index, end))
      matches.push({ cue, start: match.index, end: end + endingAfter(sentence, end) });
  }
  return matches.length > 0 && cue.unless?.test(around) ? [] : matches;
}

const NONE: readonly CueMatch[] = [];
/** A phrase continues over the end of a line. */
const onOneLine = (sentence: string): string => (sentence.includes('\n') ? sentence.replaceAll('\n', ' ') : sentence);

/** All matches of a list of cues, of which only those are run that have their words in a sentence. */
function matcherOf(cues: readonly Cue[]): (sentence: string) => readonly CueMatch[] {
  const places = new Map(cues.map((cue, at) => [cue, at]));
  const pools = [...new Set(cues.map(({ pool }) => pool))];
  const always = cues.filter(({ words }) => words.length === 0);
  const known = memoizeByText((sentence, worthTrying: readonly Cue[]) =>
    worthTrying.flatMap((cue) => matchesOf(cue, sentence)),
  );
  return (sentence) => {
    const text = onOneLine(sentence);
    const worthTrying = [...always];
    for (const pool of pools) for (const cue of pool.worthTrying(text)) if (places.has(cue)) worthTrying.push(cue);
    if (worthTrying.length === 0) return NONE;
    return known(
      text,
      worthTrying.sort((one, other) => places.get(one)! - places.get(other)!),
    );
  };
}

const matcherFor = memoizeByObject(matcherOf);

/**
 * Every match of a list of cues, in the order of the list. Asked once for each sentence: while one is typed, those around it stay.
 * @param cues a list that stays, not one that is put together for the question
 */
export const matchesIn = (cues: readonly Cue[], sentence: string): readonly CueMatch[] => matcherFor(cues)(sentence);

/** Does a sentence hold one of some phrases? For lists of what makes another phrase mean something else. */
export const holdsAny = (cues: readonly Cue[], sentence: string): boolean => matchesIn(cues, sentence).length > 0;

const NO_CUES: readonly Cue[] = [];

/**
 * The most telling match of a sentence: a strong one before a weak one, then the first.
 * @param counts leaves out the matches that don't count here
 * @param added to the list, by a configuration
 */
export function findCue(
  cues: readonly Cue[],
  sentence: string,
  counts: (match: CueMatch) => boolean = () => true,
  added: readonly Cue[] = NO_CUES,
): CueMatch | null {
  const found = [...matchesIn(cues, sentence), ...matchesIn(added, sentence)].filter(counts);
  const order = (match: CueMatch): number => (match.cue.strength === 'strong' ? 0 : 1e6) + match.start;
  return found.reduce<CueMatch | null>((best, match) => (best && order(best) <= order(match) ? best : match), null);
}
