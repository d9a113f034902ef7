import type { SectionId } from '@postmortem/schemas';
import { execAll } from '../text/execAll.ts';
import { memoizeByObject, memoizeByText } from '../text/memoize.ts';
import { alternativesOf, type Pattern } from './requiredWords.ts';
import { PatternIndex } from './wordIndex.ts';

/** Strong: a warning where causes are claimed. Weak: needs a claim about a cause in the same sentence. */
export type Strength = 'strong' | 'weak';

export type Guard = Pick<RegExp, 'test'>;

/** A phrase that says something about the one who wrote it: data, with examples that one test runs. */
export interface Cue {
  /** What kind of phrase it is, for the page of the rule. */
  readonly kind: string;
  /** Names the phrase in findings and configurations. */
  readonly id?: string;
  readonly pattern: Pattern;
  /** The pattern in the notation of phrases. */
  readonly written?: string;
  /** Texts one of which is in all that it matches; read off the pattern where it is a regular expression. */
  readonly words?: readonly string[] | null;
  readonly strength: Strength;
  /** One of the graded terms of Japanese accident reports, which a team may allow. */
  readonly graded?: boolean;
  /**
   * Says something about a person only where a person is the subject of the match. With `name` the verb is one that nothing but a
   * person does, so that a capitalised word that no list holds counts as a name; with `clause` it is said of the whole clause, whose
   * subject stands at its beginning.
   */
  readonly subject?: 'person' | 'name' | 'clause';
  /** What the pattern is run on instead of the sentence itself, of the same length: a sentence whose people are marked, say. */
  readonly reads?: (sentence: string) => string;
  /** Only said there: the last why of a chain, for example. */
  readonly section?: SectionId;
  /** Tested on the sentence up to the match, then from its end on: where one fits, the phrase means something else here. */
  readonly notAfter?: Guard;
  readonly notBefore?: Guard;
  /** Tested on the whole sentence. */
  readonly unless?: Guard;
  readonly matches: readonly string[];
  readonly leaves: readonly string[];
}

/** The id of a phrase, and that of its frame: both name it. */
export const idsOf = ({ id }: Cue): readonly string[] => (id === undefined ? [] : [id, id.replace(/\/.*/s, '')]);

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

// Compiled once: a pattern is run on every sentence, and an engine forgets what it has compiled when many take turns.
const everywhere = memoizeByObject(({ source, flags }: Pattern) => new RegExp(source, `${flags.replace('g', '')}g`));

/**
 * Every place where a cue says what it is listed for.
 * @param pattern of the cue, or a part of it
 */
export function matchCue(cue: Cue, sentence: string, pattern: Pattern = cue.pattern): CueMatch[] {
  const matches: CueMatch[] = [];
  for (const match of execAll(everywhere(pattern), cue.reads?.(sentence) ?? sentence)) {
    const end = match.index + match[0].length;
    if (matchesAt(cue, sentence, match.index, end))
      matches.push({ cue, start: match.index, end: end + endingAfter(sentence, end) });
  }
  return matches.length > 0 && cue.unless?.test(sentence) ? [] : matches;
}

/** A part of a cue's pattern, and the place of the cue in its list. */
interface Part {
  readonly cue: Cue;
  readonly order: number;
  readonly pattern: Pattern;
  readonly words?: readonly string[] | null;
}

const NONE: readonly CueMatch[] = [];

const matchesOf = (sentence: string, flat: string, parts: readonly Part[]): readonly CueMatch[] =>
  parts
    .flatMap(({ cue, order, pattern }) =>
      matchCue(cue, cue.id ? flat : sentence, pattern).map((match) => ({ order, match })),
    )
    .sort((a, b) => a.order - b.order || a.match.start - b.match.start)
    .map(({ match }) => match);

/** All matches of a list of cues, of whose patterns only those parts are run that have their words in a sentence. */
function matcherOf(cues: readonly Cue[]): (sentence: string) => readonly CueMatch[] {
  const parts = cues.flatMap((cue, order): Part[] =>
    cue.words !== undefined
      ? [{ cue, order, pattern: cue.pattern, words: cue.words }]
      : alternativesOf(cue.pattern).map((pattern) => ({ cue, order, pattern })),
  );
  const index = new PatternIndex<Part>(parts);
  const known = memoizeByText(matchesOf);
  return (sentence) => {
    // A phrase goes on over the end of a line.
    const flat = sentence.includes('\n') ? sentence.replaceAll('\n', ' ') : sentence;
    const worth = index.worthTrying(flat);
    return worth.length === 0 ? NONE : known(sentence, flat, worth);
  };
}

const matcherFor = memoizeByObject(matcherOf);

/**
 * Every match of a list of cues, in the order of the list. Asked once for each sentence: while one is typed, those around it stay.
 * @param cues a list that ships, not one that is put together for the question
 */
export const matchesIn = (cues: readonly Cue[], sentence: string): readonly CueMatch[] => matcherFor(cues)(sentence);

/** Does a sentence hold one of some phrases? For lists of what makes another phrase mean something else. */
export const holdsAny = (cues: readonly Cue[], sentence: string): boolean => matchesIn(cues, sentence).length > 0;

/**
 * The most telling match of a sentence: a strong one before a weak one, then the first.
 * @param counts leaves out the matches that don't count here
 * @param added to the list, by a configuration
 */
export function findCue(
  cues: readonly Cue[],
  sentence: string,
  counts: (match: CueMatch) => boolean = () => true,
  added: readonly Cue[] = [],
): CueMatch | null {
  const found = [...matchesIn(cues, sentence), ...added.flatMap((cue) => matchCue(cue, sentence))].filter(counts);
  const order = (match: CueMatch): number => (match.cue.strength === 'strong' ? 0 : 1e6) + match.start;
  return found.reduce<CueMatch | null>((best, match) => (best && order(best) <= order(match) ? best : match), null);
}
