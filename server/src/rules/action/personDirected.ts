import * as en from '../../language/en/measuresOnPeople.ts';
import * as ja from '../../language/ja/measuresOnPeople.ts';
import type { Fix } from '../../text/edit.ts';
import { ALONE, rule } from '../rule.ts';
import { measuresWith } from '../support/correctiveActions.ts';
import { inPlaceOf } from '../support/keptWords.ts';
import type { Sentence } from '../support/sentences.ts';
import { wholeSentence } from '../support/wholeSentence.ts';
import { wordOptions } from '../support/wordOptions.ts';

const GUARDRAIL = {
  en: '${1:CI or tool} ${2:asks for, checks or prevents} ${3:what} ${4:when}.',
  ja: '${1:CI・ツール}が${2:条件}を検査し、満たさない場合は${3:操作}を止める。',
} as const;

const IN_BRACKETS = /\s{0,4}[(（][^()（）]{1,80}[)）][.。]?$/;

/** The same measure with the system as its subject: only the writer knows which. */
function guardrail(sentence: Sentence, source: string): Fix[] {
  const whole = wholeSentence(sentence, source);
  if (!whole) return [];
  // Owner and date stay.
  const end = whole.end - (IN_BRACKETS.exec(source.slice(whole.start, whole.end))?.[0].length ?? 0);
  const place = { start: whole.start, end };
  const words = source.slice(place.start, place.end);
  return [
    {
      title: { en: 'Rewrite as something that the system enforces', ja: '仕組みで防ぐ対策に書き換える' },
      edits: [{ ...place, insert: inPlaceOf(words, GUARDRAIL[sentence.language]), snippet: true }],
    },
  ];
}

export const personDirected = rule({
  id: 'action/person-directed',
  since: '0.1.0',
  severity: 'warning',
  kind: 'fault',
  unit: 'line',
  sources: [
    'Beyer et al., Site Reliability Engineering (2016), ch. 15: “You can’t ‘fix’ people, but you can fix systems and processes.”',
    'Lunney, Lueder and Beyer, Postmortem Action Items, ;login: (Spring 2017): “Make sure engineer checks …” becomes “Add automated presubmit check”.',
    'AWS Well-Architected, REL12-BP02.',
  ],
  docs: {
    en: {
      summary: 'a measure that acts on people instead of the system',
      why: 'Attention does not hold: the next tired person meets the same trap. A measure that the system enforces works at three in the morning too.',
      rewrite: 'Let the system ask, check or prevent: “The deploy tool refuses a release without a passing test.”',
    },
    ja: {
      summary: '仕組みではなく人に働きかける対策',
      why: '注意力は続きません。次に疲れた人が同じ落とし穴にはまります。仕組みなら、夜中の 3 時でも働きます。',
      rewrite: '仕組みで確認し、検査し、止めます。例えば「テストが通らなければデプロイツールがリリースを止める」です。',
    },
  },
  messages: {
    person: {
      en: '“{cue}” acts on people, and attention does not hold. Write what the system will check or stop: “CI rejects a change without a test”.',
      ja: '「{cue}」は人の注意に頼る対策で、長続きしません。何を自動で検査し、どの条件で止めるかを書いてください（例：「テストのない変更は CI が止める」）。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '## Action items\n\n- Remind all engineers to run the linter (owner: SRE, due: 2026-03-20)',
      good: '## Action items\n\n- CI rejects a change that the linter complains about (owner: SRE, due: 2026-03-20)',
    },
    {
      language: 'ja',
      bad: '## 対策\n\n- 設定値の確認を徹底する（担当: SRE、期限: 2026-03-20）',
      good: '## 対策\n\n- CI が設定値を検査し、満たさない場合はリリースを止める（担当: SRE、期限: 2026-03-20）',
    },
  ],
  cues: { en: en.PERSON_DIRECTED, ja: ja.PERSON_DIRECTED },
  options: wordOptions,
  passageByPassage: ALONE,
  detect: (postmortem, context) =>
    measuresWith(
      { cues: { en: en.PERSON_DIRECTED, ja: ja.PERSON_DIRECTED }, message: 'person', fixes: guardrail },
      postmortem,
      context,
    ),
});
