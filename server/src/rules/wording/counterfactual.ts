import type { Localized, SectionId } from '@postmortem/schemas';
import { type CueMatch, findCue } from '../../language/cue.ts';
import * as en from '../../language/en/counterfactual.ts';
import * as ja from '../../language/ja/counterfactual.ts';
import { NO_NAMES } from '../../language/nameSet.ts';
import type { Postmortem } from '../../postmortem/model.ts';
import type { Fix } from '../../text/edit.ts';
import { ALONE, type Detection, rule } from '../rule.ts';
import { blameIn } from '../support/blame.ts';
import { moveSentence } from '../support/moveSentence.ts';
import { phraseFound } from '../support/phraseFound.ts';
import { type Sentence, sentencesIn } from '../support/sentences.ts';
import { allowedPhrases, isAllowed } from '../support/wordOptions.ts';

const CUES = { en: en.COUNTERFACTUAL, ja: ja.COUNTERFACTUAL } as const;

/** A list of measures says what should be, the timeline what people said, and luck or praise what was spared. */
const LEFT_ALONE: ReadonlySet<SectionId> = new Set(['action-items', 'timeline', 'glossary', 'lucky', 'went-well']);

const BLANKS: Localized = {
  en: ' (owner: ${1:team}, due: ${2:date})',
  ja: '（担当: ${1:チーム}、期限: ${2:日付}）',
};

const LEADS_BACK = { en: { REFERS: en.REFERS }, ja: { REFERS: ja.REFERS } } as const;
const ASKS = { en: en.ASKS_FOR_SOMETHING, ja: ja.ASKS_FOR_SOMETHING } as const;

/** Half a sentence, as in a cell or below a picture, would be no action. */
const isComplete = ({ text }: Sentence): boolean =>
  /^\s*(?:\p{Lu}|[\u0080-\uffff])/u.test(text) && /[.。]\s*$/.test(text);

/** What should be there is something to do; what would have happened is not. */
function fixesFor(sentence: Sentence, { start, end }: CueMatch, postmortem: Postmortem): Fix[] {
  const { REFERS } = LEADS_BACK[sentence.language];
  if (
    !isComplete(sentence) ||
    REFERS.test(sentence.text) ||
    !ASKS[sentence.language].test(sentence.text.slice(start, end))
  )
    return [];
  const edits = moveSentence(sentence, { id: 'action-items', more: BLANKS[sentence.language] }, postmortem);
  return edits ? [{ title: { en: 'Move it to the action items', ja: '再発防止策に移す' }, edits }] : [];
}

export const counterfactual = rule({
  id: 'wording/counterfactual',
  since: '0.1.0',
  severity: 'info',
  kind: 'fault',
  unit: 'sentence',
  sources: [
    'Dekker, The Field Guide to Understanding ‘Human Error’ (2014), ch. 5: “They should have …”.',
    'PagerDuty, Postmortems: descriptions of an “alternate reality” explain nothing; move them to the action items.',
  ],
  docs: {
    en: {
      summary: 'what should or could have happened, told as an explanation',
      why: 'What did not happen explains nothing about what did. Seen from the end every incident could have been prevented; the reader learns more from what made the actual course look right at the time.',
      rewrite:
        'Say what was there and what was known: “There was no rate limit.” What should be there is an action item.',
    },
    ja: {
      summary: '「〜すべきだった」などの後知恵',
      why: '起きなかったことをいくら挙げても、起きたことの説明にはなりません。結果を知ってからなら、どの障害も防げたように見えます。当時、その行動が妥当に見えた理由のほうが役に立ちます。',
      rewrite:
        '「レート制限がなかった」のように、当時の状況と分かっていたことを書きます。あるべき姿は再発防止策に書きます。',
    },
  },
  messages: {
    counterfactual: {
      en: '“{cue}” is hindsight, not an explanation. Write what was there and what was known at the time.',
      ja: '「{cue}」は後知恵で、何が起きたかの説明になりません。当時の状況と分かっていたことを書き、あるべき姿は再発防止策に書いてください。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '## Root cause\n\nThe alert should have fired when the queue was full.',
      good: '## Root cause\n\nNo alert watches the length of the queue.\n\n### Detection (what would have shown it sooner)\n\nThe graph was on no board.',
    },
    {
      language: 'ja',
      bad: '## 原因\n\nキューの長さを監視していれば防げた。',
      good: '## 原因\n\nキューの長さを監視するアラートがなかった。',
    },
  ],
  cues: CUES,
  options: allowedPhrases,
  passageByPassage: ALONE,
  *detect(postmortem, { passages, options }): Iterable<Detection> {
    for (const sentence of sentencesIn(passages, postmortem)) {
      const { text, language, section } = sentence;
      if (!section?.id || section.ids.some((id) => LEFT_ALONE.has(id)) || /[?？]$/.test(text)) continue;
      const match = findCue(CUES[language], text, (found) => !isAllowed(text, found, options));
      // One finding a sentence: where a person should have, that is the one.
      if (!match || blameIn(sentence, NO_NAMES)) continue;
      // A title says what stands below it: “Detection (would have shown it sooner)”.
      if (section.style === 'heading' && sentence.range(match.start, match.end).start < section.titleEnd) continue;
      yield { ...phraseFound(sentence, match, 'counterfactual'), fixes: () => fixesFor(sentence, match, postmortem) };
    }
  },
});
