import { LANGUAGES, type Language } from '@postmortem/schemas';
import { type Cue, type CueMatch, holdsAny, matchesIn } from '../../language/cue.ts';
import * as en from '../../language/en/blame.ts';
import * as labels from '../../language/en/labels.ts';
import * as enNotBlame from '../../language/en/notBlame.ts';
import * as enSubject from '../../language/en/subject.ts';
import * as ja from '../../language/ja/blame.ts';
import * as jaNotBlame from '../../language/ja/notBlame.ts';
import * as jaSubject from '../../language/ja/subject.ts';
import type { Postmortem } from '../../postmortem/model.ts';
import { oneOf } from '../../text/words.ts';
import type { WordOptions } from '../options.ts';
import type { Sentence } from './sentences.ts';
import { addedCues, isAllowed } from './wordOptions.ts';

const LEXICON = { en: { ...en, ...enSubject, ...enNotBlame }, ja: { ...ja, ...jaSubject, ...jaNotBlame } } as const;

const isTeam = (name: string): boolean => LANGUAGES.some((language) => holdsAny(LEXICON[language].TEAM, name));

/** Do the words before an act say “we”? A report's own voice blames nobody else. */
export const isOwnVoice = (before: string, language: Language): boolean =>
  holdsAny(LEXICON[language].OWN_VOICE, before);

const BETWEEN_NAMES = new RegExp(`[,、，/&]|\\b${oneOf(labels.BETWEEN_NAMES)}\\b`);

/** Names that the report itself gives: its authors, reviewers and responders. */
export function namesIn({ metadata }: Postmortem): string[] {
  return [metadata.authors, metadata.reviewers, metadata.responders]
    .flatMap((field) => field?.value.split(BETWEEN_NAMES) ?? [])
    .map((name) => name.replace(/\(.*|（.*|<.*/, '').trim())
    .filter((name) => name.length >= 2 && name.length <= 30 && !isTeam(name));
}

/** The first blame of a sentence. */
export function blameIn(
  { text, language, section }: Sentence,
  names: readonly string[],
  options: WordOptions = {},
): CueMatch | null {
  const { CUES, POLICY, NEGATED, hasPersonAsSubject } = LEXICON[language];
  const applies = (cue: Cue, { start }: CueMatch): boolean =>
    cue.subject === undefined ||
    hasPersonAsSubject(text, start, { names, unlisted: cue.subject === 'name', clause: cue.subject === 'clause' });
  const candidates = [...matchesIn(CUES, text), ...matchesIn(addedCues(options), text)];
  if (candidates.length === 0 || holdsAny(POLICY, text)) return null;
  const counts = (candidate: CueMatch): boolean =>
    (!candidate.cue.section || section?.ids.includes(candidate.cue.section) === true) &&
    applies(candidate.cue, candidate) &&
    !holdsAny(NEGATED, text.slice(candidate.end)) &&
    !isAllowed(text, candidate, options);
  return candidates.find(counts) ?? null;
}
