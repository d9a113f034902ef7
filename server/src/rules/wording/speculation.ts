import { CAUSAL_SECTIONS, type SectionId } from '@postmortem/schemas';
import { type CueMatch, findCue, holdsAny } from '../../language/cue.ts';
import * as enTitles from '../../language/en/hypotheses.ts';
import { CUES as EN_CUES } from '../../language/en/speculation.ts';
import * as en from '../../language/en/speculationMarks.ts';
import * as jaTitles from '../../language/ja/hypotheses.ts';
import { CUES as JA_CUES } from '../../language/ja/speculation.ts';
import * as ja from '../../language/ja/speculationMarks.ts';
import { sectionAt, titleText } from '../../postmortem/sections.ts';
import { lineEnd, lineStart } from '../../text/lines.ts';
import type { WordOptions } from '../options.ts';
import { type Detection, rule } from '../rule.ts';
import { guessFixes } from '../support/guessFixes.ts';
import { hypothesesIn, isHeadOfHypotheses, saysCauseOpen } from '../support/hypotheses.ts';
import { phraseFound } from '../support/phraseFound.ts';
import { type Sentence, sentencesIn } from '../support/sentences.ts';
import { addedCues, gradedWordOptions, isAllowed } from '../support/wordOptions.ts';

const EXPLAINING: ReadonlySet<SectionId> = new Set([
  'summary',
  'impact',
  'detection',
  'resolution',
  'response',
  'went-wrong',
  'supporting-info',
  'background',
]);

/** Parts that tell what happened, so that a guess about an event explains there. */
const TELLS_STORY: ReadonlySet<SectionId> = new Set(['summary', 'went-wrong', 'detection', 'resolution', 'response']);

/** Titles that name no part of a report, below which it tells its causes all the same. */
const EXPLAINS = [...enTitles.EXPLAINS, ...jaTitles.EXPLAINS];

/** Words that ask are many, so they are only looked for where a sentence ends as a question does. */
const ENDS_AS_QUESTION = /[?？][^\w?？]*$/;

/** What begins with a time tells what people thought then, wherever it stands. */
const ENTRY = /^[\s>*_+-]{0,16}[(（[]?\d{1,2}[:：]\d{2}/;

const CUES = { en: EN_CUES, ja: JA_CUES } as const;
const MARKS = { en, ja } as const;

/** The clause of a sentence that holds an offset. */
function clauseAt(text: string, offset: number, between: RegExp): string {
  let start = 0;
  for (const match of text.matchAll(between)) {
    if (match.index >= offset) return text.slice(start, match.index);
    start = match.index + match[0].length;
  }
  return text.slice(start);
}

/** What may stand in a sentence outside all known parts. */
type Untitled = 'anything' | 'explanation' | 'nothing';

/** The place in the sentence's section decides how much a guess weighs there; a question is part of the template. */
function guessIn(
  { text, language, section }: Sentence,
  untitled: () => Untitled,
  options: WordOptions,
): { readonly match: CueMatch; readonly strong: boolean } | null {
  const part = section?.id;
  const outside = part ? null : untitled();
  if (part ? !CAUSAL_SECTIONS.has(part) && !EXPLAINING.has(part) : outside === 'nothing') return null;
  const { INNOCENT, QUESTION, CAUSE_FRAME, SETTLED, CLAUSE_BREAK, TELLS_EVENT } = MARKS[language];
  const counts = (found: CueMatch): boolean =>
    !holdsAny(SETTLED, clauseAt(text, found.start, CLAUSE_BREAK)) &&
    !isAllowed(text, found, options) &&
    !(found.cue.graded && options.allowGradedTerms);
  const match = findCue(CUES[language], text, counts, addedCues(options));
  if (!match || holdsAny(INNOCENT, text) || (ENDS_AS_QUESTION.test(text) && holdsAny(QUESTION, text))) return null;
  const causal = holdsAny(CAUSE_FRAME, text) || (part != null && TELLS_STORY.has(part) && holdsAny(TELLS_EVENT, text));
  if (match.cue.strength === 'weak' && !causal) return null;
  if (outside === 'anything') return holdsAny(TELLS_EVENT, text) ? { match, strong: false } : null;
  if (part && CAUSAL_SECTIONS.has(part)) return { match, strong: match.cue.strength === 'strong' };
  return causal ? { match, strong: false } : null;
}

export const speculation = rule({
  id: 'wording/speculation',
  since: '0.1.0',
  severity: 'warning',
  kind: 'fault',
  unit: 'sentence',
  sources: [
    'PagerDuty, Incident Response Documentation, “How to write a postmortem”: a report is rooted in fact rather than opinions.',
    'Hyland, Hedging in Scientific Research Articles (1998): which words hedge a claim.',
    '運輸安全委員会の報告書における用語（認められる・推定される・考えられる・可能性）。',
  ],
  docs: {
    en: {
      summary: 'a guess about the cause',
      why: 'Readers act on a stated cause: they build fixes for it and stop looking. A guess in its place sends them the wrong way, and nobody can tell it from a finding later.',
      rewrite:
        'State what was observed and where it can be seen. Where the cause is not known, say so: “The cause is under investigation.” A guess worth testing is a hypothesis: label it, and name what would confirm it.',
    },
    ja: {
      summary: '原因についての推測',
      why: '読者は書かれた原因をもとに対策を立て、調査を止めます。原因の欄に推測があると、事実として扱われて誤った対策につながり、後から事実と区別できません。',
      rewrite:
        '確認した事実と、それを確かめられる場所を書きます。原因が分からなければ「調査中。判明次第更新します」と書きます。検証する価値のある推測は「仮説: 」と明示し、何を確認すればよいかを添えます。',
    },
  },
  messages: {
    strong: {
      en: '“{cue}” is a guess where the report states the cause. Write what was observed, or “The cause is under investigation.”',
      ja: '原因の説明に推測「{cue}」が含まれています。確認した事実と根拠を書くか、「調査中。判明次第更新します」としてください。',
    },
    weak: {
      en: '“{cue}” makes this explanation a guess. Add what confirmed it, or say that it is under investigation.',
      ja: '「{cue}」は推測と受け取られます。確認できた根拠を添えるか、調査中と書いてください。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '## Root cause\n\nThe connection pool was probably exhausted by the nightly export.',
      good: '## Root cause\n\nThe connection pool reached its limit of 50 at 02:14 (graph). What held the connections is under investigation.',
    },
    {
      language: 'ja',
      bad: '## 原因\n\n夜間バッチにより接続プールが枯渇したと思われる。',
      good: '## 原因\n\n02:14 に接続プールが上限の 50 に達したことをグラフで確認した。接続を保持していた処理は調査中。判明次第更新します。',
    },
  ],
  cues: CUES,
  options: gradedWordOptions,
  passageByPassage: (postmortem) => {
    const labelled = hypothesesIn(postmortem);
    return ({ leaf, offset }) => (labelled(offset + leaf.end - 1) ? 'labelled' : '');
  },
  *detect(postmortem, { passages, options }): Iterable<Detection> {
    // A text without any section is only checked where that is asked for; then all of it explains.
    const shapeless = postmortem.sections.every(({ id }) => id === null);
    const labelled = hypothesesIn(postmortem);
    const untitledAt = (offset: number): Untitled => {
      if (shapeless) return 'anything';
      const section = sectionAt(postmortem.sections, offset);
      return section && holdsAny(EXPLAINS, titleText(section)) ? 'explanation' : 'nothing';
    };
    const { text } = postmortem.document;
    const open = passages.filter(({ leaf }) => saysCauseOpen(leaf));
    const isSaidOpen = (at: number): boolean =>
      open.some(({ leaf, offset }) => offset + leaf.start <= at && at < offset + leaf.end);
    for (const sentence of sentencesIn(passages, postmortem)) {
      const at = sentence.range(0, 1).start;
      if (labelled(at) || isHeadOfHypotheses(sentence.head)) continue;
      const guess = guessIn(sentence, () => untitledAt(at), options);
      if (!guess || ENTRY.test(text.slice(lineStart(text, at), lineEnd(text, at)))) continue;
      const { match, strong } = guess;
      if (!strong && isSaidOpen(at)) continue;
      yield {
        ...phraseFound(sentence, match, strong ? 'strong' : 'weak'),
        ...(strong ? {} : { severity: 'info' as const }),
        fixes: () => guessFixes(sentence, match, postmortem),
      };
    }
  },
});
