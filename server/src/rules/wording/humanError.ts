import { CAUSAL_SECTIONS, type SectionId } from '@postmortem/schemas';
import { matchesIn } from '../../language/cue.ts';
import * as en from '../../language/en/humanError.ts';
import * as ja from '../../language/ja/humanError.ts';
import { NO_NAMES } from '../../language/nameSet.ts';
import { ALONE, type Detection, rule } from '../rule.ts';
import { blameIn } from '../support/blame.ts';
import { blameFixes } from '../support/blameFixes.ts';
import { phraseFound } from '../support/phraseFound.ts';
import { sentencesIn } from '../support/sentences.ts';
import { allowedPhrases, isAllowed } from '../support/wordOptions.ts';

const LEXICON = { en, ja } as const;

/** Where causes are told; in a list of measures the same words name what a measure is against. */
const TELLS_CAUSES: ReadonlySet<SectionId> = new Set([
  ...CAUSAL_SECTIONS,
  'summary',
  'impact',
  'background',
  'detection',
  'resolution',
  'response',
  'went-wrong',
  'lessons-learned',
]);

export const humanError = rule({
  id: 'wording/human-error',
  since: '0.1.0',
  severity: 'warning',
  kind: 'fault',
  unit: 'sentence',
  sources: [
    'PagerDuty, Postmortems: “Avoid the concept of human error.”',
    'AWS Well-Architected, REL12-BP02: identifying only human error as the cause is an anti-pattern.',
    'GitLab, incident review template: “A root cause can never be a person.”',
  ],
  docs: {
    en: {
      summary: 'human error as the cause',
      why: '“Human error” ends the search at the point where it gets useful. The same action harms again until the system that allowed it is changed.',
      rewrite: 'Describe the condition: which interface allowed which action without which safeguard.',
    },
    ja: {
      summary: 'ヒューマンエラーを原因とする記述',
      why: '「人的ミス」と書くと、本当に役立つ答えに届く前に調査が終わります。それを許した仕組みが変わらない限り、同じことが起きます。',
      rewrite: 'どの画面や手順に、どんな歯止めがなかったためにその操作ができたのか、条件を書きます。',
    },
  },
  messages: {
    error: {
      en: '“{cue}” is given as the cause. Write which interface or procedure allowed the action, and what safeguard was missing.',
      ja: '「{cue}」を原因としています。どの画面・手順に、どんな歯止めがなかったのかを書いてください。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '## Root cause\n\nHuman error during the maintenance.',
      good: '## Root cause\n\nThe maintenance console allowed the production database to be selected without a confirmation.',
    },
    {
      language: 'ja',
      bad: '## 原因\n\n作業時の人的ミス。',
      good: '## 原因\n\n作業画面では本番と検証の環境を区別できず、確認の手順もなかった。',
    },
  ],
  cues: { en: en.HUMAN_ERROR, ja: ja.HUMAN_ERROR },
  options: allowedPhrases,
  passageByPassage: ALONE,
  *detect(postmortem, { passages, options }): Iterable<Detection> {
    for (const sentence of sentencesIn(passages, postmortem)) {
      const { text, language, section } = sentence;
      if (!section?.id || !TELLS_CAUSES.has(section.id)) continue;
      const causal = CAUSAL_SECTIONS.has(section.id);
      const match = matchesIn(LEXICON[language].HUMAN_ERROR, text).find(
        (found) => (causal || found.cue.strength === 'strong') && !isAllowed(text, found, options),
      );
      // One finding a sentence: where a person is named, that is the one.
      if (!match || blameIn(sentence, NO_NAMES)) continue;
      yield {
        ...phraseFound(sentence, match, 'error'),
        fixes: () => blameFixes(sentence, match, postmortem.document.text),
      };
    }
  },
});
