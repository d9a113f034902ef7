import { LANGUAGES, type Language } from '@postmortem/schemas';
import { type Cue, type CueMatch, holdsAny, matchesIn } from '../../language/cue.ts';
import * as en from '../../language/en/blame.ts';
import * as labels from '../../language/en/labels.ts';
import * as enNotBlame from '../../language/en/notBlame.ts';
import { programsNamedIn } from '../../language/en/programs.ts';
import * as enSubject from '../../language/en/subject.ts';
import * as ja from '../../language/ja/blame.ts';
import * as jaNotBlame from '../../language/ja/notBlame.ts';
import * as jaSubject from '../../language/ja/subject.ts';
import type { NameSet } from '../../language/nameSet.ts';
import type { Passage } from '../../markdown/blocks.ts';
import { type Leaf, prosesOf } from '../../markdown/leaves.ts';
import type { Postmortem } from '../../postmortem/model.ts';
import { memoizeByObject } from '../../text/memoize.ts';
import { oneOf } from '../../text/words.ts';
import type { WordOptions } from '../options.ts';
import type { Sentence } from './sentences.ts';
import { addedCues, isAllowed } from './wordOptions.ts';

const LEXICON = { en: { ...en, ...enSubject, ...enNotBlame }, ja: { ...ja, ...jaSubject, ...jaNotBlame } } as const;

const isTeam = (name: string): boolean => LANGUAGES.some((language) => holdsAny(LEXICON[language].TEAM, name));

/** Do the words before an act say “we”, or those around it “my mistake”? A report's own voice blames nobody else. */
export const isOwnVoice = (text: string, { start, end }: CueMatch, language: Language): boolean =>
  (holdsAny(LEXICON[language].OWN_VOICE, text.slice(0, start)) &&
    !LEXICON[language].NAMES_ANOTHER.test(text.slice(Math.max(0, start - NEAR), start))) ||
  holdsAny(LEXICON[language].OWNED, text.slice(Math.max(0, start - LONGEST_OWNED), end + LONGEST_OWNED));
/** UTF-16 code units before a phrase in which a name stands beside it. */
const NEAR = 40;
/** UTF-16 code units around a phrase in which “my” stands beside it. */
const LONGEST_OWNED = 16;

const BETWEEN_NAMES = new RegExp(`[,、，/&]|\\b${oneOf(labels.BETWEEN_NAMES)}\\b`);

/** Names that the report itself gives: its authors, reviewers and responders. */
export function namesIn({ metadata }: Postmortem): string[] {
  return [metadata.authors, metadata.reviewers, metadata.responders]
    .flatMap((field) => field?.value.split(BETWEEN_NAMES) ?? [])
    .map((name) => name.replace(/\(.*|（.*|<.*/, '').trim())
    .filter((name) => name.length >= 2 && name.length <= 30 && !isTeam(name));
}

const programsInLeaf = memoizeByObject((leaf: Leaf): readonly string[] =>
  prosesOf(leaf).flatMap(({ text }) => programsNamedIn(text)),
);

const programsInPassages = memoizeByObject((passages: readonly Passage[]): readonly string[] => [
  ...new Set(passages.flatMap(({ leaf }) => programsInLeaf(leaf))),
]);

/** Names and roles that a report gives to programs: "Vera" where a bot is introduced by it. */
export const programsIn = ({ passages }: Postmortem): readonly string[] => programsInPassages(passages);

/**
 * The first blame of a sentence.
 * @param names of people that the report or its configuration gives
 * @param programs what it calls like people and is none
 */
export function blameIn(
  { text, language, section }: Sentence,
  names: NameSet,
  options: WordOptions = {},
  programs: readonly string[] = [],
): CueMatch | null {
  // What went well is praise, in whatever words.
  if (section?.id === 'went-well') return null;
  const { CUES, POLICY, NEGATED, HYPOTHETICAL, hasPersonAsSubject, hasThingAsSubject } = LEXICON[language];
  const applies = ({ subject }: Cue, { start }: CueMatch): boolean => {
    if (subject === undefined) return true;
    const persons = { names, programs, unlisted: subject === 'name', clause: subject === 'clause' };
    return subject === 'no-thing' ? !hasThingAsSubject(text, start, persons) : hasPersonAsSubject(text, start, persons);
  };
  const candidates = [...matchesIn(CUES, text), ...matchesIn(addedCues(options), text)];
  if (candidates.length === 0 || holdsAny(POLICY, text)) return null;
  const counts = (candidate: CueMatch): boolean =>
    (!candidate.cue.sections || candidate.cue.sections.some((id) => section?.ids.includes(id))) &&
    applies(candidate.cue, candidate) &&
    !holdsAny(NEGATED, text.slice(candidate.end)) &&
    !holdsAny(HYPOTHETICAL, text.slice(0, candidate.start)) &&
    !isAllowed(text, candidate, options);
  // Whoever tells of themselves blames nobody: of eight such in real reports readers minded none. In Japanese another may be meant.
  const isOfAnother = (candidate: CueMatch): boolean => language !== 'en' || !isOwnVoice(text, candidate, language);
  return candidates.find((candidate) => counts(candidate) && isOfAnother(candidate)) ?? null;
}
