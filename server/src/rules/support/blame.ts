import { type Cue, type CueMatch, matchCue, matchesIn } from '../../language/cue.ts';
import * as en from '../../language/en/blame.ts';
import * as enSubject from '../../language/en/subject.ts';
import * as ja from '../../language/ja/blame.ts';
import * as jaSubject from '../../language/ja/subject.ts';
import type { Postmortem } from '../../postmortem/model.ts';
import type { WordOptions } from '../options.ts';
import type { Claim } from './sentences.ts';
import { addedCues, isAllowed } from './wordOptions.ts';

const LEXICON = { en: { ...en, ...enSubject }, ja: { ...ja, ...jaSubject } } as const;

export const OWN_VOICE = /\b(?:we|i)\s+(?:\w+\s+){0,2}$|(?:私|我々|弊社|当社|私たち)(?:は|が|も)/i;

/** The policy that a report quotes is no blame: "We do not look for someone at fault." */
const POLICY =
  /\bblame-?less|\bno blame|\b(?:do|does|did) not name\b|\bno (?:individuals?|names?|person) (?:is|are)\b|個人名を(?:記載|記述|書か|出さ)|(?:問う|責める|追及する)(?:記述|記載|こと)は|\bnot? (?:to )?(?:blame|looking for)|責め(?:ない|ず|ません)|犯人(?:捜し|探し)|個人の責任(?:を|は)(?:問わ|追及し)/i;

/** 「見落としたのではなく」: what was not the case. */
const NEGATED =
  /^[^。、]{0,4}(?:の|わけ|こと|もの)(?:では|で)(?:な[いく]|あり)|^[^。、]{0,4}に(?:よる|起因する)(?:もの)?では/;

/** Names that the report itself gives: its authors, reviewers and responders. */
export function namesIn({ metadata }: Postmortem): string[] {
  return [metadata.authors, metadata.reviewers, metadata.responders]
    .flatMap((field) => field?.value.split(/[,、，/&]|\band\b/) ?? [])
    .map((name) => name.replace(/\(.*|（.*|<.*/, '').trim())
    .filter(
      (name) => name.length >= 2 && name.length <= 30 && !/\b(?:team|group|squad|sre|ops)\b|チーム|部$/i.test(name),
    );
}

/** The first blame of a sentence. */
export function blameIn(
  { text, language, section }: Claim,
  names: readonly string[],
  options: WordOptions = {},
): CueMatch | null {
  const { CUES, hasPersonAsSubject } = LEXICON[language];
  const applies = (cue: Cue, { start }: CueMatch): boolean =>
    cue.subject === undefined ||
    hasPersonAsSubject(text, start, { names, unlisted: cue.subject === 'name', clause: cue.subject === 'clause' });
  const candidates = [...matchesIn(CUES, text), ...addedCues(options).flatMap((cue) => matchCue(cue, text))];
  if (candidates.length === 0 || POLICY.test(text)) return null;
  const counts = (candidate: CueMatch): boolean =>
    (!candidate.cue.section || section?.ids.includes(candidate.cue.section) === true) &&
    applies(candidate.cue, candidate) &&
    !NEGATED.test(text.slice(candidate.end)) &&
    !isAllowed(text, candidate, options);
  return candidates.find(counts) ?? null;
}
